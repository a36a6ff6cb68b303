import { Check, Circle } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { longDate, number, shortDate, today } from '#renderer/ui/dates.ts';
import { type Reading, readGoal } from '#shared/goals/coach/coach.ts';
import { readRoom } from '#shared/goals/coach/effort.ts';
import type { Goal, Measure } from '#shared/goals/goals.ts';
import { HoursField } from './hours-field.tsx';
import { Part } from './sheet.tsx';

const questions = [
  ['specific', 'Specific'],
  ['measurable', 'Measurable'],
  ['achievable', 'Achievable'],
  ['relevant', 'Relevant'],
  ['timeBound', 'In time'],
] as const satisfies readonly (readonly [keyof Reading, string])[];

/** What is read in a goal as it stands in its fields at this moment. */
export interface ReadFields {
  title: string;
  specifics: string;
  why: string;
  due: string | null;
  measure: Measure | null;
  /** Hours a week that it takes. */
  effort: number | null;
}

/**
 * What the coach reads in a goal: the five questions with what answers them, and one way to go on. It explains and never
 * blocks; what it reads in the words can be put into the fields.
 */
export function CoachPart({
  goal,
  fields,
  onDue,
  onMeasure,
  onEffort,
}: {
  goal: Goal;
  fields: ReadFields;
  onDue: (due: string) => void;
  onMeasure: (target: number, unit: string) => void;
  onEffort: (hours: number) => void;
}) {
  const { data: conditions } = useRead('reflection.conditionsOfGoal', { goal: goal.id });
  const [isOpen, setOpen] = useState(false);
  // Reading follows the typing; it does not hold it up.
  const { title, specifics, why, due, measure, effort } = useDeferredValue(fields);
  const { data: goals } = useRead('goals.list', {});
  const { data: kept } = useRead('goals.hours', {});
  const hours = kept?.hours ?? null;
  const room = useMemo(
    () =>
      readRoom(
        { id: goal.id, effort, due, goals: goals ?? [], hours, today: today() },
        { number, day: (date) => shortDate(date, today()) },
      ),
    [goal.id, effort, due, goals, hours],
  );
  const ties = useMemo(() => [...goal.values, ...goal.strengths].map(({ name }) => name), [goal]);
  const conflicts = useMemo(
    () =>
      (conditions ?? [])
        .filter(({ verdict, hard }) => verdict === 'conflicts' && hard)
        .map(({ name }) => name),
    [conditions],
  );
  const words = specifics.trim() === '' ? title : `${title}. ${specifics}`;
  const reading = useMemo(
    () => readGoal(words.slice(0, 4_000), today(), { due, measure, ties, conflicts, why, room }),
    [words, due, measure, ties, conflicts, why, room],
  );
  // What the words alone say, for fields that are still empty.
  const said = useMemo(() => readGoal(title.slice(0, 2_000), today()), [title]);
  const found = questions.filter(([name]) => reading[name].found).length;
  const [next] = reading.suggestions;
  const { target, unit } = said.measurable;

  return (
    <Part
      title="Coach"
      aside={
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="rounded font-[460] text-muted underline decoration-line underline-offset-3 hover:text-ink"
        >
          {isOpen ? 'Less' : `${found} of ${questions.length}`}
          {isOpen ? null : <span className="sr-only"> questions are answered. Show them</span>}
        </button>
      }
    >
      {isOpen ? (
        <ul className="flex flex-col gap-1.5 text-[13px]">
          {questions.map(([name, label]) => {
            const { found: isThere, why: because } = reading[name];
            return (
              <li key={name} className="grid grid-cols-[15px_minmax(0,1fr)] gap-x-2">
                {isThere ? (
                  <Check size={14} strokeWidth={2.5} aria-hidden className="mt-[3px] text-accent" />
                ) : (
                  <Circle size={13} strokeWidth={1.75} aria-hidden className="mt-[3px] text-muted" />
                )}
                <span>
                  <span className="font-[570]">{label}</span>
                  <span className="sr-only">{isThere ? ': yes.' : ': not yet.'}</span>
                  <span className="block text-muted wrap-anywhere">{because}</span>
                </span>
              </li>
            );
          })}
        </ul>
      ) : null}
      {isOpen && kept ? <HoursField hours={hours} /> : null}
      {isOpen
        ? room?.ways.map(({ label, change }) => (
            <Button
              key={label}
              className="self-start whitespace-normal! text-left"
              onClick={() => (change.type === 'due' ? onDue(change.due) : onEffort(change.hours))}
            >
              {label}
            </Button>
          ))
        : null}
      {next ? (
        <p aria-live="polite" className="text-[13px] text-muted">
          {next}
        </p>
      ) : (
        <p className="text-[13px] text-muted">Nothing to add: it says what, how much, why and by when.</p>
      )}
      {due === null && said.timeBound.due !== null ? (
        <Button
          className="self-start whitespace-normal! text-left"
          onClick={() => onDue(said.timeBound.due ?? '')}
        >
          Due {longDate(said.timeBound.due, today())}
        </Button>
      ) : null}
      {measure === null && target !== null && unit !== null && target > 1 ? (
        <Button className="self-start whitespace-normal! text-left" onClick={() => onMeasure(target, unit)}>
          Measure: {target} {unit}
        </Button>
      ) : null}
    </Part>
  );
}
