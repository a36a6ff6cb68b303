import { documentFields } from '#shared/goals/fields/fields.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { progressOf } from '#shared/goals/progress.ts';
import { repeatText } from '#shared/goals/repeat-text.ts';
import { fields, list, oneLine } from './blocks.ts';
import type { PlanBlock, PlanContent } from './plan.ts';
import type { Wording } from './wording.ts';

/** A goal as the plan tells it. `plan` is what the audience may see, with the directions that goals lead in. */
export function goalBlocks(goal: Goal, plan: PlanContent, wording: Wording): PlanBlock[] {
  const progress = progressOf(goal);
  const names = (records: readonly { name: string }[]): string =>
    records.map(({ name }) => oneLine(name)).join('\n');
  const titles = new Map(
    plan.goals.flatMap(({ milestones }) => milestones.map(({ id, title }) => [id, title])),
  );
  return [
    { type: 'heading', level: 3, text: oneLine(goal.title) },
    ...(progress && progress.basis !== 'status'
      ? [{ type: 'progress' as const, share: progress.share, text: wording.progress(progress, goal) }]
      : []),
    ...fields([
      ...documentFields(goal, { ...wording, today: plan.date, named: (id) => directionNamed(id, plan) }),
      { name: 'Serves', text: names(goal.values) },
      { name: 'Builds on', text: names(goal.strengths) },
      { name: 'Needs', text: names(goal.skills) },
      { name: 'With', text: names(goal.people) },
    ]),
    ...list(
      'Milestones',
      goal.milestones.map(({ title, due, doneAt, waitsFor }) => ({
        text: oneLine(title),
        note:
          doneAt !== null
            ? `done ${wording.day(doneAt)}`
            : [
                due === null ? '' : `by ${wording.date(due)}`,
                waitsFor !== null && titles.has(waitsFor)
                  ? `after “${oneLine(titles.get(waitsFor) ?? '')}”`
                  : '',
              ]
                .filter(Boolean)
                .join(', '),
        done: doneAt !== null,
      })),
    ),
    ...list(
      'Next steps',
      plan.steps
        .filter((step) => step.goal === goal.id)
        .map(({ title, due, repeat, doneAt }) => ({
          text: oneLine(title),
          note:
            doneAt !== null
              ? `done ${wording.day(doneAt)}`
              : repeat === null
                ? due === null
                  ? ''
                  : `by ${wording.date(due)}`
                : repeatText(repeat, {
                    number: wording.number,
                    weekday: wording.weekday,
                    day: wording.date,
                  }),
          done: repeat === null ? doneAt !== null : null,
        })),
    ),
  ];
}

/** The first line of a direction; empty for none, and while it has no words. */
export function directionNamed(id: string, { directions }: Pick<PlanContent, 'directions'>): string {
  const found = directions.find((direction) => direction.id === id);
  return found?.words.trim().split('\n')[0]?.trim() ?? '';
}
