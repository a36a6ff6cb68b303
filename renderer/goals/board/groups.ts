import type { Goal } from '#shared/goals/goals.ts';
import { horizonOf } from '#shared/goals/horizon.ts';
import { horizonNames } from '#shared/goals/names.ts';
import { horizons } from '#shared/goals/sheet.ts';
import { type BoardColumn, byStanding, type Columns, columnsOf } from './columns.ts';
import type { Grouping } from './view.ts';

/** A direction as the board names it. */
export interface NamedDirection {
  id: string;
  name: string;
}

/** The names of directions that have words, in their order. */
export function namedDirections(
  directions: readonly { id: string | null; words: string }[],
): NamedDirection[] {
  return directions.flatMap(({ id, words }) => {
    const [name = ''] = words.trim().split('\n');
    return id === null || name === '' ? [] : [{ id, name }];
  });
}

const without: Record<Exclude<Grouping, 'status'>, { name: string; about: string }> = {
  horizon: {
    name: 'No horizon',
    about: 'Goals that say neither how far ahead they lie nor when they are due.',
  },
  area: { name: 'No area', about: 'Goals that belong to no area of life yet.' },
  direction: { name: 'No direction', about: 'Goals that lead in no direction yet.' },
};

/**
 * The board by what its columns tell apart. By anything but status it shows what is not over yet: wishes, what is next and what
 * is active. A column for goals without it comes last.
 */
export function boardOf(
  goals: readonly Goal[],
  by: Grouping,
  { today, directions }: { today: string; directions: readonly NamedDirection[] },
): Columns {
  if (by === 'status') return columnsOf(goals);
  const open = goals.filter(({ status }) => status !== 'done' && status !== 'let-go');
  const columns = columnsBy(open, by, directions);
  const known = new Set(columns.map(({ key }) => key));
  const byKey = new Map<string, Goal[]>();
  for (const goal of open) {
    const key = keyIn(goal, by, today);
    // What leads in a direction that has lost its words stands with what leads in none.
    const shown = known.has(key) ? key : '';
    byKey.set(shown, [...(byKey.get(shown) ?? []), goal]);
  }
  const list = [...columns, { key: '', ...without[by] }].map((column) => ({
    ...column,
    cards: byStanding(byKey.get(column.key) ?? []),
  }));
  return { by, isOrdered: false, list };
}

function columnsBy(
  goals: readonly Goal[],
  by: Exclude<Grouping, 'status'>,
  directions: readonly NamedDirection[],
): Omit<BoardColumn, 'cards'>[] {
  switch (by) {
    case 'horizon':
      return horizons.map((key) => ({
        key,
        name: horizonNames[key],
        about: 'Nothing lies so far ahead yet.',
      }));
    case 'area': {
      const counts = new Map<string, number>();
      for (const { area } of goals) if (area !== '') counts.set(area, (counts.get(area) ?? 0) + 1);
      return [...counts]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([area]) => ({ key: area, name: area, about: '' }));
    }
    case 'direction':
      return directions.map(({ id, name }) => ({ key: id, name, about: 'No goal leads here yet.' }));
  }
}

function keyIn(goal: Goal, by: Exclude<Grouping, 'status'>, today: string): string {
  switch (by) {
    case 'horizon':
      return horizonOf(goal, today) ?? '';
    case 'area':
      return goal.area;
    case 'direction':
      return goal.direction ?? '';
  }
}
