import { useState } from 'react';
import { detailsFrom } from '#renderer/reflection/claim-form.ts';
import type { KindFieldsProps } from '#renderer/reflection/kind-fields-props.ts';
import { monthName, shortDate } from '#renderer/ui/dates.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { ReadFirst } from '#renderer/ui/read-first.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { partialDate, type RoleSort, roleSorts } from '#shared/reflection/details.ts';

export const roleSortLabels: Record<RoleSort, string> = {
  job: 'Job',
  project: 'Project',
  study: 'Study',
  volunteering: 'Volunteering',
  other: 'Something else',
};

const notSaid = 'not-said';

/** What only a role has: its sort, where and when it was, how much one enjoyed it and why. */
export function RoleFields({ value, onChange }: KindFieldsProps) {
  const { sort, place, started, ended, enjoyment, why } = detailsFrom('role', value);
  const isTurned = started !== null && ended !== null && ended < started.slice(0, ended.length);
  const words = (date: string | null): string => (date === null ? '' : partialDateText(date));
  return (
    <ReadFirst
      label="About this role"
      facts={[
        {
          name: 'Sort',
          said: roleSortLabels[sort],
          field: (
            <SelectField
              label="Sort"
              labelHidden
              value={sort}
              options={roleSorts.map((each) => ({ value: each, label: roleSortLabels[each] }))}
              onChange={(chosen) => onChange({ sort: chosen })}
            />
          ),
        },
        {
          name: 'Where',
          said: place,
          field: (
            <TextField
              label="Where"
              labelHidden
              value={place}
              maxLength={2_000}
              onChange={(event) => onChange({ place: event.target.value })}
            />
          ),
        },
        {
          name: 'From',
          said: words(started),
          field: (
            <PartialDate label="From" value={started} onChange={(date) => onChange({ started: date })} />
          ),
        },
        {
          name: 'Until',
          said: words(ended),
          problem: isTurned ? 'It ends before it begins.' : null,
          field: (
            <PartialDate
              label="Until"
              hint="Empty while it goes on."
              value={ended}
              onChange={(date) => onChange({ ended: date })}
            />
          ),
        },
        {
          name: 'Enjoyed',
          said: enjoyment === null ? '' : enjoymentText(enjoyment),
          field: (
            <SelectField
              label="How much you enjoyed it"
              labelHidden
              value={enjoyment === null ? notSaid : String(enjoyment)}
              options={[
                { value: notSaid, label: 'Not said' },
                ...Array.from({ length: 11 }, (_, points) => ({
                  value: String(points),
                  label: enjoymentText(points),
                })),
              ]}
              onChange={(chosen) => onChange({ enjoyment: chosen === notSaid ? null : Number(chosen) })}
            />
          ),
        },
        {
          name: 'Why',
          said: why,
          isWriting: true,
          field: (
            <TextArea
              label="Why"
              labelHidden
              placeholder="What made it so?"
              value={why}
              onChange={(event) => onChange({ why: event.target.value })}
              className="font-serif text-[15.5px]"
            />
          ),
        },
      ]}
    />
  );
}

function enjoymentText(points: number): string {
  return points === 0 ? '0 · not at all' : points === 10 ? '10 · as much as can be' : `${points} of 10`;
}

/** A year, a month or a day as it is said. */
function partialDateText(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? monthName(date) : shortDate(date, '');
}

/** A year, a month or a day. What is none of them is not saved, and says so. */
function PartialDate({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint?: string;
  value: string | null;
  onChange: (date: string | null) => void;
}) {
  const [typed, setTyped] = useState(value ?? '');
  const trimmed = typed.trim();
  const isDate = trimmed === '' || partialDate.safeParse(trimmed).success;
  return (
    <TextField
      label={label}
      labelHidden
      hint={hint}
      value={typed}
      placeholder="2019-04"
      problem={isDate ? null : 'Write a year, a month or a day: 2019, 2019-04 or 2019-04-01.'}
      onChange={(event) => {
        const now = event.target.value;
        setTyped(now);
        const date = now.trim();
        if (date === '' || partialDate.safeParse(date).success) onChange(date === '' ? null : date);
      }}
    />
  );
}
