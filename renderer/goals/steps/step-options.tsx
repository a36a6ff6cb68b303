import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { currentLocale, firstWeekday, longDate, number, today, weekdayNames } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { Milestone } from '#shared/goals/goals.ts';
import type { Repeat } from '#shared/goals/recurrence.ts';

/** What can be said about a step besides its title. */
export interface StepFacts {
  due: string | null;
  milestone: string | null;
  repeat: Repeat | null;
}

const none = '';

const often = [
  { value: 'once', label: 'Once' },
  { value: 'day', label: 'By days' },
  { value: 'week', label: 'By weeks' },
  { value: 'month', label: 'By months' },
] as const;

const units = { day: 'days', week: 'weeks', month: 'months' } as const;

/** Opens what a step can be given: its day or its rhythm, and the milestone that it leads to. */
export function StepOptions({
  title,
  facts,
  milestones,
  onChange,
  className,
}: {
  title: string;
  facts: StepFacts;
  milestones: readonly Milestone[];
  onChange: (facts: Partial<StepFacts>) => void;
  className: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={`When and what for: ${title}`}
      open={open}
      onOpenChange={setOpen}
      align="end"
      trigger={
        <IconButton label={`When and what for: ${title}`} data-part="options" className={className}>
          <SlidersHorizontal size={13} aria-hidden />
        </IconButton>
      }
    >
      <div className="flex flex-col gap-3 p-3.5">
        <RepeatFields {...facts} onChange={onChange} />
        {milestones.length === 0 ? null : (
          <SelectField
            label="Leads to"
            value={facts.milestone ?? none}
            options={[
              { value: none, label: 'The goal as a whole' },
              ...milestones.map(({ id, title: words }) => ({ value: id, label: words })),
            ]}
            onChange={(chosen) => onChange({ milestone: chosen === none ? null : chosen })}
          />
        )}
      </div>
    </Popover>
  );
}

function RepeatFields({
  due,
  repeat,
  onChange,
}: Omit<StepFacts, 'milestone'> & { onChange: (facts: Partial<StepFacts>) => void }) {
  const now = today();
  const choose = (every: 'once' | Repeat['every']): void => {
    if (every === 'once') onChange({ repeat: null });
    else if (repeat !== null) onChange({ repeat: { ...repeat, every } });
    else
      onChange({
        due: null,
        repeat: { every, interval: 1, weekdays: [], from: due ?? now, until: null },
      });
  };
  return (
    <>
      <SelectField label="How often" value={repeat?.every ?? 'once'} options={often} onChange={choose} />
      {repeat === null ? (
        <DayField label="Day" date={due} none="Set a day" onChange={(date) => onChange({ due: date })} />
      ) : (
        <>
          <IntervalField
            // The number follows when the rhythm is changed elsewhere, and not while it is typed.
            key={repeat.every}
            repeat={repeat}
            onChange={(interval) => onChange({ repeat: { ...repeat, interval } })}
          />
          {repeat.every === 'month' ? null : (
            <Weekdays
              chosen={repeat.weekdays}
              isWeek={repeat.every === 'week'}
              onChange={(weekdays) => onChange({ repeat: { ...repeat, weekdays } })}
            />
          )}
          <div className="flex flex-wrap gap-x-4">
            <DayField
              label="From"
              date={repeat.from}
              none=""
              required
              onChange={(from) => (from === null ? undefined : onChange({ repeat: fromDay(repeat, from) }))}
            />
            <DayField
              label="Last day"
              date={repeat.until}
              none="No end"
              onChange={(until) => onChange({ repeat: untilDay(repeat, until) })}
            />
          </div>
        </>
      )}
    </>
  );
}

/** An end never lies before the beginning: the other day goes along. */
function fromDay(repeat: Repeat, from: string): Repeat {
  const { until } = repeat;
  return { ...repeat, from, until: until !== null && until < from ? from : until };
}

function untilDay(repeat: Repeat, until: string | null): Repeat {
  return { ...repeat, until, from: until !== null && until < repeat.from ? until : repeat.from };
}

function DayField({
  label,
  date,
  none: without,
  required = false,
  onChange,
}: {
  label: string;
  date: string | null;
  none: string;
  required?: boolean;
  onChange: (date: string | null) => void;
}) {
  return (
    <div className="flex flex-col items-start gap-0.5">
      <span aria-hidden className="text-[12px] font-[570] text-muted">
        {label}
      </span>
      <DateField
        label={label}
        value={date}
        words={date === null ? '' : longDate(date, today())}
        none={without}
        required={required}
        onChange={onChange}
        className="-ml-2"
      />
    </div>
  );
}

function IntervalField({ repeat, onChange }: { repeat: Repeat; onChange: (interval: number) => void }) {
  const [words, setWords] = useState(String(repeat.interval));
  const typed = /^\d{1,2}$/.test(words.trim()) ? Number(words) : 0;
  const isRight = typed >= 1 && typed <= 52;
  return (
    <TextField
      label={`Every so many ${units[repeat.every]}`}
      inputMode="numeric"
      className="num"
      value={words}
      maxLength={4}
      problem={isRight ? null : `Type a number from 1 to ${number(52)}.`}
      onChange={(event) => {
        setWords(event.target.value);
        const next = /^\d{1,2}$/.test(event.target.value.trim()) ? Number(event.target.value) : 0;
        if (next >= 1 && next <= 52) onChange(next);
      }}
    />
  );
}

/** The days of the week on which it is done; the others are for rest. */
function Weekdays({
  chosen,
  isWeek,
  onChange,
}: {
  chosen: readonly number[];
  isWeek: boolean;
  onChange: (weekdays: number[]) => void;
}) {
  const first = firstWeekday();
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="pb-1.5 text-[12px] font-[570] text-muted">
        Only on <span className="sr-only">these days</span>
      </legend>
      <div className="flex gap-1" lang={currentLocale()}>
        {weekdayNames('short').map(({ name, long }, index) => {
          const weekday = ((first - 1 + index) % 7) + 1;
          const isChosen = chosen.includes(weekday);
          return (
            <label
              key={long}
              title={long}
              className="num grid h-8 min-w-0 grow cursor-pointer place-items-center rounded-control border border-line text-[12px] text-muted has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="checkbox"
                aria-label={long}
                className="sr-only"
                checked={isChosen}
                onChange={() =>
                  onChange(isChosen ? chosen.filter((day) => day !== weekday) : [...chosen, weekday].sort())
                }
              />
              {name}
            </label>
          );
        })}
      </div>
      <p className="text-[12.5px] text-muted">
        {chosen.length > 0
          ? 'The other days are for rest.'
          : isWeek
            ? 'None chosen: on the day of the week that it begins on.'
            : 'None chosen: all days count.'}
      </p>
    </fieldset>
  );
}
