import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerLabels, fedPetals, notAsked } from '#renderer/explore/fit/answers.ts';
import { RateButton } from '#renderer/explore/fit/rating-beside.tsx';
import { sortLabels } from '#renderer/explore/options/labels.ts';
import { longDate, number, today } from '#renderer/ui/dates.ts';
import { FitRose } from '#renderer/ui/fit-rose.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import type { ComparedColumn } from '#shared/explore/comparisons.ts';
import { optionStatusNames } from '#shared/explore/option-words.ts';
import { briefFeedText, energyOf, feedCountText, feedText, namesText } from '#shared/explore/weigh/feeds.ts';
import { failsHard, keyOf } from '#shared/explore/weigh/what-counts.ts';
import { agreeing } from '#shared/wording/counts.ts';
import { ColumnActs } from './column-acts.tsx';

/** How many quotes and experiments a column shows; the page of the option has all of them. */
const few = 2;

const rows: readonly { name: string; cell: (column: ComparedColumn) => ReactNode }[] = [
  { name: 'What it feeds in your compass', cell: (column) => <Feeds column={column} /> },
  { name: 'Energy, from your roles', cell: (column) => <Energy column={column} /> },
  { name: 'Not negotiable', cell: (column) => <Conditions column={column} /> },
  { name: 'What people said', cell: (column) => <PeopleSaid column={column} /> },
  { name: 'What you tried', cell: (column) => <Tried column={column} /> },
  { name: 'Smallest next test', cell: (column) => <NextTest column={column} /> },
  { name: 'From here', cell: (column) => <ColumnActs column={column} /> },
];

