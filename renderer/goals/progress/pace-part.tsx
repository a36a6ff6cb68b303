import { useRead } from '#renderer/bridge/queries.ts';
import { changeWithUndo } from '#renderer/commands/offer-undo.ts';
import { Part } from '#renderer/goals/sheet/sheet.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { dateOf, number, shortDate, today } from '#renderer/ui/dates.ts';
import type { Goal, Measure } from '#shared/goals/goals.ts';
import type { MeasuredDay } from '#shared/goals/measured.ts';
import { type Pace, type PaceTarget, paceLineAt, paceOf } from '#shared/goals/pace.ts';
import { milestonesMeasured, targetWithin } from '#shared/goals/pace-targets.ts';
import { PaceChart } from './pace-chart.tsx';
import { amountText, paceText } from './pace-text.ts';

/** What a pace is read from on the sheet, as its fields stand. */
interface PaceFields {
  measure: Measure | null;
  start: string | null;
  due: string | null;
}

/** How a goal comes on beside an even pace, and when it may arrive. Nothing where there is nothing to see yet. */
export function PacePart({
  goal,
  fields: { measure: written, start, due },
  onDue,
  onTarget,
}: {
  goal: Goal;
  fields: PaceFields;
  onDue: (due: string | null) => void;
  onTarget: (target: number) => void;
}) {
  const { data } = useRead('goals.measured', { goal: goal.id });
  const counted = milestonesMeasured(goal.milestones, dateOf);
  if (!data) return null;
  if (
    written === null &&
    (goal.shape === 'practice' || counted.measure.target < 2 || counted.measured.length === 0)
  )
    return null;
  const measure = written ?? counted.measure;
  const day = today();
  const days = (written === null ? counted.measured : data).filter(({ date }) => date <= day);
  if (due === null && days.length === 0) return null;
  const from = start ?? (written === null ? undefined : days[0]?.date) ?? dateOf(goal.createdAt);
  const way: PaceTarget = { start: measure.start, target: measure.target, from, due };
  const pace = paceOf(withNow(days, measure.now, day), way, day);
  const says = { number, day: (date: string) => shortDate(date, day) };
  const words = paceText(pace, measure, { ...says, today: day });
  const isOver = goal.status === 'done' || goal.status === 'let-go';
  const canBeDrawn = days.length > 1 || pace.expected !== null;

  return (
    <Part title="Pace">
      {canBeDrawn ? (
        <PaceChart
          drawn={{ way, days, now: measure.now, forecast: isOver ? null : pace.forecast, today: day }}
          words={words}
          target={amountText(measure.target, measure.unit, says)}
        />
      ) : null}
      <p className="num text-[13.5px] text-muted">{words}</p>
      {isOver || due === null ? null : (
        <Offers
          pace={pace}
          measure={measure}
          due={due}
          today={day}
          onDue={onDue}
          onTarget={written === null ? null : onTarget}
        />
      )}
      {canBeDrawn ? <PaceTable days={days} way={way} unit={measure.unit} today={day} /> : null}
    </Part>
  );
}

/** The measured days with what stands in the field now, which is saved a moment later. */
function withNow(days: readonly MeasuredDay[], now: number, today: string): readonly MeasuredDay[] {
  return days.at(-1)?.now === now || days.length === 0
    ? days
    : [...days.filter(({ date }) => date !== today), { date: today, now }];
}

/** Two ways to bring the date and the pace together, where the forecast goes beyond the date. */
function Offers({
  pace,
  measure,
  due,
  today: day,
  onDue,
  onTarget,
}: {
  pace: Pace;
  measure: Measure;
  due: string;
  today: string;
  onDue: (due: string | null) => void;
  /** Null where the target is no number that was written. */
  onTarget: ((target: number) => void) | null;
}) {
  const { forecast } = pace;
  if (forecast === null || forecast.early <= day) return null;
  const later = forecast.late ?? forecast.early;
  if (later <= due) return null;
  const lower = targetWithin(pace, measure, { due, today: day });
  const { target, start, unit } = measure;
  const easier = lower === null ? '' : amountText(lower, unit, { number });
  return (
    <div className="flex flex-wrap gap-2 pt-1">
      <Button
        className="whitespace-normal! text-left"
        onClick={() => void changeWithUndo(`It is due ${shortDate(later, day)} now.`, () => onDue(later))}
      >
        Make {shortDate(later, day)} the due date instead
      </Button>
      {lower === null || onTarget === null ? null : (
        <Button
          className="whitespace-normal! text-left"
          onClick={() => void changeWithUndo(`The target is ${easier} now.`, () => onTarget(lower))}
        >
          {target >= start ? `Lower the target to ${easier}` : `Let the target be ${easier}`}
        </Button>
      )}
    </div>
  );
}

function PaceTable({
  days,
  way,
  unit,
  today: day,
}: {
  days: readonly MeasuredDay[];
  way: PaceTarget;
  unit: string;
  today: string;
}) {
  return (
    <details className="text-[13px] text-muted">
      <summary className="w-fit cursor-pointer rounded underline decoration-line underline-offset-3 hover:text-ink">
        As a table
      </summary>
      <table className="num mt-1.5 w-full text-left">
        <thead>
          <tr className="border-line border-b [&>th]:py-1 [&>th]:font-[520]">
            <th scope="col">Day</th>
            <th scope="col">Measured</th>
            <th scope="col">Even pace</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ date, now }) => {
            const even = paceLineAt(way, date);
            return (
              <tr key={date} className="[&>*]:py-0.5">
                <th scope="row" className="font-normal">
                  {shortDate(date, day)}
                </th>
                <td>{amountText(now, unit, { number })}</td>
                <td>{even === null ? '' : amountText(even, unit, { number })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
