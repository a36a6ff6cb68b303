import type { Demand } from '#shared/explore/occupation.ts';

/**
 * Six strengths, each a whole number from 1 (hardly part of it) to 7 (it is what the work is about): the scale on
 * which O*NET's occupational interests stand, so that ours and theirs can be held side by side.
 */
export type Six = readonly [number, number, number, number, number, number];

/**
 * How much comes before the work: 1 little or nothing, 2 some months, 3 a trade or a training of about two years,
 * 4 usually a degree, 5 long studies beyond it.
 */
export type Preparation = 1 | 2 | 3 | 4 | 5;

/**
 * An occupation as we describe it ourselves. Every word and every number is our own judgement, made on the day that
 * the library names, for no country in particular.
 */
export interface OwnOccupation {
  /** Kebab-case, unique, and never changed later: what a person keeps refers to it. */
  readonly id: string;
  /** Singular, in sentence case: "Electrician". */
  readonly title: string;
  /** Two to six other titles people use: of other countries, levels and specialities. None is a title here. */
  readonly alsoCalled: readonly string[];
  /** One sentence in plain words that begins with a verb: "Puts in and repairs …". */
  readonly sentence: string;
  /** Five things one does in it: infinitives, 4 to 14 words each, no full stop. */
  readonly does: readonly [string, string, string, string, string];
  /** Realistic, investigative, artistic, social, enterprising, conventional. */
  readonly interests: Six;
  /** What it gives: achievement, independence, recognition, relationships, support, working conditions. */
  readonly values: Six;
  readonly preparation: Preparation;
  /** The usual way in, in one or two sentences. */
  readonly way: string;
  /** Four to six skills it leans on: short noun phrases in lower case. */
  readonly skills: readonly string[];
  /** What people in it find hard, in one sentence. */
  readonly hard: string;
  /** What it usually asks of a life, in the order of `demands`: at most six, none where nothing stands out. */
  readonly demands: readonly Demand[];
  /**
   * Codes of the 2018 Standard Occupational Classification ("47-2111") that it is the same as: the join to O*NET.
   * Empty where nothing there is truly the same work.
   */
  readonly counterparts: readonly string[];
}
