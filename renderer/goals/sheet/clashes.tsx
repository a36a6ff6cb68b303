import { shapeNames } from '#renderer/goals/shapes.ts';
import { ConflictNotice } from '#renderer/saving/conflict-notice.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { horizonNames } from '#shared/goals/horizon.ts';
import { goalShapes, horizons } from '#shared/goals/sheet.ts';
import type { GoalWords } from './goal-words.ts';

const fieldNames: Record<keyof GoalWords, string> = {
  title: 'Title',
  specifics: 'What exactly',
  measure: 'Measure',
  why: 'Why',
  due: 'Due',
  obstacle: 'Obstacle',
  ifCue: 'If',
  thenAction: 'Then I will',
  shape: 'Shape',
  area: 'Area of life',
  horizon: 'Horizon',
  start: 'Start',
  effort: 'Effort',
  cost: 'What it takes from other things',
  bestOutcome: 'Best outcome',
  direction: 'Direction',
};

/** What was changed in two places, each with the choice of what shall stand. */
export function Clashes({
  clashes,
  onSettle,
}: {
  clashes: readonly { field: keyof GoalWords; theirs: GoalWords[keyof GoalWords] }[];
  onSettle: (field: keyof GoalWords, side: 'mine' | 'theirs') => void;
}) {
  return clashes.map(({ field, theirs }) => (
    <ConflictNotice
      key={field}
      field={fieldNames[field]}
      theirs={inWords(field, theirs)}
      onSettle={(side) => onSettle(field, side)}
    />
  ));
}

function inWords(field: keyof GoalWords, theirs: GoalWords[keyof GoalWords]): string {
  if (theirs === null) return '';
  if (typeof theirs !== 'string') {
    const { unit, start, target, now } = theirs;
    return `${now} of ${target} ${unit}, from ${start}`;
  }
  switch (field) {
    case 'due':
    case 'start':
      return longDate(theirs, today());
    case 'shape':
      return shapeNames[goalShapes.find((shape) => shape === theirs) ?? 'outcome'].name;
    case 'horizon':
      return horizonNames[horizons.find((horizon) => horizon === theirs) ?? 'year'];
    case 'effort':
      return `${theirs} hours a week`;
    case 'direction':
      return 'another direction';
    default:
      return theirs;
  }
}
