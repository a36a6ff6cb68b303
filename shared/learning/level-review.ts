import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { line, nothing, recordId } from '#shared/bridge/fields.ts';

/** So much has to be practised since a level was set, or since the person said that it is still the same, in minutes. */
export const muchPractised = 10 * 60;
/** Levels go from 1 to this. */
export const highestLevel = 5;

/** A skill with its level and what was practised of it. */
export interface Practice {
  id: string;
  name: string;
  /** Null while the person has not said. */
  level: number | null;
  /** Minutes since the level was set. */
  minutes: number;
  /** What the person said last time it was offered: that it is still this level, after so many minutes. */
  still: { level: number; minutes: number } | null;
}

/** Whether a level is worth another look: much was practised since it was set, and again since it was said to be the same. */
export function isWorthALook({ level, minutes, still }: Practice): boolean {
  if (level === null || level >= highestLevel) return false;
  // What was said of another level is of another time.
  const since = still?.level === level ? still.minutes : 0;
  return minutes - since >= muchPractised;
}

/** The one that is offered: of those worth a look, what was practised the most; null when there is none. */
export function levelToReview(skills: readonly Practice[]): (Practice & { level: number }) | null {
  let found: (Practice & { level: number }) | null = null;
  for (const skill of skills) {
    if (!isWorthALook(skill) || skill.level === null) continue;
    if (found === null || skill.minutes > found.minutes) found = { ...skill, level: skill.level };
  }
  return found;
}

const level = z.int().min(1).max(highestLevel);

export const levelApi = {
  /** The skill whose level is worth another look; null when there is none. `minutes` were practised since it was set. */
  'learning.levelReview': query({
    input: nothing,
    output: z.object({ id: recordId, name: line, level, minutes: z.int() }).nullable(),
  }),
  /** Sets the level of a skill, or remembers that it is still the same. */
  'learning.reviewLevel': command({
    input: z.object({ skill: recordId, level }),
    output: nothing,
    changes: ['learning', 'reflection', 'search', 'plan', 'goals', 'journal', 'explore'],
  }),
};
