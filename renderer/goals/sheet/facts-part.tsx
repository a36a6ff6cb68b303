import { columnNames } from '#renderer/goals/board/columns.ts';
import { TransitionPart } from '#renderer/goals/transitions/transition-part.tsx';
import { currentLocale } from '#renderer/ui/dates.ts';
import { numberText } from '#renderer/ui/numbers.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { Inconsistency } from '#shared/goals/consistency.ts';
import {
  claimLinkKinds,
  type Goal,
  type GoalStatus,
  goalStatuses,
  type Measure,
} from '#shared/goals/goals.ts';
import { AskedFields } from './asked-fields.tsx';
import { ClaimsField } from './claims-field.tsx';
import { CoachPart } from './coach-part.tsx';
import { ConditionsField } from './conditions-field.tsx';
import { DatesFields, EffortField, FactsFields } from './facts-fields.tsx';
import { GoalEntries } from './goal-entries.tsx';
import { GoalRose } from './goal-rose.tsx';
import { type GoalWords, hoursOf, measureTo } from './goal-words.ts';
import { InconsistencyLine } from './inconsistency-line.tsx';
import { MeasureFields } from './measure-fields.tsx';

/** The facts of a goal, beside its words. */
export function FactsPart({
  goal,
  value,
  measure,
  notes,
  onRepair,
  onWords,
  onStatus,
}: {
  goal: Goal;
  value: GoalWords;
  /** The measure as it stands, where it can be read. */
  measure: Measure | null;
  /** What does not fit together on the sheet. */
  notes: readonly Inconsistency[];
  onRepair: (note: Inconsistency) => void;
  onWords: (fields: Partial<GoalWords>) => void;
  onStatus: (goal: string, status: GoalStatus) => void;
}) {
  const { id } = goal;
  const noteOn = (field: Inconsistency['about']) => (
    <InconsistencyLine note={notes.find(({ about }) => about === field)} onRepair={onRepair} />
  );
  return (
    <aside aria-label="Facts" className="flex min-w-0 flex-col gap-6 @max-[600px]:order-first">
      <SelectField
        label="Where it stands"
        value={goal.status}
        options={goalStatuses.map((each) => ({ value: each, label: columnNames[each] }))}
        onChange={(to) => onStatus(id, to)}
      />
      <TransitionPart goal={goal} />
      <CoachPart
        goal={goal}
        fields={{
          title: value.title,
          specifics: value.specifics,
          why: value.why,
          due: value.due,
          measure,
          effort: hoursOf(value.effort),
        }}
        onEffort={(hours) => onWords({ effort: numberText(hours, currentLocale()) })}
        onDue={(due) => onWords({ due })}
        onMeasure={(target, unit) => onWords({ measure: measureTo(target, unit) })}
      />
      <div className="flex flex-col gap-1">
        <DatesFields start={value.start} due={value.due} onChange={onWords} />
        {noteOn('start')}
      </div>
      <div className="flex flex-col gap-1">
        <EffortField effort={value.effort} onChange={onWords} />
        {noteOn('effort')}
      </div>
      <MeasureFields
        measure={value.measure}
        below={noteOn('measure')}
        onChange={(next) => onWords({ measure: next })}
      />
      <FactsFields fields={value} onChange={onWords} />
      <AskedFields among="facts" value={value} onChange={onWords} />
      <GoalRose goal={goal} />
      {claimLinkKinds.map((kind) => (
        <ClaimsField key={kind} goal={goal} kind={kind} />
      ))}
      <ConditionsField goal={id} />
      <GoalEntries goal={id} />
    </aside>
  );
}
