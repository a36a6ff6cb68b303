import type { Nearness, NearnessWord } from '#shared/explore/for-you.ts';
import type { InterestCheck } from '#shared/reflection/checks.ts';
import { type InterestTheme, interestItems, interestThemes } from '#shared/reflection/interest-items.ts';

/** Where a person stands in one theme, from 0 (nothing of it) to 1 (all of it), between what is certain and what may be. */
export interface ThemeBand {
  low: number;
  high: number;
}

/** A person's interests by theme. */
export type InterestProfile = Readonly<Record<InterestTheme, ThemeBand>>;

/**
 * The profile of the answers of an interest check. What is liked counts, what is disliked does not; an answer “not sure”, and one
 * that was not given, may turn out either way, and so makes the band of its theme wider.
 */
export function profileOfAnswers(answers: InterestCheck['answers']): InterestProfile {
  const given = new Map(answers.map(({ item, answer }) => [item, answer]));
  return byTheme((theme) => {
    const items = interestItems.filter((item) => item.theme === theme);
    const liked = items.filter(({ key }) => given.get(key) === 'like').length;
    const disliked = items.filter(({ key }) => given.get(key) === 'dislike').length;
    return { low: liked / items.length, high: (items.length - disliked) / items.length };
  });
}

/** The profile of interests that a person named by theme: those are drawn to, of the others nothing is known. */
export function profileOfThemes(named: readonly InterestTheme[]): InterestProfile {
  return byTheme((theme) => (named.includes(theme) ? { low: 0.5, high: 1 } : { low: 0, high: 0.75 }));
}

function byTheme(band: (theme: InterestTheme) => ThemeBand): InterestProfile {
  return Object.fromEntries(interestThemes.map((theme) => [theme, band(theme)])) as Record<
    InterestTheme,
    ThemeBand
  >;
}

/** Each theme at one end of its band or the other: all 64 profiles that a person may turn out to have at most. */
const corners = 2 ** interestThemes.length;

/** The profile of a corner: where its bit is set, a theme stands at the upper end. */
function cornerOf(profile: InterestProfile, corner: number): readonly number[] {
  return interestThemes.map((theme, index) => profile[theme][(corner >> index) % 2 === 0 ? 'low' : 'high']);
}

/** Of the 64 corners so many at either end are left out, since hardly anybody is wrong about every theme in one direction. */
const leftOut = 6;

/** How near one person is to occupations, each by its figures of the six themes; null where one of the two has no shape. */
export interface NearnessTo {
  /** The middle of the band alone, which a thousand occupations are compared by. */
  middle(interests: readonly number[]): number | null;
  band(interests: readonly number[]): Nearness | null;
}

/**
 * Compares one person with many occupations: made once for a person, asked once for each.
 *
 * The measure is Pearson's correlation of the two profiles of six themes: what counts is their shape and not how much of everything somebody
 * likes. It is the measure that O*NET's own interest profiler compares with (Rounds, Smith, Hubert, Lewis and Rivkin 1999,
 * “Development of Occupational Interest Profiles for O*NET”). The band is what the correlation comes to when the themes
 * that are open turn out one way or the other, without the six most extreme of 64 cases at either end. A profile
 * without a shape, such as that of somebody who likes everything, is near to nothing and far from nothing: null.
 */
export function nearnessTo(profile: InterestProfile): NearnessTo {
  const centre = standardized(interestThemes.map((theme) => (profile[theme].low + profile[theme].high) / 2));
  const shares = Float64Array.from({ length: corners }, (_, corner) => {
    const length = lengthOf(cornerOf(profile, corner));
    return length === 0 ? 0 : 1 / length;
  });
  const cases = new Float64Array(corners);
  const middleOf = (work: readonly number[]): number | null =>
    isFlat(centre) || isFlat(work) ? null : product(centre, work);
  const band = (interests: readonly number[]): Nearness | null => {
    const work = standardOf(interests);
    const middle = middleOf(work);
    if (middle === null) return null;
    // The work's figures have mean 0, so a corner's product with them needs no mean taken off; and each theme that stands at its upper
    // end adds the same to every corner that does without it.
    cases[0] = interestThemes.reduce((sum, theme, index) => sum + profile[theme].low * (work[index] ?? 0), 0);
    for (const [index, theme] of interestThemes.entries()) {
      const more = (profile[theme].high - profile[theme].low) * (work[index] ?? 0);
      for (let corner = 0; corner < 1 << index; corner += 1)
        cases[corner + (1 << index)] = (cases[corner] ?? 0) + more;
    }
    for (let corner = 0; corner < corners; corner += 1)
      cases[corner] = withinOne((cases[corner] ?? 0) * (shares[corner] ?? 0));
    const low = Math.min(middle, next(cases, leftOut, 1));
    const high = Math.max(middle, next(cases, leftOut, -1));
    return { low, middle, high, word: nearnessWord(middle) };
  };
  return { middle: (interests) => middleOf(standardOf(interests)), band };
}

const extremes = new Float64Array(leftOut + 1);

/** The lowest value but so many (`sign` 1), or the highest (-1). A thousand works ask for it, and sorting all of them takes many times as long. */
function next(values: Float64Array, but: number, sign: 1 | -1): number {
  extremes.fill(Number.POSITIVE_INFINITY);
  for (const each of values) {
    const value = sign * each;
    let place = but;
    if (value >= (extremes[place] ?? 0)) continue;
    for (; place > 0 && value < (extremes[place - 1] ?? 0); place -= 1)
      extremes[place] = extremes[place - 1] ?? 0;
    extremes[place] = value;
  }
  return sign * (extremes[but] ?? 0);
}

/** Where the words begin, from the nearest one down; the steps are our own. */
const steps: readonly [number, NearnessWord][] = [
  [0.75, 'close'],
  [0.5, 'fairly-close'],
  [0.2, 'part-of-the-way'],
  [-0.2, 'some-way-off'],
];

function nearnessWord(middle: number): NearnessWord {
  return steps.find(([from]) => middle >= from)?.[1] ?? 'far';
}

/** Figures of occupations that were standardized: they stay the same for as long as they are there, whoever is compared with them. */
const standards = new WeakMap<readonly number[], readonly number[]>();

function standardOf(interests: readonly number[]): readonly number[] {
  const known = standards.get(interests);
  if (known !== undefined) return known;
  const standard = standardized(interests);
  standards.set(interests, standard);
  return standard;
}

/** With mean 0 and length 1, so that the product of two is their correlation. All 0 for a flat profile. */
function standardized(values: readonly number[]): readonly number[] {
  const deviations = deviationsOf(values);
  const length = lengthOf(values);
  return length === 0 ? values.map(() => 0) : deviations.map((value) => value / length);
}

function deviationsOf(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** How far values lie from their mean, all together; 0 for a flat profile. */
function lengthOf(values: readonly number[]): number {
  const length = Math.sqrt(deviationsOf(values).reduce((sum, value) => sum + value * value, 0));
  return length < 1e-9 ? 0 : length;
}

function isFlat(standard: readonly number[]): boolean {
  return standard.every((value) => value === 0);
}

function product(one: readonly number[], other: readonly number[]): number {
  return withinOne(one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0));
}

function withinOne(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
