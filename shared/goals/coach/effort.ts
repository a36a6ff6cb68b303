import { dateOfDay, dayNumber } from '#shared/calendar/dates.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { isPaused } from '#shared/goals/transitions.ts';

/** How long things took against how long they were meant to. */
export interface PastEstimates {
  /** How many things it was read from. */
  count: number;
  /** The middle one of how many times as long they took: 1 for as planned. */
  factor: number;
}

/** One way to make a goal fit. */
export interface EffortFix {
  label: string;
  change: { type: 'effort'; hours: number } | { type: 'due'; due: string };
}

/** Whether there is room for a goal. */
export interface EffortReading {
  found: boolean;
  why: string;
  /** What can be done about it, in a sentence; empty when nothing need be. */
  improve: string;
  ways: EffortFix[];
}

/** What is known of the room for a goal. */
export interface EffortFacts {
  id: string;
  /** Hours a week that it takes; null while that is not said. */
  effort: number | null;
  due: string | null;
  goals: readonly Goal[];
  /** Hours a week for goals that the person says they have; null while they have not said. */
  hours: number | null;
  today: string;
}

/** From so many things on a middle says something. */
const enough = 3;
/** Up to here something took about as long as it was meant to. */
const about = 1.15;

/**
 * Whether there is room for a goal: its hours a week beside those of all other active goals that are not paused, held against
 * the hours that the person has; and how their own estimates came out. People plan by the best case, also when they know how long
 * such things took before (Buehler, Griffin & Ross 1994, Exploring the planning fallacy), so their own past is put beside it.
 *
 * @param number says an amount in words; `day` a calendar date.
 * @returns null when neither an effort is said nor the past says anything about its due date.
 */
export function readRoom(
  { id, effort, due, goals, hours, today }: EffortFacts,
  { number, day }: { number: (value: number) => string; day: (date: string) => string },
): EffortReading | null {
  const past = lateness(pastEstimates(goals), { due, today }, { number, day });
  if (effort === null)
    return past && { found: false, ...past, why: `Its hours a week are not said. ${past.why}` };
  const others = goals.filter((goal) => goal.id !== id && goal.status === 'active' && !isPaused(goal, today));
  const taken = others.reduce((sum, goal) => sum + (goal.effort ?? 0), 0);
  const silent = others.filter((goal) => goal.effort === null).length;
  const beside =
    taken > 0
      ? ` Your other active goals take ${number(taken)} h.`
      : others.length > 0 && silent === others.length
        ? ' Your other active goals do not say what they take.'
        : '';
  if (hours === null) {
    return {
      found: true,
      why: `It takes ${number(effort)} h a week.${beside}${past ? ` ${past.why}` : ''}`,
      improve:
        past?.improve ?? 'Say below how many hours a week you have for goals, and it is held against them.',
      ways: past?.ways ?? [],
    };
  }
  const left = Math.max(0, round(hours - taken));
  const fits = effort <= left + 1e-9;
  const room = `It takes ${number(effort)} of the ${number(hours)} h a week that you have.${beside}`;
  if (fits) {
    return {
      found: true,
      why: `${room}${past ? ` ${past.why}` : ' That fits.'}`,
      improve: past?.improve ?? '',
      ways: past?.ways ?? [],
    };
  }
  const over = round(effort - left);
  return {
    found: false,
    why: `${room} That is ${number(over)} h more than there are.${past ? ` ${past.why}` : ''}`,
    improve:
      left > 0
        ? `Give it ${number(left)} h a week and more time, or pause another goal.`
        : 'Pause another goal or let it wait, since the hours are taken.',
    ways: [
      ...(left > 0
        ? [
            {
              label: `Make it ${number(left)} h a week`,
              change: { type: 'effort' as const, hours: left },
            },
          ]
        : []),
      ...(past?.ways ?? []),
    ],
  };
}

/**
 * How the person's own plans came out: of every milestone that was done and had a date, and of every goal that is done and had one
 * (its last milestone standing for it), the days from its start to when it was done, by those it was meant to take. The middle
 * one, so that one odd thing changes nothing.
 *
 * @returns null for fewer than three.
 */
export function pastEstimates(
  goals: readonly Pick<Goal, 'start' | 'createdAt' | 'due' | 'status' | 'milestones'>[],
): PastEstimates | null {
  const factors = goals.flatMap(({ start, createdAt, due, status, milestones }) => {
    const begin = start ?? createdAt.slice(0, 10);
    const done = milestones.flatMap((each) =>
      each.doneAt === null ? [] : [{ due: each.due, at: each.doneAt.slice(0, 10) }],
    );
    const last = done
      .map(({ at }) => at)
      .toSorted()
      .at(-1);
    const whole = status === 'done' && last !== undefined ? [{ due, at: last }] : [];
    return [...done, ...whole].flatMap((each) => {
      if (each.due === null || each.due <= begin || each.at < begin) return [];
      const [from, meant, at] = [begin, each.due, each.at].map(dayNumber) as [number, number, number];
      return [Math.max(1, at - from) / (meant - from)];
    });
  });
  if (factors.length < enough) return null;
  const sorted = factors.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below = 1, above = 1] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return { count: sorted.length, factor: (below + above) / 2 };
}

function lateness(
  past: PastEstimates | null,
  { due, today }: { due: string | null; today: string },
  { number, day }: { number: (value: number) => string; day: (date: string) => string },
): Omit<EffortReading, 'found'> | null {
  if (past === null || past.factor <= about) return null;
  const times = number(Number(past.factor.toFixed(1)));
  const why = `Your last ${number(past.count)} estimates took about ${times} times as long as planned.`;
  if (due === null || due <= today) return { why, improve: '', ways: [] };
  const [from, to] = [dayNumber(today), dayNumber(due)];
  const later = dateOfDay(from + Math.ceil(Math.min((to - from) * past.factor, 36_525)));
  if (later <= due) return { why, improve: '', ways: [] };
  return {
    why,
    improve: `By that, it would be there about ${day(later)}. Give it that time, or make it smaller.`,
    ways: [{ label: `Make ${day(later)} the due date`, change: { type: 'due', due: later } }],
  };
}

function round(hours: number): number {
  return Number(hours.toFixed(2));
}
