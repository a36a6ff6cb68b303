import type { Goal } from './goals.ts';

/** How far a goal is. `share` is 0 to 1; `basis` says what it was read from. */
export interface Progress {
  share: number;
  basis: 'measure' | 'milestones' | 'status';
  done: number;
  total: number;
  unit: string;
}

/**
 * How far a goal is: its measure if it has one, else its milestones, else whether it is done. A measure may run
 * downwards (start 90, target 60). Where start and target are the same, only reaching it counts.
 */
export function progressOf(goal: Pick<Goal, 'measure' | 'milestones' | 'status'>): Progress | null {
  if (goal.measure) {
    const { start, target, now, unit } = goal.measure;
    const span = target - start;
    const share = span === 0 ? (now === target ? 1 : 0) : (now - start) / span;
    return { share: Math.min(1, Math.max(0, share)), basis: 'measure', done: now, total: target, unit };
  }
  if (goal.milestones.length > 0) {
    const done = goal.milestones.filter((milestone) => milestone.doneAt !== null).length;
    const total = goal.milestones.length;
    return { share: done / total, basis: 'milestones', done, total, unit: '' };
  }
  return goal.status === 'done' ? { share: 1, basis: 'status', done: 1, total: 1, unit: '' } : null;
}
