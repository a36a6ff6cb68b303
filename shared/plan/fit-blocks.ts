import type { ComparisonPage } from '#shared/explore/comparisons.ts';
import type { ConditionAnswer, FitSubject, SubjectFit } from '#shared/explore/fit-ratings.ts';
import { feedCountText, feedText } from '#shared/explore/weigh/feeds.ts';
import { outcomeOf } from '#shared/explore/weigh/outcome.ts';
import { whatCounts } from '#shared/explore/weigh/what-counts.ts';
import { fields, item, list, oneLine } from './blocks.ts';
import type { PlanBlock, PlanComparison, PlanContent, PlanFit } from './plan.ts';

/** How something fits, as the plan tells it; null where nothing is said of it. */
export function planFitOf({ subject, petals, conditions }: SubjectFit): PlanFit | null {
  const isSaid = [...petals, ...conditions].some(({ answer }) => answer !== null);
  if (!isSaid) return null;
  const named = (all: readonly { name: string; answer: string | null; words: string }[]) =>
    all.flatMap(({ name, answer, words }) => (answer === null ? [] : [{ name, answer, words }]));
  return {
    subject,
    count: feedCountText(petals),
    feeds: feedText({ petals }),
    petals: named(petals),
    conditions: named(conditions) as PlanFit['conditions'],
  };
}

/** A comparison as the plan tells it. */
export function planComparisonOf({
  id,
  name,
  audience,
  there,
  columns,
  weights,
}: ComparisonPage): PlanComparison {
  const [first] = columns;
  const outcome =
    first === undefined || columns.length < 2 ? null : outcomeOf(columns, whatCounts(first.fit, weights));
  return {
    id,
    name,
    audience,
    there,
    sentence: outcome?.sentence ?? '',
    claim: outcome?.turn?.claim ?? null,
  };
}

/** How an option fits, for the person alone. */
export function fitBlocks({ fits }: PlanContent, { kind, id }: FitSubject): PlanBlock[] {
  const fit = fits.find(({ subject }) => subject.kind === kind && subject.id === id);
  if (fit === undefined) return [];
  return [
    ...fields([{ name: 'How it fits', text: `${fit.count}. ${oneLine(fit.feeds)}` }]),
    ...list(
      'Not negotiable',
      fit.conditions.map(({ name, answer, words }) =>
        item(`${oneLine(name)}: ${answerTexts[answer]}`, oneLine(words)),
      ),
    ),
  ];
}

const answerTexts: Readonly<Record<ConditionAnswer, string>> = {
  holds: 'holds',
  fails: 'fails',
  unknown: 'not known',
};

/** What is held side by side, each as its question with what stands in it and what that comes to. */
export function comparisonBlocks({ comparisons }: PlanContent): PlanBlock[] {
  return list(
    'Side by side',
    comparisons.map(({ name, there, sentence }) =>
      item(
        [`${oneLine(name)} ${there.map((each) => oneLine(each.name)).join(', ')}`, sentence]
          .filter(Boolean)
          .join('. '),
        '',
      ),
    ),
  );
}
