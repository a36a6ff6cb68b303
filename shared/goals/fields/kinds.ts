import { z } from 'zod';
import type { Measure } from '#shared/goals/sheet.ts';

/** A value as a column keeps it. */
export type Stored = string | number | null;

/** How what a value is told by reads to somebody. */
export interface Saying {
  /** A calendar date `YYYY-MM-DD`. */
  date: (date: string) => string;
  number: (value: number) => string;
  /** What a record is called, by what its field is told by. */
  named: (told: string) => string;
}

/** What the values of a kind are filled in with. */
export type FieldInput = 'line' | 'words' | 'day' | 'amount' | 'choice' | 'record' | 'measure' | 'pause';

/** What the values of a field are, whatever the field is about. */
export interface FieldKind<V, C extends { [column: string]: Stored } = { [column: string]: Stored }> {
  readonly input: FieldInput;
  /** Its value while nothing has been said. */
  readonly blank: V;
  /** Its columns; a kept state from before they were there reads as blank. */
  readonly columns: { readonly [N in keyof C]: z.ZodType<C[N]> };
  store(value: V): C;
  read(row: C): V;
  /** The value in one text, empty for none: the same text means the same value. */
  tell(value: V): string;
  /** What `tell` gave, for people. */
  say(told: string, saying: Saying): string;
  /** Of a choice, what there is to choose from, by name. */
  readonly options?: Readonly<Record<string, string>>;
}

type Column<N extends string, S extends Stored> = { [column in N]: S };

/** A kind whose value is what its one column keeps. */
function single<N extends string, V extends Stored>(
  column: N,
  { parse, ...kind }: Pick<FieldKind<V>, 'input' | 'blank' | 'say' | 'options'> & { parse: z.ZodType<V> },
): FieldKind<V, Column<N, V>> {
  const of = <T>(what: T) => ({ [column]: what }) as { [name in N]: T };
  return {
    ...kind,
    columns: of(parse.optional().transform((stored) => stored ?? kind.blank)),
    store: of,
    read: (row) => row[column],
    tell: (value) => (value === null ? '' : String(value)),
  } as FieldKind<V, Column<N, V>>;
}

/** One line of a person's words; what stands around them is not kept. */
export function line<N extends string>(column: N): FieldKind<string, Column<N, string>> {
  const kind = single(column, { input: 'line', blank: '', parse: z.string(), say: (told) => told });
  return { ...kind, store: (value) => kind.store(value.trim()) };
}

/** Several lines of a person's words. */
export function words<N extends string>(column: N): FieldKind<string, Column<N, string>> {
  return single(column, { input: 'words', blank: '', parse: z.string(), say: (told) => told });
}

/** A calendar date, or none. */
export function day<N extends string>(column: N): FieldKind<string | null, Column<N, string | null>> {
  return single(column, {
    input: 'day',
    blank: null,
    parse: z.string().nullable(),
    say: (told, { date }) => date(told),
  });
}

/** A number, or none; `unit` says one and several of it. */
export function amount<N extends string>(
  column: N,
  unit: { one: string; several: string },
): FieldKind<number | null, Column<N, number | null>> {
  return single(column, {
    input: 'amount',
    blank: null,
    parse: z.number().nullable(),
    say: (told, { number }) => `${number(Number(told))} ${told === '1' ? unit.one : unit.several}`,
  });
}

/** One of several, by their names. */
export function choice<N extends string, V extends string>(
  column: N,
  names: Readonly<Record<V, string>>,
  blank: NoInfer<V>,
): FieldKind<V, Column<N, V>> {
  return single(column, {
    input: 'choice',
    blank,
    parse: z.enum(Object.keys(names) as V[]),
    say: (told) => names[told as V] ?? told,
    options: names,
  });
}

/** One of several, or none. */
export function choiceOrNone<N extends string, V extends string>(
  column: N,
  names: Readonly<Record<V, string>>,
): FieldKind<V | null, Column<N, V | null>> {
  return single<N, V | null>(column, {
    input: 'choice',
    blank: null,
    parse: z.enum(Object.keys(names) as V[]).nullable(),
    say: (told) => names[told as V] ?? told,
    options: names,
  });
}

/** Another record, or none. It is told by its id, or by what it is called once somebody has looked that up. */
export function record<N extends string>(column: N): FieldKind<string | null, Column<N, string | null>> {
  return single(column, {
    input: 'record',
    blank: null,
    parse: z.string().nullable(),
    say: (told, { named }) => named(told),
  });
}

/** Where a number stands on its way; its four columns are null together. */
export const measureKind: FieldKind<
  Measure | null,
  {
    measure_unit: string | null;
    measure_start: number | null;
    measure_target: number | null;
    measure_now: number | null;
  }
> = {
  input: 'measure',
  blank: null,
  columns: {
    measure_unit: z.string().nullable(),
    measure_start: z.number().nullable(),
    measure_target: z.number().nullable(),
    measure_now: z.number().nullable(),
  },
  store: (value) => ({
    measure_unit: value?.unit ?? null,
    measure_start: value?.start ?? null,
    measure_target: value?.target ?? null,
    measure_now: value?.now ?? null,
  }),
  read: ({ measure_unit: unit, measure_start: start, measure_target: target, measure_now: now }) =>
    unit === null || start === null || target === null || now === null ? null : { unit, start, target, now },
  tell: (value) =>
    value === null ? '' : `${value.now} of ${value.target} ${value.unit}, from ${value.start}`.trim(),
  say: (told) => told,
};

/** Since when a goal is paused, and to the day before when. */
export type Pause = { since: string; until: string | null };

export const pauseKind: FieldKind<
  Pause | null,
  { paused_since: string | null; paused_until: string | null }
> = {
  input: 'pause',
  blank: null,
  columns: {
    paused_since: z.string().nullable().default(null),
    paused_until: z.string().nullable().default(null),
  },
  store: (value) => ({ paused_since: value?.since ?? null, paused_until: value?.until ?? null }),
  read: ({ paused_since: since, paused_until: until }) => (since === null ? null : { since, until }),
  tell: (value) => (value === null ? '' : `${value.since}/${value.until ?? ''}`),
  say: (told, { date }) => {
    const [since = '', until = ''] = told.split('/');
    return until === '' ? `since ${date(since)}` : `until ${date(until)}`;
  },
};
