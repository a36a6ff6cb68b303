import type { Goal, Milestone } from './goals.ts';

/** One way to put right what a note is about. */
export type Repair =
  | { type: 'start'; start: string }
  | { type: 'due'; due: string }
  | { type: 'measure'; field: 'start' | 'target'; amount: number }
  | { type: 'achieved' }
  | { type: 'milestone-due'; id: string; due: string }
  | { type: 'effort'; hours: number };

/** Something that does not fit together. It never blocks. */
export interface Inconsistency {
  /** The field that it stands beside; a milestone by its id. */
  about: 'start' | 'measure' | 'effort' | { milestone: string };
  words: string;
  /** What the way to put it right is called, as a button. */
  label: string;
  repair: Repair;
}

/** What is looked at: the goal as it stands in its fields. */
export interface ConsistencyFacts
  extends Pick<Goal, 'start' | 'due' | 'measure' | 'effort' | 'status' | 'milestones'> {
  /** Milestones of all goals by their ids, for those that wait for one elsewhere. */
  others: ReadonlyMap<string, Pick<Milestone, 'title' | 'due'>>;
  /** Hours a week for goals that the person says they have. */
  hours: number | null;
}

/** Hours a week from which an effort is more than most people can give beside their life. */
const hugeEffort = 40;
/** What a huge effort is brought down to where nobody has said how many hours there are. */
const fairEffort = 10;

/**
 * What does not fit together in a goal's facts, each with one way to put it right. What was done is not looked at.
 *
 * @param day says a calendar date in words; `number` an amount.
 */
export function inconsistenciesOf(
  facts: ConsistencyFacts,
  { day, number }: { day: (date: string) => string; number: (value: number) => string },
): Inconsistency[] {
  const { start, due, effort, hours, status } = facts;
  const notes: Inconsistency[] = [];
  if (start !== null && due !== null && due < start) {
    notes.push({
      about: 'start',
      words: 'It is due before it starts.',
      label: `Make ${day(due)} the start`,
      repair: { type: 'start', start: due },
    });
  }
  const measured = measureInconsistency(facts, status === 'done' || status === 'let-go', number);
  if (measured) notes.push(measured);
  if (effort !== null && effort > hugeEffort) {
    const fair = hours !== null && hours > 0 && hours < effort ? hours : fairEffort;
    notes.push({
      about: 'effort',
      words: 'That is more than a working week.',
      label: `Make it ${number(fair)} h a week`,
      repair: { type: 'effort', hours: fair },
    });
  }
  return [
    ...notes,
    ...facts.milestones.flatMap((milestone) => milestoneInconsistency(milestone, facts, day)),
  ];
}

function measureInconsistency(
  { measure }: ConsistencyFacts,
  isOver: boolean,
  number: (value: number) => string,
): Inconsistency | null {
  if (!measure) return null;
  const { start, target, now, unit } = measure;
  if (start === target) {
    const field = now === target && target === 0 ? 'target' : 'start';
    const amount = now !== target ? now : target === 0 ? 10 : 0;
    return {
      about: 'measure',
      words: 'It begins where it ends, so it counts once you are there.',
      label: `${field === 'start' ? 'Begin at' : 'Go to'} ${number(amount)} ${unit}`.trim(),
      repair: { type: 'measure', field, amount },
    };
  }
  if (isOver || (now - target) * (target - start) < 0) return null;
  return {
    about: 'measure',
    words: 'You are there.',
    label: 'Move the goal to Done',
    repair: { type: 'achieved' },
  };
}

function milestoneInconsistency(
  { id, due, doneAt, waitsFor }: Milestone,
  { start, due: goalDue, others }: ConsistencyFacts,
  day: (date: string) => string,
): Inconsistency[] {
  if (due === null || doneAt !== null) return [];
  const about = { milestone: id };
  const first = waitsFor === null ? undefined : others.get(waitsFor);
  if (first?.due && due < first.due) {
    return [
      {
        about,
        words: `It is due before “${first.title}”, which it waits for.`,
        label: `Make it ${day(first.due)}`,
        repair: { type: 'milestone-due', id, due: first.due },
      },
    ];
  }
  if (start !== null && due < start) {
    return [
      {
        about,
        words: 'It is due before the goal starts.',
        label: `Make ${day(due)} the start`,
        repair: { type: 'start', start: due },
      },
    ];
  }
  if (goalDue !== null && due > goalDue && (start === null || start <= goalDue)) {
    return [
      {
        about,
        words: 'It is due after the goal.',
        label: `Make ${day(due)} the goal’s due date`,
        repair: { type: 'due', due },
      },
    ];
  }
  return [];
}
