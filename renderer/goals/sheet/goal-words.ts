import { call } from '#renderer/bridge/client.ts';
import { saveGoal as saveGoalSheet } from '#renderer/commands/common/save-goal.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import type { Version } from '#renderer/saving/draft.ts';
import { currentLocale } from '#renderer/ui/dates.ts';
import { numberText, parseNumber } from '#renderer/ui/numbers.ts';
import { sheetFieldList } from '#shared/goals/fields/fields.ts';
import type { FieldInput, Saying } from '#shared/goals/fields/kinds.ts';
import type { Goal, Measure, SheetWords } from '#shared/goals/goals.ts';
import { sheet } from '#shared/goals/sheet.ts';

/** A measure as it is typed: numbers may be half-written. */
export interface MeasureWords {
  unit: string;
  start: string;
  target: string;
  now: string;
}

/** A value as it is typed: numbers may be half-written, and no number is an empty line. */
type Typed<V> = [V] extends [number | null] ? string : [V] extends [Measure | null] ? MeasureWords | null : V;

/** What is written on a goal's sheet. */
export type GoalWords = { [F in keyof SheetWords]: Typed<SheetWords[F]> };

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
  return isAmountOf('effort', text) ? amountOf(text) : null;
}

/** Whether what was typed is an amount that a field takes, or none at all. */
function isAmountOf(field: keyof SheetWords, typed: unknown): boolean {
  const text = String(typed).trim();
  return text === '' || (amountOf(text) !== null && sheet.shape[field].safeParse(amountOf(text)).success);
}

/** The measure as it stands, where each amount can be read. */
export function measureOf({ unit, start, target, now }: MeasureWords): Measure | null {
  const [from, to, at] = [amountOf(start), amountOf(target), amountOf(now)];
  return from === null || to === null || at === null ? null : { unit, start: from, target: to, now: at };
}

const text = (value: number): string => numberText(value, currentLocale());

/** How the values of a kind are typed, and read again; of other kinds they are what is kept. */
const typing: Partial<
  Record<FieldInput, { typed: (value: never) => unknown; read: (typed: never) => unknown }>
> = {
  amount: {
    typed: (value: number | null) => (value === null ? '' : text(value)),
    read: (typed: string) => amountOf(typed),
  },
  measure: {
    typed: (value: Measure | null) =>
      value && {
        unit: value.unit,
        start: text(value.start),
        target: text(value.target),
        now: text(value.now),
      },
    read: (typed: MeasureWords | null) => typed && measureOf(typed),
  },
};

export function goalVersion(goal: Goal): Version<GoalWords> {
  const value = sheetFieldList().map(([field, { input }]) => [
    field,
    typing[input]?.typed(goal[field] as never) ?? goal[field],
  ]);
  return { revision: goal.revision, value: Object.fromEntries(value) };
}

/** What is typed on a sheet as it is kept. */
function sheetWords(words: GoalWords): SheetWords {
  const read = sheetFieldList().map(([field, { input }]) => {
    const reader = typing[input];
    return [field, reader === undefined ? words[field] : reader.read(words[field] as never)];
  });
  return Object.fromEntries(read);
}

/** The value of a field of a draft for people; empty for none. */
export function wordsOfField<F extends keyof GoalWords>(
  field: F,
  value: GoalWords[F],
  saying: Saying,
): string {
  const known = sheetFieldList().find(([each]) => each === field)?.[1];
  if (known === undefined) return '';
  const reader = typing[known.input];
  const told = known.tell(reader === undefined ? value : reader.read(value as never));
  return told === '' ? '' : known.say(told, saying);
}

/**
 * What of a sheet can be saved: a title that was emptied and an amount that cannot be read stay what they were, until
 * there is another one.
 */
export function savable(words: GoalWords, before: GoalWords): GoalWords {
  const { measure } = words;
  const kept = before.measure ?? firstMeasure;
  const read = (text: string, earlier: string): string => (amountOf(text) === null ? earlier : text);
  const unreadable = sheetFieldList().flatMap(([field, { input }]) =>
    input === 'amount' && !isAmountOf(field, words[field]) ? [[field, before[field]]] : [],
  );
  return {
    ...words,
    ...Object.fromEntries(unreadable),
    title: words.title.trim() || before.title,
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
  const sheet = { ...sheetWords(value), id, revision: base.revision };
  const fields = fieldsBetween(base.value, value);
  const goal = await runField(saveGoalSheet, sheet, { of: value.title, record: id, fields });
  return { value, revision: goal.revision };
}

export async function readGoal(id: string): Promise<Version<GoalWords>> {
  return goalVersion(await call('goals.get', { id }));
}