/** What is compared, in columns of one width that share their rows. It scrolls sideways below the names of its rows. */
export function ComparisonTable({ columns }: { columns: readonly ComparedColumn[] }) {
  if (columns.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table that scrolls is reached with the keyboard
    <div
      role="region"
      aria-label="Side by side"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
      tabIndex={0}
      className="shrink-0 overflow-x-auto"
    >
      <table className="w-full table-fixed border-collapse" style={{ minWidth: 108 + columns.length * 236 }}>
        <thead>
          <tr className="align-top">
            <td className={`${sticky} w-[108px]`} />
            {columns.map((column) => (
              <th
                key={keyOf(column.fit.subject)}
                scope="col"
                className={`${cell} pb-3 text-start font-[460]`}
              >
                <ColumnHead column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} className="border-line border-t align-top">
              <th
                scope="row"
                className={`${sticky} py-3.5 pr-3 text-start text-[12px] font-[570] text-muted`}
              >
                {row.name}
              </th>
              {columns.map((column) => (
                <td key={keyOf(column.fit.subject)} className={`${cell} py-3.5`}>
                  {row.cell(column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sticky = 'sticky left-0 z-10 bg-paper';
// What is brought into sight stops beside the names of the rows.
const cell = 'border-line border-l px-4 wrap-anywhere scroll-ms-[108px]';

function ColumnHead({ column: { fit, name, about, option } }: { column: ComparedColumn }) {
  const { kind, id } = fit.subject;
  const look = 'text-ink no-underline hover:text-accent hover:underline';
  const words = (
    <span dir="auto" data-private className="font-serif text-[19px] leading-[1.25] font-[600]">
      {name}
    </span>
  );
  const fails = failsHard(fit);
  return (
    <>
      {kind === 'option' ? (
        <Link to="/explore/options/$id" params={{ id }} className={look}>
          {words}
        </Link>
      ) : kind === 'direction' ? (
        <Link to="/compass/$id" params={{ id: 'path' }} className={look}>
          {words}
        </Link>
      ) : (
        words
      )}
      <span dir="auto" data-private className="line-clamp-4 pt-0.5 text-[13px] leading-[1.45] text-muted">
        {option === null
          ? moreThan(name, about) || (kind === 'direction' ? 'One of your directions' : 'One of your futures')
          : [option.employer || sortLabels[option.sort], optionStatusNames[option.status]].join(' · ')}
      </span>
      {fails.length === 0 ? null : (
        <span className="block pt-0.5 text-[12.5px] text-drain">
          Set apart: it fails what is not negotiable, and is not weighed.
        </span>
      )}
    </>
  );
}

/** What is written beyond the words that it is called by. */
function moreThan(name: string, about: string): string {
  return about.startsWith(name) ? about.slice(name.length).replace(/^[.\s]+/, '') : about;
}

function Feeds({ column: { fit, name } }: { column: ComparedColumn }) {
  if (fit.petals.length === 0) return <Nothing>Your compass has no petals yet.</Nothing>;
  return (
    <div className="flex flex-wrap items-start gap-3">
      <FitRose petals={fedPetals(fit)} says={feedText(fit)} className="w-24 shrink-0" />
      <p className="min-w-0 grow basis-28 text-[13px] leading-[1.45]">
        <span className="num block font-[570]">{feedCountText(fit.petals)}</span>
        <span dir="auto" data-private className="text-muted">
          {briefFeedText(fit)}
        </span>
      </p>
      <RateButton subject={fit.subject} part="feeds" aria-label={`Say what it feeds: ${name}`}>
        Say what it feeds
      </RateButton>
    </div>
  );
}

/** What of it would give energy, by how often that was named, and what would take it. */
function Energy({ column: { fit } }: { column: ComparedColumn }) {
  const energizers = fit.petals.filter(({ group }) => group === 'energizers');
  if (energizers.length + fit.drainers.length === 0)
    return <Nothing>Your roles do not say yet what gave you energy.</Nothing>;
  const { fed, watchFor, open } = energyOf(fit);
  const most = Math.max(1, ...energizers.map(({ count }) => count));
  return (
    <div className="flex flex-col gap-1.5 text-[13px] leading-[1.4]">
      {fed.length === 0 ? null : (
        <ul className="flex flex-col gap-1.5">
          {fed.map(({ name, count }) => (
            <li key={name} className="grid grid-cols-[minmax(0,5fr)_minmax(0,4fr)_20px] items-center gap-2.5">
              <span dir="auto" data-private className="line-clamp-2">
                {name}
              </span>
              <span
                aria-hidden
                className="block h-2 rounded-[3px] bg-energy"
                style={{ width: `${(100 * count) / most}%` }}
              />
              <span className="num text-end text-muted">
                {number(count)}
                <span className="sr-only"> {agreeing(count, 'time')}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {watchFor.length === 0 ? null : (
        <p dir="auto" data-private className="text-drain">
          Watch for: {namesText(watchFor)}
        </p>
      )}
      {open.length === 0 ? null : (
        <p dir="auto" data-private className="text-muted">
          Not known: {namesText(open)}
        </p>
      )}
      {fed.length + watchFor.length + open.length === 0 ? (
        <Nothing>Little of what gives you energy, and little of what takes it.</Nothing>
      ) : null}
    </div>
  );
}

const conditionLooks = { holds: '', fails: 'text-drain', unknown: 'text-muted' } as const;

function Conditions({ column: { fit, name: of } }: { column: ComparedColumn }) {
  if (fit.conditions.length === 0)
    return <Nothing>You have not said what a work must leave room for.</Nothing>;
  return (
    <>
      <ul className="flex flex-col gap-1.5 pb-2.5 text-[13.5px] leading-[1.4]">
        {fit.conditions.map(({ claim, name, answer, words }) => (
          <li key={claim} className="flex gap-2">
            <StateMark
              state={answer ?? 'unknown'}
              says={`${answer === null ? notAsked : answerLabels[answer]}:`}
            />
            <span dir="auto" data-private className={`min-w-0 ${conditionLooks[answer ?? 'unknown']}`}>
              {name}
              {words === '' ? null : <span className="block text-[12.5px]">{words}</span>}
            </span>
          </li>
        ))}
      </ul>
      <RateButton subject={fit.subject} part="conditions" aria-label={`Say what holds: ${of}`}>
        Say what holds
      </RateButton>
    </>
  );
}

function PeopleSaid({ column: { option } }: { column: ComparedColumn }) {
  const said = option?.said ?? [];
  if (said.length === 0) return <Nothing>Nobody yet. Ask somebody who does it.</Nothing>;
  return (
    <div className="flex flex-col gap-2.5">
      {said.slice(0, few).map(({ id, text, person, on }) => (
        <figure key={id} data-private>
          <blockquote dir="auto" className="font-serif text-[15.5px] leading-[1.45] italic">
            “{text}”
          </blockquote>
          <figcaption className="num pt-0.5 text-[12.5px] text-muted">
            {[person?.name, longDate(on, today())].filter(Boolean).join(', ')}
          </figcaption>
        </figure>
      ))}
      <More count={said.length - few} />
    </div>
  );
}

function Tried({ column: { option } }: { column: ComparedColumn }) {
  const done = (option?.experiments ?? []).filter(({ status }) => status === 'done');
  if (done.length === 0) return <Nothing>Nothing yet. Try it once before you weigh it.</Nothing>;
  return (
    <ul className="flex flex-col gap-2 text-[13.5px] leading-[1.4]">
      {done.slice(0, few).map(({ id, name, saw, verdict, doneOn }) => (
        <li key={id} data-private className="flex gap-2">
          <StateMark
            state={verdict}
            says={`What you believed ${verdict === 'unknown' ? 'is not known' : verdict}:`}
          />
          <span dir="auto" className="min-w-0">
            {name}
            <span className="num block text-[12.5px] text-muted">
              {[doneOn === null ? '' : longDate(doneOn, today()), saw].filter(Boolean).join(' · ')}
            </span>
          </span>
        </li>
      ))}
      <More count={done.length - few} />
    </ul>
  );
}

/** The next experiment that is planned, else what comes next with the option, else an open question. */
function NextTest({ column: { option } }: { column: ComparedColumn }) {
  const planned = option?.experiments.find(({ status }) => status === 'planned');
  const [question] = option?.openQuestions ?? [];
  const next =
    planned !== undefined
      ? { what: planned.name, on: planned.on, hint: 'An experiment' }
      : option !== null && option.next.trim() !== ''
        ? { what: option.next, on: option.nextOn, hint: '' }
        : question !== undefined
          ? { what: question.text, on: null, hint: 'An open question' }
          : null;
  if (next === null) return <Nothing>Nothing planned. What would be the smallest thing to try?</Nothing>;
  return (
    <p dir="auto" data-private className="text-[13.5px] leading-[1.4]">
      {next.what}
      <span className="num block text-[12.5px] text-muted">
        {[next.on === null ? '' : longDate(next.on, today()), next.hint].filter(Boolean).join(' · ')}
      </span>
    </p>
  );
}

function Nothing({ children }: { children: ReactNode }) {
  return <p className="text-[13px] leading-[1.45] text-muted">{children}</p>;
}

function More({ count }: { count: number }) {
  return count > 0 ? <p className="num text-[12.5px] text-muted">and {count} more on its page</p> : null;
}
