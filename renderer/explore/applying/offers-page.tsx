import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { WayBack, wayBackLook } from '#renderer/explore/parts/way-back.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { fullDate, number, today } from '#renderer/ui/dates.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { outcomeNames } from '#shared/explore/application-words.ts';
import type { Application, Offer } from '#shared/explore/applications.ts';
import { payText } from '#shared/explore/option-words.ts';
import { titleOf } from './application-words.ts';
import { firstShown, hasOffer, toggled } from './offers.ts';

const money = (pay: Offer['offered']): string => (pay === null ? '' : payText(pay, number));
const day = (date: string | null): string => (date === null ? '' : fullDate(date, today()));

/** What is held side by side. Amounts stand as they were said: nothing is added up, converted or ranked. */
const rows: readonly { name: string; said: (application: Application) => string }[] = [
  { name: 'How it stands', said: ({ outcome }) => outcomeNames[outcome] },
  { name: 'Pay offered', said: ({ offered }) => money(offered) },
  { name: 'Asked for', said: ({ asked }) => money(asked) },
  { name: 'Agreed', said: ({ agreed }) => money(agreed) },
  { name: 'Hours', said: ({ hours }) => hours.trim() },
  { name: 'Where', said: ({ place }) => place.trim() },
  { name: 'Start', said: ({ startOn }) => day(startOn) },
  { name: 'Answer by', said: ({ answerBy }) => day(answerBy) },
  { name: 'Also', said: ({ terms }) => terms.trim() },
];

/** Two to six offers in one table, with shared rows. */
export function OffersPage() {
  const { data, error } = useRead('explore.applications', {});
  const offers = (data ?? []).filter(hasOffer);
  const [kept, setKept] = useState<readonly string[] | null>(null);
  const [isFull, setFull] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const chosen = kept ?? firstShown(offers);
  const shown = offers.filter(({ id }) => chosen.includes(id));
  const choose = (id: string): void => {
    const next = toggled(
      shown.map((each) => each.id),
      id,
    );
    setFull(next === null);
    if (next !== null) setKept(next);
  };
  return (
    <div className="h-full overflow-auto px-9 pt-5 pb-12 max-narrow:px-5">
      <Crumbs />
      <h1 ref={heading} tabIndex={-1} className="pt-1.5">
        Offers side by side
      </h1>
      <ReadProblem error={error} />
      {data === undefined ? null : offers.length === 0 ? (
        <EmptyState
          sentence="No offer is written down yet. What one says goes into its application."
          action={
            <Link to="/explore/applying" className={linkLook.plain}>
              See your applications
            </Link>
          }
        />
      ) : (
        <>
          {offers.length > 1 ? (
            <fieldset className="flex flex-wrap gap-x-4 gap-y-1 pt-3 pb-1 text-[13px]">
              <legend className="sr-only">Which stand side by side</legend>
              {offers.map((offer) => (
                <label key={offer.id} className="flex items-center gap-2 py-0.5" data-private>
                  <input
                    type="checkbox"
                    checked={chosen.includes(offer.id)}
                    onChange={() => choose(offer.id)}
                    className="size-4 accent-accent"
                  />
                  {titleOf(offer)}
                </label>
              ))}
            </fieldset>
          ) : null}
          <p role="status" className="min-h-5 text-[12.5px] text-muted">
            {isFull
              ? 'Six fit side by side. Take one out, and this one has its place.'
              : shown.length < 2
                ? 'With a second offer there is something to hold this one against.'
                : ''}
          </p>
          {shown.length === 0 ? null : <OfferTable offers={shown} />}
        </>
      )}
    </div>
  );
}

function OfferTable({ offers }: { offers: readonly Application[] }) {
  return (
    <section aria-label="Offers">
      <table
        className="w-full table-fixed border-collapse"
        style={{ minWidth: 112 + offers.length * 132 }}
        data-private
      >
        <thead>
          <tr>
            <th scope="col" className="w-28 pb-2">
              <span className="sr-only">What</span>
            </th>
            {offers.map(({ id, employer, role }) => (
              <th key={id} scope="col" className="px-3 pb-2 text-start align-bottom font-normal">
                <Link
                  to="/explore/applying/$id"
                  params={{ id }}
                  className="block font-serif text-[17px] leading-[1.25] font-[600] text-ink no-underline wrap-anywhere hover:text-accent hover:underline"
                >
                  {employer}
                </Link>
                <span className="block text-[12.5px] text-muted wrap-anywhere">{role}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, said }) => (
            <tr key={name} className="border-line border-t">
              <th
                scope="row"
                className="py-2 pr-3 text-start align-top text-[12px] leading-5 font-[570] text-muted"
              >
                {name}
              </th>
              {offers.map((offer) => (
                <td key={offer.id} className="num px-3 py-2 align-top leading-5 wrap-anywhere">
                  {said(offer) === '' ? <NotKnown /> : said(offer)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NotKnown(): ReactNode {
  return <span className="border-edge border-b border-dashed text-muted">not known</span>;
}

function Crumbs() {
  return (
    <WayBack>
      <Link to="/explore/options" activeOptions={{ exact: true }} className={wayBackLook}>
        Options
      </Link>
      <Link to="/explore/applying" activeOptions={{ exact: true }} className={wayBackLook}>
        Applying
      </Link>
    </WayBack>
  );
}
