import { addDays, weekdayOf } from '#shared/calendar/dates.ts';
import type { Channel } from './conversations.ts';

/** That somebody was talked to, as a thought says it. */
export interface Talked {
  /** The person who is named; one of those known. */
  person: string;
  channel: Channel;
  /** The day of the talk. */
  date: string;
}

/** How a thought that tells of a talk begins, and how the talk was had. */
const beginnings: readonly [RegExp, Channel][] = [
  [/^(?:i )?(?:talked|spoke|chatted) (?:to|with) /iu, 'in-person'],
  [
    /^(?:(?:had|a|went for) )*(?:coffee|lunch|tea|dinner|breakfast|a? ?walk|talk|chat|drink) with /iu,
    'in-person',
  ],
  [/^(?:i )?(?:met|met up|met with|caught up) (?:with )?/iu, 'in-person'],
  [/^(?:(?:had|a) )*(?:phone call|call|phoned?) (?:with )?/iu, 'phone'],
  [/^(?:i )?(?:called|rang|phoned) /iu, 'phone'],
  [/^(?:(?:had|a) )*(?:video call|zoom|video) with /iu, 'video'],
];

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * Whether a thought says that somebody known was talked to: who, how, and on which day. Null for any other thought, for a name that
 * nobody has, and for one that two have, since then it is not known who is meant.
 *
 * @param today the calendar date that “yesterday” counts from.
 */
export function readTalked(
  text: string,
  people: readonly { id: string; name: string }[],
  today: string,
): Talked | null {
  const said = text.trimStart();
  for (const [begins, channel] of beginnings) {
    const met = begins.exec(said);
    if (met === null) continue;
    const rest = said.slice(met[0].length).replace(/^@/u, '');
    const person = namedFirst(rest, people);
    if (person === null) continue;
    const after = rest.slice(person.length);
    return { person: person.id, channel: channelIn(after) ?? channel, date: dayIn(after, today) };
  }
  return null;
}

/** The one person with whose name the words begin: the whole name before the first one alone. */
function namedFirst(
  words: string,
  people: readonly { id: string; name: string }[],
): { id: string; length: number } | null {
  const folded = fold(words);
  const fits = (name: string): boolean =>
    name !== '' && folded.startsWith(name) && !/[\p{L}\p{M}\p{N}]/u.test(folded.charAt(name.length));
  const whole = people.filter(({ name }) => fits(fold(name)));
  const longest = Math.max(0, ...whole.map(({ name }) => fold(name).length));
  const meant = whole.filter(({ name }) => fold(name).length === longest);
  if (meant.length > 0) return onlyOne(meant, longest);
  const first = people.filter(({ name }) => fits(firstOf(name)));
  return onlyOne(first, firstOf(first[0]?.name ?? '').length);
}

function onlyOne(people: readonly { id: string }[], length: number): { id: string; length: number } | null {
  const [one] = people;
  return one === undefined || people.length > 1 ? null : { id: one.id, length };
}

const firstOf = (name: string): string => fold(name).split(' ')[0] ?? '';

/** Of one length with what it is made of, so that a place in one is the place in the other. */
function fold(words: string): string {
  return [...words.normalize('NFC')].map((letter) => letter.toLowerCase().charAt(0)).join('');
}

/** The day that follows a name: “yesterday”, “on Tuesday” for the last one; otherwise today. */
function dayIn(after: string, today: string): string {
  const words = after.toLowerCase();
  if (/^\W*(?:\w+\W+){0,3}?yesterday\b/u.test(words)) return addDays(today, -1);
  const found =
    /^\W*(?:\w+\W+){0,2}?(?:on |last )(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/u.exec(
      words,
    );
  if (found === null) return today;
  const wanted = weekdays.indexOf(found[1] as (typeof weekdays)[number]) + 1;
  const back = (weekdayOf(today) - wanted + 7) % 7;
  return addDays(today, back === 0 && found[0].includes('last') ? -7 : -back);
}

function channelIn(after: string): Channel | null {
  if (/^\W*(?:\w+\W+){0,2}?(?:on the phone|by phone)\b/iu.test(after)) return 'phone';
  return /^\W*(?:\w+\W+){0,2}?(?:by video|on zoom)\b/iu.test(after) ? 'video' : null;
}
