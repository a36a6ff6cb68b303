import type { ConditionAnswer, FeedAnswer, FitAnswer, SubjectFit } from '#shared/explore/fit-ratings.ts';
import { bandOf } from '#shared/explore/weigh/what-counts.ts';
import type { Petal } from '#shared/reflection/portrait.ts';

/** How each answer is said. */
export const answerLabels: Readonly<Record<FitAnswer, string>> = {
  'not-at-all': 'Not at all',
  'a-little': 'A little',
  'quite-a-bit': 'Quite a bit',
  'a-lot': 'A lot',
  holds: 'Holds',
  fails: 'Fails',
  unknown: 'Don’t know',
};

/** What stands where nobody was asked yet. */
export const notAsked = 'Not asked yet';

/** The petals with the share of each that is fed; null where that is not known. */
export function fedPetals({ petals }: Pick<SubjectFit, 'petals'>): (Petal & { fed: number | null })[] {
  return petals.map((petal) => ({ ...petal, fed: shareOf(petal.answer) }));
}

/** How much an answer says there is, from 0 to 1; null where it is not known. */
export function shareOf(answer: FeedAnswer | ConditionAnswer | null): number | null {
  return answer === null || answer === 'unknown' ? null : bandOf(answer).sure;
}
