import type { ConditionAnswer, FeedAnswer } from '#shared/explore/fit-ratings.ts';
import type { Fit } from '#shared/explore/for-you.ts';
import { themeTexts, workValueTexts } from '#shared/explore/match/reasons.ts';

import type { InterestTheme } from '#shared/reflection/interest-items.ts';

interface Suggestion<A> {
  answer: A;
  why: string;
}

/** What the library lets one think of an option that began with an occupation, by claim. It is ours until the person takes it. */
export interface Suggestions {
  readonly feeds: ReadonlyMap<string, Suggestion<FeedAnswer>>;
  readonly conditions: ReadonlyMap<string, Suggestion<ConditionAnswer>>;
}

/** @param themes the theme of each interest that has one. */
export function suggestionsFor(
  { values, leansOn, conditions, themes: ofWork }: Fit,
  themes: ReadonlyMap<string, InterestTheme | null>,
): Suggestions {
  const feeds = new Map<string, Suggestion<FeedAnswer>>();
  for (const { claim, comesClosestTo, work, by, on } of values) {
    feeds.set(claim, {
      answer: answerFor(work),
      why: `${workValueTexts[comesClosestTo]} comes closest, and stands at ${inWords(work)} of 7 (${by}, ${on})`,
    });
  }
  for (const { skill, claim } of leansOn) {
    if (claim !== null) feeds.set(claim, { answer: 'quite-a-bit', why: `The work leans on ${skill}` });
  }
  for (const [claim, theme] of themes) {
    const work = ofWork.find((each) => each.theme === theme)?.work ?? null;
    if (theme === null || work === null) continue;
    feeds.set(claim, {
      answer: answerFor(work),
      why: `${upper(themeTexts[theme])} stands at ${inWords(work)} of 7 in this work`,
    });
  }
  return {
    feeds,
    conditions: new Map(
      conditions.flatMap(({ claim, state, why }) =>
        state === 'unknown' ? [] : [[claim, { answer: state, why }]],
      ),
    ),
  };
}

/** Where the answers begin, on the scale from 1 to 7 on which occupations are rated; the steps are our own. */
const steps: readonly [number, FeedAnswer][] = [
  [5.5, 'a-lot'],
  [4, 'quite-a-bit'],
  [2.5, 'a-little'],
];

function answerFor(figure: number): FeedAnswer {
  return steps.find(([from]) => figure >= from)?.[1] ?? 'not-at-all';
}

function inWords(figure: number): string {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
}

function upper(words: string): string {
  return (words[0]?.toUpperCase() ?? '') + words.slice(1);
}
