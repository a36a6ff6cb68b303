import { useState } from 'react';
import { detailsFrom } from '#renderer/reflection/claim-form.ts';
import type { KindFieldsProps } from '#renderer/reflection/kind-fields-props.ts';
import { SelectField, TextArea, TextField } from '#renderer/ui/field.tsx';
import { partialDate, type RoleSort, roleSorts } from '#shared/reflection/details.ts';

export const sortWords: Record<RoleSort, string> = {
  job: 'Job',
  project: 'Project',
  study: 'Study',
  volunteering: 'Volunteering',
  other: 'Something else',
};

const notSaid = 'not-said';

/** What only a role has: its sort, where and when it was, how much one enjoyed it and why. */
export function RoleFields({ value, onChange, onUnreadable }: KindFieldsProps) {
  const { sort, place, started, ended, enjoyment, why } = detailsFrom('role', value);
  const isTurned = started !== null && ended !== null && ended < started.slice(0, ended.length);
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label="Sort"
          value={sort}
          options={roleSorts.map((each) => ({ value: each, label: sortWords[each] }))}
          onChange={(chosen) => onChange({ sort: chosen })}
        />
        <TextField
          label="Where"
          value={place}
          maxLength={2_000}
          onChange={(event) => onChange({ place: event.target.value })}
        />
        <PartialDate
          label="From"
          value={started}
          onChange={(date) => onChange({ started: date })}
          onUnreadable={(is) => onUnreadable('started', is)}
        />
        <PartialDate
          label="Until"
          hint="Empty while it goes on."
          value={ended}
          problem={isTurned ? 'It ends before it begins.' : null}
          onChange={(date) => onChange({ ended: date })}
          onUnreadable={(is) => onUnreadable('ended', is)}
        />
      </div>
      <SelectField
        label="How much you enjoyed it"
        value={enjoyment === null ? notSaid : String(enjoyment)}
        options={[
          { value: notSaid, label: 'Not said' },
          ...Array.from({ length: 11 }, (_, points) => ({
            value: String(points),
            label:
              points === 0 ? '0 · not at all' : points === 10 ? '10 · as much as can be' : String(points),
          })),
        ]}
        onChange={(chosen) => onChange({ enjoyment: chosen === notSaid ? null : Number(chosen) })}
      />
      <TextArea
        label="Why"
        placeholder="What made it so?"
        value={why}
        onChange={(event) => onChange({ why: event.target.value })}
        className="font-serif text-[15.5px]"
      />
    </>
  );
}

/** A year, a month or a day. What is none of them is not saved, and says so. */
function PartialDate({
  label,
  hint,
  value,
  problem = null,
  onChange,
  onUnreadable,
}: {
  label: string;
  hint?: string;
  value: string | null;
  problem?: string | null;
  onChange: (date: string | null) => void;
  onUnreadable: (isUnreadable: boolean) => void;
}) {
  const [typed, setTyped] = useState(value ?? '');
  const trimmed = typed.trim();
  const isDate = trimmed === '' || partialDate.safeParse(trimmed).success;
  return (
    <TextField
      label={label}
      hint={hint}
      value={typed}
      placeholder="2019-04"
      problem={isDate ? problem : 'Write a year, a month or a day: 2019, 2019-04 or 2019-04-01.'}
      onChange={(event) => {
        const now = event.target.value;
        setTyped(now);
        const date = now.trim();
        const isReadable = date === '' || partialDate.safeParse(date).success;
        onUnreadable(!isReadable);
        if (isReadable) onChange(date === '' ? null : date);
      }}
    />
  );
}
