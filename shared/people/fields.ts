import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { calendarDate, line, recordId, words } from '#shared/bridge/fields.ts';
import { isDate } from '#shared/calendar/dates.ts';
import { rhythm } from './touch.ts';

/** How close somebody is, from hardly known to close; the middle is a weak tie. */
export const closenessNames = {
  1: 'Hardly known',
  2: 'An acquaintance',
  3: 'A weak tie',
  4: 'Near',
  5: 'Close',
} as const;
export type Closeness = keyof typeof closenessNames;

/** The ways to reach somebody. */
export const contactSorts = ['email', 'phone', 'address', 'link', 'other'] as const;

/** One way to reach somebody, with a word such as “work”, which may be empty. */
export const contact = z.object({
  sort: z.enum(contactSorts),
  label: line,
  value: words.refine((it) => it.trim() !== '', 'Write it down first.'),
});
export type Contact = z.infer<typeof contact>;

/** A day of birth, `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
export const birthday = z
  .string()
  .refine(
    (text) => isDate(text) || (/^--\d{2}-\d{2}$/.test(text) && isDate(`2000-${text.slice(2)}`)),
    'There is no such day.',
  );

export const named = line.trim().min(1, 'Give a name first.');

/** What is written of a person. */
export const personSheet = z.object({
  name: named,
  note: words,
  /** What they do. */
  work: line,
  place: line,
  /** How the two know each other. */
  met: line,
  closeness: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable(),
  /** The name of where they work or learn, empty for none. One of this name is found, or made. */
  organisation: line.trim(),
  /** Own words to sort by. */
  tags: z.array(line.trim().min(1)).max(100),
  contacts: z.array(contact).max(100),
  birthday: birthday.nullable(),
  /** The attachment that holds it. */
  picture: recordId.nullable(),
  /** Through whom the two met: another person. */
  introducedBy: recordId.nullable(),
  mentor: z.boolean(),
  /** What is hoped for of a mentor. */
  hopes: words,
  rhythm: rhythm.nullable(),
  /** Until when nothing reminds of them. */
  snoozedUntil: calendarDate.nullable(),
  /** Whether an entry that names them counts as being in touch. */
  mentionsCount: z.boolean(),
  audience: z.enum(audiences),
});
export type PersonSheet = z.infer<typeof personSheet>;

/** Some fields of a sheet; what is not named stays as it is. */
export type Some<Sheet> = { [Field in keyof Sheet]?: Sheet[Field] | undefined };

/** A sheet with some of its fields changed. */
export function withChanges<Sheet extends object>(before: Sheet, changes: Some<Sheet>): Sheet {
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...before, ...(Object.fromEntries(said) as Partial<Sheet>) };
}
