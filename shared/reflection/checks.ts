import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { instant, nothing, recordId } from '#shared/bridge/fields.ts';
import {
  type InterestAnswer,
  type InterestTheme,
  interestAnswers,
  interestItems,
  interestThemes,
} from './interest-items.ts';

const answered = z.object({ item: z.string().min(1).max(60), answer: z.enum(interestAnswers) });

/** An interest check, with the answers given so far. */
export const interestCheck = z.object({
  id: recordId,
  startedAt: instant,
  finishedAt: instant.nullable(),
  answers: z.array(answered),
});
export type InterestCheck = z.infer<typeof interestCheck>;

export type ThemeScores = Record<InterestTheme, number>;

/** What an answer counts. Eight items a theme: 0 to 16. */
const points: Record<InterestAnswer, number> = { like: 2, unsure: 1, dislike: 0 };
export const highestScore = 16;

/** The score of each theme, 0 to 16: 2 for each item that is liked, 1 for each that one is unsure about. */
export function scoresOf(answers: InterestCheck['answers']): ThemeScores {
  const scores = Object.fromEntries(interestThemes.map((theme) => [theme, 0])) as ThemeScores;
  const given = new Map(answers.map(({ item, answer }) => [item, answer]));
  for (const { key, theme } of interestItems) {
    const answer = given.get(key);
    if (answer) scores[theme] += points[answer];
  }
  return scores;
}

/** Scores this far apart are taken for one. */
const closeBy = 2;

export interface Reading {
  /** The themes that stand out, the highest first; none when the profile is flat. */
  high: InterestTheme[];
  /** The themes far below the highest one. */
  low: InterestTheme[];
}

/**
 * What a profile says plainly: which themes stand out, and which hardly appear. A profile whose themes lie close together is
 * flat, and nothing stands out of it.
 */
export function readingOf(scores: ThemeScores): Reading {
  const ordered = [...interestThemes].sort((a, b) => scores[b] - scores[a]);
  const highest = scores[ordered[0] ?? 'realistic'];
  const lowest = scores[ordered.at(-1) ?? 'realistic'];
  if (highest - lowest <= closeBy + 1) return { high: [], low: [] };
  return {
    high: ordered.filter((theme) => highest - scores[theme] <= closeBy).slice(0, 3),
    low: ordered.filter((theme) => scores[theme] <= highest / 3),
  };
}

const inCheck = z.object({ check: recordId });

export const checksApi = {
  /** The check that is not finished yet, if there is one. */
  'reflection.openCheck': query({ input: z.object({}), output: interestCheck.nullable() }),
  /** The finished checks, the first one first. */
  'reflection.pastChecks': query({ input: z.object({}), output: z.array(interestCheck) }),
  /** Begins a check, or goes on with the one that is not finished. */
  'reflection.beginCheck': command({
    input: z.object({}),
    output: interestCheck,
    changes: ['reflection', 'explore'],
  }),
  /** Answers an item, or takes its answer back. The last answer that is missing ends the check. */
  'reflection.answerItem': command({
    input: inCheck.extend({ item: z.string().min(1).max(60), answer: z.enum(interestAnswers).nullable() }),
    output: interestCheck,
    changes: ['reflection', 'explore'],
  }),
  /** Takes a check away: one that is not finished, or an earlier one. */
  'reflection.dropCheck': command({ input: inCheck, output: nothing, changes: ['reflection', 'explore'] }),
};
