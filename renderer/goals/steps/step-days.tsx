import type { KeyboardEvent } from 'react';
import { firstWeekday, longDate, number, today, weekdayNames } from '#renderer/ui/dates.ts';
import { dateOfDay, dayNumber, weekdayOf } from '#shared/calendar/dates.ts';
import { type DayMark, isDueOn, keptBetween, type Repeat } from '#shared/goals/recurrence.ts';
import type { Step } from '#shared/goals/steps.ts';
import { keptText, markLabel, nextMark } from './kept-text.ts';
import { markOn } from './mark-on.ts';

/** Two weeks stand side by side, so that a rhythm can be seen. */
const shownDays = 14;

/**
 * What became of a repeated step in the last two weeks: a press says done, another one a rest that was taken on purpose, and a
 * third one takes it away. A day that passed with nothing said is left blank.
 */
export function StepDays({
  step,
  repeat,
  onMark,
}: {
  step: Step;
  repeat: Repeat;
  onMark: (date: string, mark: DayMark | null) => void;
}) {
  const now = today();
  const last = dayNumber(now);
  const days = Array.from({ length: shownDays }, (_, index) => dateOfDay(last - shownDays + 1 + index));
  const first = days[0] ?? now;
  // Today is not over: it counts once something is said of it.
  const until = markOn(step, now) === null ? dateOfDay(last - 1) : now;
  const kept = keptText(keptBetween(repeat, step.days, first, until), number);
  const names = weekdayNames('narrow');
  const narrow = (date: string): string => names[(weekdayOf(date) - firstWeekday() + 7) % 7]?.name ?? '';

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if (by === null || event.altKey) return;
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    all[all.indexOf(event.target as HTMLElement) + by]?.focus();
  };

  return (
    <div className="flex flex-col gap-1 pb-1">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every engine */}
      <div
        role="group"
        aria-label={`The last two weeks of ${step.title}`}
        onKeyDown={press}
        className="flex gap-[3px]"
      >
        {days.map((date) => {
          const mark = markOn(step, date);
          const isDue = isDueOn(repeat, date);
          return (
            <button
              key={date}
              type="button"
              tabIndex={date === now ? 0 : -1}
              aria-label={`${longDate(date, now)}: ${markLabel(mark, isDue)}`}
              title={`${longDate(date, now)}: ${markLabel(mark, isDue)}`}
              onClick={() => onMark(date, nextMark(mark))}
              className={`num grid size-[22px] place-items-center rounded-full text-[10.5px] font-[560] transition-colors duration-140 hover:outline-1 hover:outline-edge focus-visible:outline-2 focus-visible:outline-accent ${look(mark, isDue)} ${date === now ? 'ring-1 ring-edge ring-offset-1 ring-offset-paper' : ''}`}
            >
              {mark === 'rest' ? <span aria-hidden>–</span> : narrow(date)}
            </button>
          );
        })}
      </div>
      {kept === '' ? null : <p className="num text-[12.5px] text-muted">{kept}</p>}
    </div>
  );
}

function look(mark: DayMark | null, isDue: boolean): string {
  if (mark === 'done') return 'bg-accent text-on-accent';
  if (mark === 'rest') return 'border border-edge/60 border-dashed text-muted';
  return isDue ? 'bg-sunk text-muted' : 'text-muted';
}
