import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { shapeAbout } from '#renderer/goals/shapes.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { SuggestField } from '#renderer/ui/suggest-field.tsx';
import { areasOffered } from '#shared/goals/horizon.ts';
import { horizonNames, shapeNames } from '#shared/goals/names.ts';
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

/** How many hours a week it takes. */
export function EffortField({
  effort,
  onChange,
}: Pick<Fields, 'effort'> & { onChange: (fields: Partial<Fields>) => void }) {
  const isUnreadable = effort.trim() !== '' && hoursOf(effort) === null;
  return (
    <TextField
      label="Effort"
      inputMode="decimal"
      className="num"
      value={effort}
      maxLength={20}
      placeholder="Hours a week"
      hint={effort.trim() === '' ? undefined : 'hours a week'}
      problem={isUnreadable ? 'Type hours a week, from 0 to 168.' : null}
      onChange={(event) => onChange({ effort: event.target.value })}
    />
  );
}

type More = Pick<Fields, 'shape' | 'area' | 'horizon' | 'direction'>;

/** What kind of goal it is and where it leads, folded into one line until somebody wants to say more. */
export function FactsFields({
  fields: { shape, area, horizon, direction },
  onChange,
}: {
  fields: More;
  onChange: (fields: Partial<More>) => void;
}) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { data: directions } = useRead('reflection.directions', {});
  const { data: goals } = useRead('goals.list', {});
  const named = (directions ?? []).flatMap(({ id: of, words }) => {
    const [title = ''] = words.trim().split('\n');
    return of === null || title === '' ? [] : [{ value: of, label: title }];
  });
  const towards = named.find(({ value }) => value === direction)?.label ?? '';
  const said = [
    shape === 'outcome' ? '' : shapeNames[shape],
    area.trim(),
    horizon === null ? '' : horizonNames[horizon],
    towards,
  ].filter(Boolean);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-[12px] font-[570] text-muted">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-more`}
          onClick={() => setOpen(!isOpen)}
          className="-ml-1 flex items-center gap-1 rounded px-1 py-0.5 hover:text-ink"
        >
          <ChevronRight size={13} aria-hidden className={isOpen ? 'rotate-90' : ''} />
          More about it
        </button>
      </h2>
      {!isOpen && said.length > 0 ? (
        <p className="-mt-1.5 text-[13px] wrap-anywhere">{said.join(' · ')}</p>
      ) : null}
      <div id={`${id}-more`} hidden={!isOpen} className="flex flex-col gap-3">
        <fieldset className="flex flex-col gap-1.5">
          <legend className="pb-1.5 text-[12px] font-[570] text-muted">Shape</legend>
          {goalShapes.map((value) => (
            <label
              key={value}
              className="grid cursor-pointer grid-cols-[16px_minmax(0,1fr)] gap-x-2 text-[13px]"
            >
              <input
                type="radio"
                name={`${id}-shape`}
                checked={value === shape}
                onChange={() => onChange({ shape: value })}
                className="mt-[3px] accent-accent"
              />
              <span>
                {shapeNames[value]}
                <span className="block text-[12.5px] text-muted">{shapeAbout[value]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <SelectField
          label="Direction"
          value={towards === '' ? none : (direction ?? none)}
          options={[{ value: none, label: 'No direction' }, ...named]}
          onChange={(value) => onChange({ direction: value === none ? null : value })}
        />
        <SuggestField
          label="Area of life"
          value={area}
          suggestions={areasOffered(goals ?? [])}
          maxLength={200}
          placeholder="Work, learning, family…"
          onChange={(words) => onChange({ area: words })}
        />
        <SelectField
          label="Horizon"
          value={horizon ?? none}
          options={[
            { value: none, label: 'From its due date' },
            ...horizons.map((value) => ({ value, label: horizonNames[value] })),
          ]}
          onChange={(value) => onChange({ horizon: value === none ? null : value })}
        />
      </div>
    </section>
  );
}
