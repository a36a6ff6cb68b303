import { Link } from '@tanstack/react-router';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { EnergyFigure, energyLabel } from '#renderer/ui/figures.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import { experimentSortNames, verdictNames } from '#shared/explore/experiment-words.ts';
import type { Experiment } from '#shared/explore/experiments.ts';

/** An experiment in a list: what it is called and what it belongs to, its day, and once it is done what it gave and what was found. */
export function ExperimentRow({
  experiment,
  isOnOption = false,
}: {
  experiment: Experiment;
  /** The list is that of its option, which needs no naming then. */
  isOnOption?: boolean;
}) {
  const { id, name, status, on, doneOn, energy, verdict, sort, belief, saw, option, step } = experiment;
  const isDone = status === 'done';
  const day = isDone ? doneOn : on;
  const about = [
    sort === 'other' ? null : experimentSortNames[sort],
    isOnOption ? null : option?.name,
    step === null ? null : `a step of “${step.goal.title}”`,
  ].filter((part) => part !== null && part !== undefined);
  // A question that is tried out is both its name and what is believed.
  const words = isDone ? saw : belief === name ? '' : belief;
  return (
    <li data-private className="border-line border-t first:border-t-0">
      <Link
        to="/explore/experiments/$id"
        params={{ id }}
        className="-mx-2.5 grid grid-cols-[20px_minmax(0,1fr)_auto] gap-x-2.5 rounded-control px-2.5 py-2.5 text-ink no-underline hover:bg-sunk"
      >
        <span className="flex pt-[3px]">
          {isDone ? (
            <StateMark state={verdict} says={`${verdictNames[verdict]}:`} />
          ) : (
            <span aria-hidden className="mx-auto mt-[5px] size-2 rounded-full border border-edge" />
          )}
        </span>
        <span className="min-w-0">
          <span dir="auto" className="block leading-6 font-[550] wrap-anywhere">
            {name}
          </span>
          {about.length === 0 ? null : (
            <span dir="auto" className="block truncate text-[12.5px] leading-5 text-muted">
              {about.join(' · ')}
            </span>
          )}
          {words.trim() === '' ? null : (
            <span dir="auto" className="line-clamp-2 font-serif text-[15px] leading-[1.45] wrap-anywhere">
              {words}
            </span>
          )}
        </span>
        <span className="num flex h-6 items-center gap-2 text-[12.5px] text-muted">
          {isDone && energy !== null ? (
            <span className="flex items-center">
              <EnergyFigure step={energy} label={`Energy: ${energyLabel(energy)}`} />
            </span>
          ) : null}
          {day === null ? (isDone ? '' : 'No day yet') : shortDate(day, today())}
        </span>
      </Link>
    </li>
  );
}
