import type { Output } from '#shared/api.ts';
import { agreeing, counted } from '#shared/wording/counts.ts';

/** What a person is known by here. */
export type StandsOn = Output<'explore.forYou'>['from'];

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "seven strengths": small numbers in words, as they are said. */
export function countedInWords(count: number, one: string): string {
  const word = words[count];
  return word === undefined ? counted(count, one) : `${word} ${agreeing(count, one)}`;
}

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** Whether there is anything to go by. */
export function isAnythingKnown({ check, interests, strengths, energizers }: StandsOn): boolean {
  return check !== null || interests + strengths + energizers > 0;
}

/**
 * What the suggestions stand on, in a sentence.
 *
 * @param day of the interest check, as it is written.
 */
export function standsOnText({ interests, strengths, energizers }: StandsOn, day: string | null): string {
  const parts = [
    ...(day === null ? [] : [`your interest check of ${day}`]),
    ...(day === null && interests > 0 ? [countedInWords(interests, 'interest')] : []),
    ...(strengths > 0 ? [countedInWords(strengths, 'strength')] : []),
    ...(energizers > 0 ? ['what gave you energy'] : []),
  ];
  return parts.length === 0 ? '' : `From ${listed(parts)}.`;
}

/** What is to be said of how little it stands on; null when it stands on enough. */
export function unsureText({ check, answers, unsure }: StandsOn): string | null {
  if (check === null)
    return 'Without the interest check there is little to go by. The wider a band, the less it can tell.';
  if (unsure === 0) return null;
  return `${unsure} of your ${answers} answers ${agreeing(unsure, 'was', 'were')} “not sure”. The wider a band, the less they can tell.`;
}
