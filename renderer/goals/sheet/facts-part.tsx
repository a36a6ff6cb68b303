import { columnNames } from '#renderer/goals/board/columns.ts';
import type { GoalChange } from '#renderer/goals/changes.ts';
import { SelectField } from '#renderer/ui/field.tsx';
import { type Goal, goalStatuses, type Measure, servedKinds } from '#shared/goals/goals.ts';
import { ClaimsField } from './claims-field.tsx';
import { CoachPart } from './coach-part.tsx';
import { ConditionsField } from './conditions-field.tsx';
import { DatesFields, FactsFields } from './facts-fields.tsx';
import { GoalEntries } from './goal-entries.tsx';
import { type GoalWords, measureTo } from './goal-words.ts';
import { MeasureFields } from './measure-fields.tsx';
import { Part } from './sheet.tsx';

/** The facts of a goal, beside its words. */
export function FactsPart({
  goal,
  value,
  measure,
  onWords,
  onChange,
}: {
  goal: Goal;
  value: GoalWords;
  /** The measure as it stands, where it can be read. */
  measure: Measure | null;
  onWords: (fields: Partial<GoalWords>) => void;
  onChange: (change: GoalChange) => void;
}) {
  const { id } = goal;
  return (
    <aside aria-label="Facts" className="flex min-w-0 flex-col gap-6 @max-[600px]:order-first">
      <SelectField
        label="Where it stands"
        value={goal.status}
        options={goalStatuses.map((each) => ({ value: each, label: columnNames[each] }))}
        onChange={(to) => onChange({ type: 'move', id, status: to, before: null })}
      />
      <CoachPart
        goal={goal}
        fields={{
          title: value.title,
          specifics: value.specifics,
          why: value.why,
          due: value.due,
          measure,
        }}
        onDue={(due) => onWords({ due })}
        onMeasure={(target, unit) => onWords({ measure: measureTo(target, unit) })}
      />
      <DatesFields start={value.start} due={value.due} onChange={onWords} />
      <MeasureFields measure={value.measure} onChange={(next) => onWords({ measure: next })} />
      <FactsFields fields={value} onChange={onWords} />
      {servedKinds.map((kind) => (
        <ClaimsField key={kind} goal={goal} kind={kind} onChange={onChange} />
      ))}
      <ConditionsField goal={id} />
      <GoalEntries goal={id} />
    </aside>
  );
}
