import { columnNames } from '#renderer/goals/board/columns.ts';
import { shapeNames } from '#renderer/goals/shapes.ts';
import { longDate, number } from '#renderer/ui/dates.ts';
import { type GoalStatus, goalStatuses } from '#shared/goals/goals.ts';
import { horizonNames } from '#shared/goals/horizon.ts';
import { goalShapes, horizons } from '#shared/goals/sheet.ts';
import type { StoryChange, StoryField } from '#shared/goals/story.ts';

const fieldNames: Record<StoryField, string> = {
  title: 'Title',
  specifics: 'What exactly',
  measure: 'Measure',
  why: 'Why',
  due: 'Due',
  obstacle: 'Obstacle',
  plan: 'If-then plan',
  status: 'Where it stands',
  shape: 'Shape',
  area: 'Area of life',
  horizon: 'Horizon',
  start: 'Start',
  effort: 'Effort',
  cost: 'What it takes from other things',
  'best-outcome': 'Best outcome',
  direction: 'Direction',
};

const longest = 90;

/** A change in one line: what it was about, and what it became. */
export function changeWords(change: StoryChange, today: string): { name: string; said: string } {
  if (change.what === 'milestone') {
    const title = `“${brief(change.title)}”`;
    const due = change.to === '' ? 'no day' : longDate(change.to, today);
    switch (change.change) {
      case 'added':
        return { name: 'Milestone', said: `${title} was added${change.to === '' ? '' : `, due ${due}`}` };
      case 'removed':
        return { name: 'Milestone', said: `${title} was taken away` };
      case 'renamed':
        return { name: 'Milestone', said: `${title} became “${brief(change.to)}”` };
      case 'due':
        return { name: 'Milestone', said: `${title} is due: ${due}` };
      case 'done':
        return { name: 'Milestone', said: `${title} was done` };
      case 'undone':
        return { name: 'Milestone', said: `${title} was opened again` };
    }
  }
  const { field, from, to } = change;
  const name = fieldNames[field];
  const shown = (value: string): string => {
    switch (field) {
      case 'status':
        return columnNames[statusOf(value)];
      case 'shape':
        return shapeNames[goalShapes.find((shape) => shape === value) ?? 'outcome'].name.toLowerCase();
      case 'horizon':
        return horizonNames[horizons.find((horizon) => horizon === value) ?? 'year'].toLowerCase();
      case 'due':
      case 'start':
        return longDate(value, today);
      case 'effort':
        return `${number(Number(value))} hours a week`;
      default:
        return `“${brief(value)}”`;
    }
  };
  if (to === '') return { name, said: `${shown(from)} was taken away` };
  return { name, said: from === '' ? shown(to) : `${shown(from)} became ${shown(to)}` };
}

function statusOf(value: string): GoalStatus {
  return goalStatuses.find((status) => status === value) ?? 'someday';
}

function brief(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= longest
    ? line
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
