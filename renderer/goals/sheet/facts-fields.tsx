import { useId } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { shapeNames } from '#renderer/goals/shapes.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { SelectField, TextField } from '#renderer/ui/field.tsx';
import { areasOffered, horizonNames } from '#shared/goals/horizon.ts';
import { goalShapes, horizons } from '#shared/goals/sheet.ts';
import { type GoalWords, hoursOf } from './goal-words.ts';
import { Part } from './sheet.tsx';

const none = '';

type Fields = Pick<GoalWords, 'shape' | 'area' | 'horizon' | 'start' | 'due' | 'effort' | 'direction'>;

/** When it begins, and when it is due. */
export function DatesFields({
  start,
  due,
  onChange,
}: Pick<Fields, 'start' | 'due'> & { onChange: (fields: Partial<Fields>) => void }) {
  const words = (date: string | null): string => (date ? longDate(date, today()) : '');
  return (
    <Part title="Due">
      <div className="flex flex-col items-start">
        <DateField
          label="Due"
          value={due}
          words={words(due)}
          none="Set a date"
          onChange={(date) => onChange({ due: date })}
          className="-ml-2"
        />
        <DateField
          label="Start"
          value={start}
          words={`from ${words(start)}`}
          none="Set a start"
          onChange={(date) => onChange({ start: date })}
          className="-ml-2"
        />
      </div>
    </Part>
  );
}

/** What kind of goal it is, where it leads, and what it asks for. */
export function FactsFields({
  fields: { shape, area, horizon, effort, direction },
  onChange,
}: {
  fields: Fields;
  onChange: (fields: Partial<Fields>) => void;
}) {
  const id = useId();
  const { data: directions } = useRead('reflection.directions', {});
  const { data: goals } = useRead('goals.list', {});
  const named = (directions ?? []).flatMap(({ id: of, words }) => {
    const [title = ''] = words.trim().split('\n');
    return of === null || title === '' ? [] : [{ value: of, label: title }];
  });
  const hasUnreadableHours = effort.trim() !== '' && hoursOf(effort) === null;
  return (
    <div className="flex flex-col gap-3">
      <SelectField
        label="Kind"
        hint={shapeNames[shape].about}
        value={shape}
        options={goalShapes.map((value) => ({ value, label: shapeNames[value].name }))}
        onChange={(value) => onChange({ shape: value })}
      />
      <SelectField
        label="Direction"
        value={named.some(({ value }) => value === direction) ? (direction ?? none) : none}
        options={[{ value: none, label: 'No direction' }, ...named]}
        onChange={(value) => onChange({ direction: value === none ? null : value })}
      />
      <TextField
        label="Area of life"
        value={area}
        maxLength={200}
        list={id}
        placeholder="Work, learning, family…"
        onChange={(event) => onChange({ area: event.target.value })}
      />
      <datalist id={id}>
        {areasOffered(goals ?? []).map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <SelectField
        label="Horizon"
        value={horizon ?? none}
        options={[
          { value: none, label: 'From its due date' },
          ...horizons.map((value) => ({ value, label: horizonNames[value] })),
        ]}
        onChange={(value) => onChange({ horizon: value === none ? null : value })}
      />
      <TextField
        label="Effort"
        inputMode="decimal"
        className="num"
        value={effort}
        maxLength={20}
        placeholder="Hours a week"
        hint={effort.trim() === '' ? undefined : 'hours a week'}
        problem={hasUnreadableHours ? 'Type hours a week, from 0 to 168.' : null}
        onChange={(event) => onChange({ effort: event.target.value })}
      />
    </div>
  );
}
