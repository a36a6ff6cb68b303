import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId, words } from '#shared/bridge/fields.ts';
import { addDays, addMonths, addYears } from '#shared/calendar/dates.ts';

export const rhythmUnits = ['day', 'week', 'month', 'year'] as const;
export type RhythmUnit = (typeof rhythmUnits)[number];

/** How often a person wishes to be in touch with somebody: every so many of a unit. */
export const rhythm = z.object({ every: z.int().min(1).max(100), unit: z.enum(rhythmUnits) });
export type Rhythm = z.infer<typeof rhythm>;

/** “Every six weeks”, “every month”: small numbers in words, as people say them. */
export function rhythmText({ every, unit }: Rhythm): string {
  if (every === 1) return `every ${unit}`;
  return `every ${small[every] ?? String(every)} ${unit}s`;
}

const small: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
};

/** The day that follows a date in a rhythm. A month that has no such day gives its last one. */
export function afterRhythm(date: string, { every, unit }: Rhythm): string {
  switch (unit) {
    case 'day':
      return addDays(date, every);
    case 'week':
      return addDays(date, every * 7);
    case 'month':
      return addMonths(date, every);
    case 'year':
      return addYears(date, every);
    default:
      return unit satisfies never;
  }
}

/** How two people were in touch: a talk that was had, a message that was sent and kept, or an entry that names them. */
export const contactWays = ['talk', 'message', 'mention'] as const;

export const contact = z.object({
  way: z.enum(contactWays),
  date: calendarDate,
  /** What it was about: the name of the talk, the first line of the message, the title of the entry; may be empty. */
  topic: line,
  /** The record that says so. */
  id: recordId,
});
export type Contact = z.infer<typeof contact>;

/**
 * The latest time of being in touch that has come already. Of one day a talk says more than a message, and that more than a mention.
 *
 * @param mentionsCount whether an entry that names them is one.
 */
export function lastContact(
  contacts: readonly Contact[],
  { mentionsCount, today }: { mentionsCount: boolean; today: string },
): Contact | null {
  let latest: Contact | null = null;
  for (const each of contacts) {
    if (each.date > today || (each.way === 'mention' && !mentionsCount)) continue;
    if (
      latest === null ||
      each.date > latest.date ||
      (each.date === latest.date && rank(each) < rank(latest))
    )
      latest = each;
  }
  return latest;
}

const rank = ({ way }: Contact): number => contactWays.indexOf(way);

/** What says when somebody is due. */
export interface Touch {
  /** Null where no rhythm is wished. */
  readonly rhythm: Rhythm | null;
  /** The day on which the rhythm was chosen. */
  readonly since: string;
  /** The day on which the two were last in touch; null for never. */
  readonly last: string | null;
  /** The first day on which it is not put off any more; null where it was not. */
  readonly snoozedUntil: string | null;
  /** Whether a talk is planned: for today, a day to come, or a day that is open yet. */
  readonly isPlanned: boolean;
}

/** Whether somebody is due, why not yet, or that no rhythm is wished. */
export const touchStates = ['none', 'later', 'due', 'snoozed', 'planned'] as const;
export type TouchState = (typeof touchStates)[number];

/** The day on which somebody is due by the rhythm, however it was put off; null without a rhythm. Somebody never met is due at once. */
export function dueOn({
  rhythm: every,
  since,
  last,
}: Pick<Touch, 'rhythm' | 'since' | 'last'>): string | null {
  if (every === null) return null;
  return last === null ? since : afterRhythm(last, every);
}

/** How it stands with somebody on a day. A planned talk is taken care of, and so is what was put off until a day to come. */
export function touchState(touch: Touch, today: string): TouchState {
  const due = dueOn(touch);
  if (due === null) return 'none';
  if (touch.isPlanned) return 'planned';
  if (touch.snoozedUntil !== null && touch.snoozedUntil > today) return 'snoozed';
  return due <= today ? 'due' : 'later';
}

/** The day around which the next time is: by the rhythm, or until when it was put off; null without a rhythm. */
export function nextTouch(touch: Touch): string | null {
  const due = dueOn(touch);
  const { snoozedUntil } = touch;
  return due !== null && snoozedUntil !== null && snoozedUntil > due ? snoozedUntil : due;
}

/** What one sees of a person in the lists of this part. */
const named = z.object({
  id: recordId,
  name: line,
  /** What they do, and where; may be empty. */
  work: line,
  organisation: line,
  picture: recordId.nullable(),
});

/** How it stands with keeping in touch with somebody. */
export const touch = z.object({
  rhythm: rhythm.nullable(),
  mentionsCount: z.boolean(),
  snoozedUntil: calendarDate.nullable(),
  last: contact.nullable(),
  /** The day on which they are due by the rhythm; null without one. */
  due: calendarDate.nullable(),
  /** The day around which the next time is. */
  next: calendarDate.nullable(),
  state: z.enum(touchStates),
});
export type PersonTouch = z.infer<typeof touch>;

export const duePerson = named.extend({ since: calendarDate, last: contact.nullable(), rhythm });
export type DuePerson = z.infer<typeof duePerson>;

/** What an offer to write to somebody again rests on. */
export const fieldSources = ['name', 'employer', 'occupation', 'place', 'goal', 'tie'] as const;
export type FieldSource = (typeof fieldSources)[number];

export const dormantPerson = named.extend({
  closeness: z.int().min(2).max(4),
  last: contact.nullable(),
  /** What the person looks into that they stand near to. */
  option: z.object({ id: recordId, name: line }),
  /** What of the option speaks of them and how it reads, and the words that both have; none of these where the two are tied. */
  by: z.enum(fieldSources),
  said: line,
  shared: z.array(line),
});
export type DormantPerson = z.infer<typeof dormantPerson>;

/** So many are offered at a time. */
export const dormantOffered = 3;

const changes = ['people'] as const;
const of = z.object({ person: recordId });

export const touchApi = {
  /** How it stands with keeping in touch with one person. */
  'people.touch': query({ input: of, output: touch }),
  /** Who is due, the longest first. */
  'people.due': query({ input: nothing, output: z.array(duePerson) }),
  /** People who were not met for half a year or more and stand in a field that is looked into; `more` follow those that are offered. */
  'people.dormant': query({
    input: nothing,
    output: z.object({ offered: z.array(dormantPerson), more: z.int().min(0), refused: z.array(named) }),
  }),
  /** Chooses how often to be in touch, from today on; null for no rhythm any more. */
  'people.setRhythm': command({
    input: of.extend({ rhythm: rhythm.nullable() }),
    output: touch,
    changes,
  }),
  /** Says whether an entry that names them counts as being in touch. */
  'people.setMentionsCount': command({ input: of.extend({ count: z.boolean() }), output: touch, changes }),
  /** Puts somebody off until a day; null for not any more. */
  'people.snooze': command({ input: of.extend({ until: calendarDate.nullable() }), output: touch, changes }),
  /** Says that somebody is not to be offered as an acquaintance to write to again, or may be. */
  'people.setOffered': command({ input: of.extend({ offered: z.boolean() }), output: nothing, changes }),
  /** Says whether somebody is a mentor, and what is hoped for of them. */
  'people.setMentor': command({
    input: of.extend({ mentor: z.boolean(), hopes: words }),
    output: nothing,
    changes: [...changes, 'search'],
  }),
};
