import { type FoundContact, type FoundPerson, nobody } from '#main/import/people/found.ts';
import { isDate, twoDigits } from '#shared/calendar/dates.ts';
import type { ColumnUse } from '#shared/transfer/people.ts';
import { plainHead } from './guess.ts';
import { listOf } from './table.ts';

type Field = NonNullable<ColumnUse>['field'];

/** How the days of a column are written, where a slash parts them. */
export type DayOrder = 'day-first' | 'month-first' | 'unsure';

/** What the rows of a table say, by what each column is for. */
export interface RowReader {
  person(cells: readonly string[]): FoundPerson;
  uid(cells: readonly string[]): string | null;
  /** Whether a row names a birthday that is no day, or one that can be read in two ways. */
  hasOddBirthday(cells: readonly string[]): boolean;
}

const sorts = { email: 'email', phone: 'phone', link: 'link', address: 'address', other: 'other' } as const;
const parts = ['street', 'city', 'region', 'postcode', 'country'] as const;
const ownGroups = /^(?:\* ?)?(?:my ?contacts|starred|imported on .*)$/i;

export function rowReader(heads: readonly string[], uses: readonly ColumnUse[], order: DayOrder): RowReader {
  const columns = (field: Field): number[] =>
    uses.flatMap((use, place) => (use?.field === field ? [place] : []));
  const labels = new Map(
    columns('contactLabel').flatMap((place) => {
      const contact = contactBeside(heads, uses, place);
      return contact === null ? [] : [[contact, place] as const];
    }),
  );
  const isOwn = heads.some((head) => plainHead(head) === 'waymark id');
  const cell = (cells: readonly string[], place: number): string => (cells[place] ?? '').trim();
  const words = (cells: readonly string[], field: Field): string =>
    columns(field)
      .map((place) => cell(cells, place))
      .find((text) => text !== '') ?? '';
  const birthday = (cells: readonly string[]): string =>
    words(cells, 'birthday') ||
    dayOfParts(words(cells, 'birthYear'), words(cells, 'birthMonth'), words(cells, 'birthDay'));

  const contactsOf = (cells: readonly string[]): FoundContact[] =>
    uses.flatMap((use, place) => {
      if (use === null || !Object.hasOwn(sorts, use.field)) return [];
      const sort = sorts[use.field as keyof typeof sorts];
      const labelled = labels.get(place);
      const label = (labelled === undefined ? use.label : cell(cells, labelled)).replace(/^\* ?/, '');
      const text = cell(cells, place);
      // Google puts several of one sort into one field.
      return text
        .split(isOwn ? /$^/ : ' ::: ')
        .filter((value) => value.trim() !== '')
        .map((value) => ({ sort, label: isOwn ? label : label.toLowerCase(), value: value.trim() }));
    });

  const addressesOf = (cells: readonly string[]): { contacts: FoundContact[]; place: string } => {
    const kinds = new Map<string, Record<(typeof parts)[number], string>>();
    for (const [place, use] of uses.entries()) {
      const part = parts.find((known) => known === use?.field);
      if (use === null || part === undefined) continue;
      const kind = use.label || /\d+/.exec(heads[place] ?? '')?.[0] || '';
      const known = kinds.get(kind) ?? { street: '', city: '', region: '', postcode: '', country: '' };
      if (known[part] === '') known[part] = cell(cells, place);
      kinds.set(kind, known);
    }
    const written = [...kinds].map(([kind, { street, city, region, postcode, country }]) => ({
      contact: {
        sort: 'address' as const,
        label: /^\d*$/.test(kind) ? '' : kind,
        value: [street, [postcode, city].filter(Boolean).join(' '), region, country]
          .filter(Boolean)
          .join(', '),
      },
      place: [city || region, country].filter(Boolean).join(', '),
    }));
    return {
      contacts: written.map(({ contact }) => contact).filter(({ value }) => value !== ''),
      place: written.map(({ place }) => place).find((place) => place !== '') ?? '',
    };
  };

  return {
    person: (cells) => {
      const addresses = addressesOf(cells);
      const contacts = [...contactsOf(cells), ...addresses.contacts];
      const given = (['prefix', 'givenName', 'middleName', 'familyName', 'suffix'] as const)
        .map((field) => words(cells, field))
        .filter(Boolean)
        .join(' ');
      const organisation = words(cells, 'organisation');
      const closeness = Number(words(cells, 'closeness') || Number.NaN);
      return {
        ...nobody,
        name: words(cells, 'name') || given || organisation || (contacts[0]?.value ?? ''),
        work: [words(cells, 'work'), words(cells, 'department')].filter(Boolean).join(', '),
        organisation,
        place: words(cells, 'place') || addresses.place,
        met: words(cells, 'met'),
        closeness: Number.isInteger(closeness) && closeness >= 1 && closeness <= 5 ? closeness : null,
        note: columns('note')
          .map((place) => cell(cells, place).replace(/\r\n?/g, '\n'))
          .filter(Boolean)
          .join('\n\n'),
        tags: tagsOf(words(cells, 'tags'), isOwn),
        contacts,
        birthday: dayOf(birthday(cells), order),
      };
    },
    uid: (cells) => words(cells, 'uid') || null,
    hasOddBirthday: (cells) => {
      const said = birthday(cells);
      return said !== '' && !/^[0/.\s-]*$/.test(said) && dayOf(said, order) === null;
    },
  };
}

/** The column that a label belongs to: the one whose head says the same but for that word, else the one after it. */
function contactBeside(heads: readonly string[], uses: readonly ColumnUse[], place: number): number | null {
  const stem = (head: string): string => plainHead(head).replace(/ (?:label|type|value)$/, '');
  const own = stem(heads[place] ?? '');
  const isContact = (at: number): boolean => Object.hasOwn(sorts, uses[at]?.field ?? '');
  const named = heads.findIndex((head, at) => at !== place && isContact(at) && stem(head) === own);
  if (named !== -1) return named;
  return isContact(place + 1) ? place + 1 : null;
}

function tagsOf(cell: string, isOwn: boolean): string[] {
  const all = isOwn ? listOf(cell) : cell.split(cell.includes(' ::: ') ? ' ::: ' : /[;,]/);
  return [...new Set(all.map((tag) => tag.trim()))].filter((tag) => tag !== '' && !ownGroups.test(tag));
}

function dayOfParts(year: string, month: string, day: string): string {
  if (month === '' || day === '') return '';
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year === '' ? `--${rest}` : `${year}-${rest}`;
}

const slashed = /^(\d{1,2})[/](\d{1,2})[/](\d{4})$/;

/** In which order days and months stand, from those days that can be read in one way only. */
export function orderOf(cells: Iterable<string>): DayOrder {
  for (const cell of cells) {
    const [, first, second] = slashed.exec(cell.trim()) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return 'unsure';
}

function dayOf(text: string, order: DayOrder): string | null {
  const found = /^(?:(\d{4})-|-?-)(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (found) return checked(found[1], Number(found[2]), Number(found[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?$/.exec(text);
  if (dotted) return checked(dotted[3], Number(dotted[2]), Number(dotted[1]));
  const [, first, second, year] = slashed.exec(text) ?? [];
  if (year === undefined || (order === 'unsure' && first !== second)) return null;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return checked(year, Number(month), Number(day));
}

function checked(year: string | undefined, month: number, day: number): string | null {
  const rest = `${twoDigits(month)}-${twoDigits(day)}`;
  if (year === undefined || Number(year) <= 1604) return isDate(`2024-${rest}`) ? `--${rest}` : null;
  return isDate(`${year}-${rest}`) ? `${year}-${rest}` : null;
}
