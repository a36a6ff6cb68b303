import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { CompareDirections } from '#renderer/parts/compare-directions.tsx';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { linkLook } from '#renderer/ui/link-look.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { Rose, RoseText } from '#renderer/ui/rose.tsx';
import type { Portrait } from '#shared/reflection/portrait.ts';
import { drawnFrom } from '#shared/reflection/portrait-of.ts';
import { centerOf } from '#shared/reflection/rose-svg.ts';
import { EmptyHome } from './empty-home.tsx';
import { PortraitDetails } from './portrait-details.tsx';

/** Compass's home: the portrait, drawn from everything on its pages. */
export function HomePage() {
  const { data: portrait, error } = useRead('reflection.portrait', {});
  if (error) {
    return (
      <p role="alert" className="p-8 text-drain">
        {sentenceOf(error)}
      </p>
    );
  }
  if (!portrait) return null;
  if (portrait.empty) return <EmptyHome next={portrait.next} />;
  return (
    <div className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)_minmax(320px,382px)] max-narrow:block max-narrow:overflow-y-auto">
      <div className="@container flex min-h-0 flex-col gap-4 px-6.5 pt-5 pb-10 max-narrow:pb-6 min-[1080px]:overflow-y-auto">
        <header className="flex flex-col gap-0.5">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <h1>Compass</h1>
            <Print />
          </div>
          <p className="max-w-[62ch] text-muted">
            {drawnFrom(portrait, number)}
            {portrait.petals.some(({ light }) => light) ? ' Lighter marks have no evidence yet.' : ''}
          </p>
        </header>
        {portrait.petals.length === 0 ? null : <Figure portrait={portrait} />}
        <Directions directions={portrait.directions} />
      </div>
      <PortraitDetails portrait={portrait} />
    </div>
  );
}

/** The figure, and the same in words. */
function Figure({ portrait: { petals, groups, directions } }: { portrait: Portrait }) {
  const cut = groups.filter(({ drawn, of }) => of > drawn);
  return (
    <div className="flex flex-col gap-3">
      <div className="mx-auto w-full max-w-[720px]">
        <Rose
          petals={petals}
          center={centerOf(directions[0], 'You')}
          linked={({ claim, name }, label): ReactNode =>
            claim === null ? (
              label
            ) : (
              <Link
                to="/compass/$id"
                params={{ id: claim }}
                aria-label={name}
                className="no-underline hover:underline"
              >
                {label}
              </Link>
            )
          }
        />
      </div>
      {cut.length > 0 ? (
        <p className="text-center text-[12.5px] text-muted">
          {cut
            .map(({ group, drawn, of }) => `${number(drawn)} of ${number(of)} ${groupNames[group]}`)
            .join(', ')}
          .
        </p>
      ) : null}
      <details className="max-w-[720px]">
        <summary className="w-fit cursor-pointer rounded-control text-[13px] text-muted hover:text-ink">
          In words
        </summary>
        <div className="@container pt-3">
          <RoseText petals={petals} />
        </div>
      </details>
    </div>
  );
}

const groupNames = {
  values: 'values',
  strengths: 'strengths',
  interests: 'interests',
  energizers: 'things that give energy',
} as const;

function Directions({ directions }: { directions: readonly string[] }) {
  if (directions.length === 0) return null;
  return (
    <section className="flex max-w-[720px] flex-col gap-2">
      <h2 className="flex items-baseline justify-between text-[12px] font-[570] text-muted">
        Where it could lead
        <Link to="/compass/$id" params={{ id: 'path' }} className="font-[460] text-muted hover:text-ink">
          Write on
        </Link>
      </h2>
      <ol className="flex flex-col">
        {directions.map((words, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: drafts are known by their place
            key={index}
            className="grid grid-cols-[1.4em_minmax(0,1fr)] border-line border-t py-2 font-serif text-[16.5px] leading-[1.5]"
          >
            <span aria-hidden className="num font-sans text-[13px] leading-[25px] text-accent">
              {index + 1}
            </span>
            <span dir="auto" data-private className="line-clamp-4 whitespace-pre-line wrap-anywhere">
              {words}
            </span>
          </li>
        ))}
      </ol>
      <CompareDirections count={directions.length} />
    </section>
  );
}

function Print() {
  const print = useCommand('reflection.printPortrait');
  return (
    <div className="flex items-center gap-2">
      <Link to="/compass/$id" params={{ id: 'path' }} className={linkLook.plain}>
        First path
      </Link>
      <Button
        disabled={print.isPending}
        onClick={() =>
          print.mutate(
            {},
            {
              onSuccess: ({ saved }) =>
                saved === null ? undefined : notify({ words: `Saved as ${saved}.` }),
              onError: (error) => (error.kind === 'cancelled' ? undefined : notifyFailure(error)),
            },
          )
        }
      >
        <Printer size={15} aria-hidden />
        {print.isPending ? 'Writing it…' : 'One-page PDF'}
      </Button>
    </div>
  );
}
