import { DateInput } from '#renderer/ui/date-input.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { EnergyFigure, EngagementFigure, energyLabel, engagementLabel } from '#renderer/ui/figures.tsx';
import { ReadFirst } from '#renderer/ui/read-first.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { StepChoice } from '#renderer/ui/step-choice.tsx';
import { audienceNames, audiences } from '#shared/audience/audience.ts';
import { experimentSortNames, verdictNames } from '#shared/explore/experiment-words.ts';
import { type ExperimentSheet, experimentSorts, verdicts } from '#shared/explore/experiments.ts';

/** When an experiment is to be and what kind it is; once it is done, what it gave and what was found; and who may see it. */
export function ExperimentFacts({
  value,
  isDone,
  onChange,
}: {
  value: ExperimentSheet;
  isDone: boolean;
  onChange: (fields: Partial<ExperimentSheet>) => void;
}) {
  const date = (name: string, field: 'on' | 'doneOn', none = '') => ({
    name,
    said: value[field] === null ? none : longDate(value[field], today()),
    field: <DateInput label={name} value={value[field]} onChange={(day) => onChange({ [field]: day })} />,
  });
  const choice = <T extends string>(
    name: string,
    label: string,
    chosen: T,
    names: Record<T, string>,
    all: readonly T[],
    choose: (value: T) => void,
  ) => ({
    name,
    said: names[chosen],
    field: (
      <SelectField
        label={label}
        labelHidden
        value={chosen}
        options={all.map((each) => ({ value: each, label: names[each] }))}
        onChange={choose}
      />
    ),
  });
  const seen = [
    choice('Belief', 'What you believed', value.verdict, verdictNames, verdicts, (verdict) =>
      onChange({ verdict }),
    ),
    {
      name: 'Energy',
      said: value.energy === null ? '' : energyLabel(value.energy),
      field: (
        <StepChoice
          label="Energy it gave"
          step={value.energy}
          wordOf={energyLabel}
          figure={(step, size) => <EnergyFigure step={step} size={size} />}
          onStep={(energy) => onChange({ energy })}
        />
      ),
    },
    {
      name: 'Engagement',
      said: value.engagement === null ? '' : engagementLabel(value.engagement),
      field: (
        <StepChoice
          label="How far it held you"
          step={value.engagement}
          wordOf={engagementLabel}
          figure={(step, size) => <EngagementFigure step={step} size={size} />}
          onStep={(engagement) => onChange({ engagement })}
        />
      ),
    },
    date('Done on', 'doneOn'),
  ];
  return (
    <ReadFirst
      label="About this experiment"
      facts={[
        date('Planned for', 'on', isDone ? '' : 'No day yet'),
        choice('Kind', 'What kind of test', value.sort, experimentSortNames, experimentSorts, (sort) =>
          onChange({ sort }),
        ),
        ...(isDone ? seen : []),
        choice('Seen by', 'Who may see it', value.audience, audienceNames, audiences, (audience) =>
          onChange({ audience }),
        ),
      ]}
    />
  );
}
