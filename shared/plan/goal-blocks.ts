import type { Goal, GoalShape } from '#shared/goals/goals.ts';
import { progressOf } from '#shared/goals/progress.ts';
import { repeatWords } from '#shared/goals/repeat-words.ts';
import { fields, list, oneLine } from './blocks.ts';
import type { PlanBlock, PlanContent } from './plan.ts';
import { ifThen, type Wording } from './wording.ts';

/** An outcome is what people take a goal for anyway. */
const shapeWords: Record<GoalShape, string> = {
  outcome: '',
  learning: 'A learning goal: finding out how',
  practice: 'A practice: again and again',
};

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
      { name: 'Paused', text: pausedWords(goal, plan.date, wording) },
      { name: 'Kind', text: shapeWords[goal.shape] },
      { name: 'What exactly', text: goal.specifics },
      { name: 'Direction', text: directionOf(goal, plan) },
      { name: 'Start', text: goal.start === null ? '' : wording.date(goal.start) },
      { name: 'Due', text: goal.due === null ? '' : wording.date(goal.due) },
      { name: 'Effort', text: goal.effort === null ? '' : hoursAWeek(goal.effort, wording) },
      { name: 'What it takes from other things', text: goal.cost },
      { name: 'Why', text: goal.why },
      { name: 'The best of it', text: goal.bestOutcome },
      { name: 'Serves', text: names(goal.values) },
      { name: 'Builds on', text: names(goal.strengths) },
      { name: 'Needs', text: names(goal.skills) },
      { name: 'With', text: names(goal.people) },
      { name: 'Obstacle', text: goal.obstacle },
      { name: 'If, then', text: ifThen(goal) },
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
                : repeatWords(repeat, {
                    number: wording.number,
                    weekday: wording.weekday,
                    day: wording.date,
                  }),
          done: repeat === null ? doneAt !== null : null,
        })),
    ),
  ];
}

/** The first line of the direction that a goal leads in; empty without one, and while it has no words. */
export function directionOf(
  { direction }: Pick<Goal, 'direction'>,
  { directions }: Pick<PlanContent, 'directions'>,
): string {
  const found = directions.find(({ id }) => id === direction);
  return found?.words.trim().split('\n')[0]?.trim() ?? '';
}

function pausedWords({ paused }: Pick<Goal, 'paused'>, today: string, { date }: Wording): string {
  if (paused === null || (paused.until !== null && paused.until <= today)) return '';
  return paused.until === null ? `since ${date(paused.since)}` : `until ${date(paused.until)}`;
}

function hoursAWeek(effort: number, { number }: Wording): string {
  return `${number(effort)} ${effort === 1 ? 'hour' : 'hours'} a week`;
}
