import { experimentSortNames, verdictNames } from '#shared/explore/experiment-words.ts';
import type { Experiment } from '#shared/explore/experiments.ts';
import { energyLabels, engagementLabels } from '#shared/journal/labels.ts';
import { fields, item, list, oneLine } from './blocks.ts';
import type { PlanBlock, PlanContent } from './plan.ts';
import type { Wording } from './wording.ts';

/** What is tried, as the plan tells it, with what was dropped in one list at its end. */
export function experimentBlocks({ experiments }: PlanContent, wording: Wording): PlanBlock[] {
  if (experiments.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'What I try' },
    ...experiments
      .filter(({ status }) => status !== 'dropped')
      .flatMap((experiment) => blocksOf(experiment, wording)),
    ...list(
      'Dropped',
      experiments.filter(({ status }) => status === 'dropped').map(({ name }) => item(oneLine(name), '')),
    ),
  ];
}

function blocksOf(experiment: Experiment, wording: Wording): PlanBlock[] {
  const { name, status, belief, sort, test, on, saw, energy, engagement, change, doneOn } = experiment;
  const isDone = status === 'done';
  const day = (date: string | null): string => (date === null ? '' : wording.date(date));
  const kind = sort === 'other' ? '' : experimentSortNames[sort];
  return [
    { type: 'heading', level: 3, text: oneLine(name) },
    ...fields([
      { name: 'What I believe', text: belief },
      { name: 'The smallest test', text: [kind, test.trim()].filter(Boolean).join('. ') },
      isDone ? { name: 'Done on', text: day(doneOn) } : { name: 'Planned for', text: day(on) },
      { name: 'Option', text: oneLine(experiment.option?.name ?? '') },
      { name: 'Step of', text: oneLine(experiment.step?.goal.title ?? '') },
      { name: 'About', text: experiment.claims.map((claim) => oneLine(claim.name)).join('\n') },
      { name: 'What I saw', text: saw },
      { name: 'Energy', text: energyLabels[(energy ?? 0) - 1] ?? '' },
      { name: 'Engagement', text: engagementLabels[(engagement ?? 0) - 1] ?? '' },
      { name: 'What I believed', text: isDone && saw.trim() !== '' ? verdictNames[experiment.verdict] : '' },
      { name: 'What it changes', text: change },
    ]),
  ];
}
