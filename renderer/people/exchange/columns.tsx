import { Select } from '#renderer/ui/select.tsx';
import type { ColumnUse, ExchangeTable } from '#shared/transfer/people.ts';

type Field = NonNullable<ColumnUse>['field'];

const names: Readonly<Record<Field, string>> = {
  name: 'Name',
  givenName: 'First name',
  middleName: 'Middle name',
  familyName: 'Last name',
  prefix: 'Title before the name',
  suffix: 'Title after the name',
  work: 'What they do',
  department: 'Department',
  organisation: 'Organisation',
  place: 'Place',
  street: 'Street',
  city: 'City',
  region: 'Region',
  postcode: 'Postcode',
  country: 'Country',
  met: 'How you know each other',
  closeness: 'How close you are, 1 to 5',
  note: 'Note',
  tags: 'Tags',
  email: 'E-mail',
  phone: 'Phone',
  link: 'Web address',
  address: 'Address in one line',
  other: 'Another way to reach them',
  birthday: 'Birthday',
  birthYear: 'Year of birth',
  birthMonth: 'Month of birth',
  birthDay: 'Day of birth',
  contactLabel: 'What the next column is called',
  uid: 'What the program calls them',
};

const options = [
  { value: 'none' as const, label: 'Leave out' },
  ...Object.entries(names).map(([value, label]) => ({ value: value as Field, label })),
];

/** What each column of a table says, to be changed. */
export function Columns({
  table: { heads, uses, sample, separator, encoding },
  onChange,
}: {
  table: ExchangeTable;
  onChange: (uses: ColumnUse[]) => void;
}) {
  const known = uses.filter((use) => use !== null).length;
  const choose = (place: number, field: Field | 'none'): void =>
    onChange(
      uses.map((use, at) =>
        at !== place ? use : field === 'none' ? null : { field, label: use?.label ?? '' },
      ),
    );
  return (
    <details className="w-full" open={known < 2}>
      <summary className="w-fit cursor-pointer text-[13px] font-[520]">
        What the columns say
        <span className="font-[400] text-muted">
          {' '}
          · {known} of {heads.length} are read; parted by {separator}, in {encoding}
        </span>
      </summary>
      <div className="mt-2 max-h-60 overflow-y-auto rounded-card border border-line bg-raised">
        <table className="w-full table-fixed text-left text-[13px]">
          <thead className="sr-only">
            <tr>
              <th>Column</th>
              <th>In the first row</th>
              <th>What it says</th>
            </tr>
          </thead>
          <tbody>
            {heads.map((head, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: heads may be the same, and columns never move
              <tr key={place} className="border-line not-first:border-t">
                <th scope="row" className="truncate px-3 py-1 font-[520]" title={head}>
                  {head || `Column ${place + 1}`}
                </th>
                <td className="truncate px-3 py-1 text-muted">
                  {sample.map((row) => row[place]).find(Boolean) ?? ''}
                </td>
                <td className="w-[240px] px-2 py-1">
                  <Select
                    label={`What “${head || `Column ${place + 1}`}” says`}
                    value={uses[place]?.field ?? 'none'}
                    options={options}
                    look="quiet"
                    onChange={(field) => choose(place, field)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
