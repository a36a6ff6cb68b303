import { call } from '#renderer/bridge/client.ts';
import type { Version } from '#renderer/saving/draft.ts';
import { currentLocale } from '#renderer/ui/dates.ts';
import { numberText, parseNumber } from '#renderer/ui/numbers.ts';
import type { Goal, Measure, SheetWords } from '#shared/goals/goals.ts';

/** A measure as it is typed: numbers may be half-written. */
export interface MeasureWords {
  unit: string;
  start: string;
  target: string;
  now: string;
}

/** What is written on a goal's sheet. */
export interface GoalWords extends Omit<SheetWords, 'measure' | 'effort'> {
  measure: MeasureWords | null;
  /** Hours a week; empty for none said. */
  effort: string;
}

/** A measure to begin with. */
export const firstMeasure: MeasureWords = { unit: '', start: '0', target: '10', now: '0' };

/** A measure from nothing to a number of something. */
export function measureTo(target: number, unit: string): MeasureWords {
  return { ...firstMeasure, unit, target: numberText(target, currentLocale()) };
}

/** The largest amount that a measure takes, either way. */
const most = 1e12;

/** The amount that was typed; null when it is none that a measure can take. */
export function amountOf(text: string): number | null {
  const value = parseNumber(text, currentLocale());
  return value === null || Math.abs(value) > most ? null : value;
}

/** The hours a week that were typed; null when they are none that a week has. */
export function hoursOf(text: string): number | null {
  const value = amountOf(text);
  return value === null || value < 0 || value > 168 ? null : value;
}

/** The measure as it stands, where each amount can be read. */
export function measureOf({ unit, start, target, now }: MeasureWords): Measure | null {
  const [from, to, at] = [amountOf(start), amountOf(target), amountOf(now)];
  return from === null || to === null || at === null ? null : { unit, start: from, target: to, now: at };
}

export function goalVersion(goal: Goal): Version<GoalWords> {
  const { title, specifics, why, due, obstacle, ifCue, thenAction, measure, effort } = goal;
  const { shape, area, horizon, start, cost, bestOutcome, direction } = goal;
  const text = (value: number): string => numberText(value, currentLocale());
  return {
    revision: goal.revision,
    value: {
      title,
      specifics,
      why,
      due,
      obstacle,
      ifCue,
      thenAction,
      shape,
      area,
      horizon,
      start,
      effort: effort === null ? '' : text(effort),
      cost,
      bestOutcome,
      direction,
      measure: measure && {
        unit: measure.unit,
        start: text(measure.start),
        target: text(measure.target),
        now: text(measure.now),
      },
    },
  };
}

/**
 * What of a sheet can be saved: a title that was emptied and an amount that cannot be read stay what they were, until
 * there is another one.
 */
export function savable(words: GoalWords, before: GoalWords): GoalWords {
  const { measure } = words;
  const kept = before.measure ?? firstMeasure;
  const read = (text: string, earlier: string): string => (amountOf(text) === null ? earlier : text);
  return {
    ...words,
    title: words.title.trim() || before.title,
    effort: words.effort.trim() === '' || hoursOf(words.effort) !== null ? words.effort : before.effort,
    measure: measure && {
      unit: measure.unit,
      start: read(measure.start, kept.start),
      target: read(measure.target, kept.target),
      now: read(measure.now, kept.now),
    },
  };
}

export async function saveGoal(
  id: string,
  words: GoalWords,
  base: Version<GoalWords>,
): Promise<Version<GoalWords>> {
  const value = savable(words, base.value);
  const goal = await call('goals.save', {
    ...value,
    id,
    revision: base.revision,
    measure: value.measure && measureOf(value.measure),
    effort: hoursOf(value.effort),
  });
  return { value, revision: goal.revision };
}

export async function readGoal(id: string): Promise<Version<GoalWords>> {
  return goalVersion(await call('goals.get', { id }));
}
