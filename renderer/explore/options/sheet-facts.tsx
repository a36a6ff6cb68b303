import { DateInput } from '#renderer/ui/date-input.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { ReadFirst } from '#renderer/ui/read-first.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { audienceNames, audiences } from '#shared/audience/audience.ts';
import { type OptionSheet, optionSorts } from '#shared/explore/options.ts';
import { sortLabels } from './labels.ts';

/** What an option is, where it would be, what comes next and who may see it. */
export function SheetFacts({
  value,
  onChange,
}: {
  value: OptionSheet;
  onChange: (fields: Partial<OptionSheet>) => void;
}) {
  const line = (name: string, field: 'employer' | 'place' | 'next') => ({
    name,
    said: value[field],
    field: (
      <TextField
        label={name}
        labelHidden
        value={value[field]}
        maxLength={2_000}
        onChange={(event) => onChange({ [field]: event.target.value })}
      />
    ),
  });
  return (
    <ReadFirst
      label="About this option"
      facts={[
        line('Next', 'next'),
        {
          name: 'When',
          said: value.nextOn === null ? '' : longDate(value.nextOn, today()),
          field: <DateInput label="When" value={value.nextOn} onChange={(nextOn) => onChange({ nextOn })} />,
        },
        {
          name: 'What it is',
          said: sortLabels[value.sort],
          field: (
            <SelectField
              label="What it is"
              labelHidden
              value={value.sort}
              options={optionSorts.map((each) => ({ value: each, label: sortLabels[each] }))}
              onChange={(sort) => onChange({ sort })}
            />
          ),
        },
        line('Employer', 'employer'),
        line('Place', 'place'),
        {
          name: 'Seen by',
          said: audienceNames[value.audience],
          field: (
            <SelectField
              label="Who may see it"
              labelHidden
              value={value.audience}
              options={audiences.map((each) => ({ value: each, label: audienceNames[each] }))}
              onChange={(audience) => onChange({ audience })}
            />
          ),
        },
      ]}
    />
  );
}
