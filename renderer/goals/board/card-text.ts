import type { Goal, Milestone } from '#shared/goals/goals.ts';
import type { Progress } from '#shared/goals/progress.ts';
import { agreeing } from '#shared/wording/counts.ts';

/** Open milestones, of any goal, that others wait for. */
export function openAndWaitedFor(goals: readonly Pick<Goal, 'milestones'>[]): string[] {
  const all = goals.flatMap(({ milestones }) => milestones);
  const waitedFor = new Set(all.map(({ waitsFor }) => waitsFor));
  return all.filter(({ id, doneAt }) => doneAt === null && waitedFor.has(id)).map(({ id }) => id);
}

/**
 * The milestone to do next: the first open one in the person's order that waits for nothing that is still open. One that waits for
 * what is not there any more does not wait.
 *
 * @param open the open milestones that others wait for.
 */
export function nextMilestone(
  goal: Pick<Goal, 'milestones'>,
  open: ReadonlySet<string>,
): Milestone | undefined {
  return goal.milestones.find(
    ({ doneAt, waitsFor }) => doneAt === null && (waitsFor === null || !open.has(waitsFor)),
  );
}

/**
 * How far a goal is, in few words: "1 of 3 milestones", "13 of 25 h", "82 kg, from 90 to 75". Empty when its status says
 * it all.
 */
export function progressText(
  progress: Progress | null,
  { measure }: Pick<Goal, 'measure'>,
  number: (value: number) => string,
): string {
  if (!progress || progress.basis === 'status') return '';
  if (progress.basis === 'milestones') {
    return `${number(progress.done)} of ${number(progress.total)} ${agreeing(progress.total, 'milestone')}`;
  }
  const unit = progress.unit.trim() === '' ? '' : ` ${progress.unit.trim()}`;
  const start = measure?.start ?? 0;
  return start === 0
    ? `${number(progress.done)} of ${number(progress.total)}${unit}`
    : `${number(progress.done)}${unit}, from ${number(start)} to ${number(progress.total)}`;
}
