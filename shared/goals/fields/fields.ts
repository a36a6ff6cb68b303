import { type Audience, maySee } from '#shared/audience/audience.ts';
import type { Goal } from '#shared/goals/goal.ts';
import type { SheetWords } from '#shared/goals/sheet.ts';
import type { FieldInput, Saying, Stored } from './kinds.ts';
import { type GoalField, type JoinedField, joinedFields, sheetFields, stateFields } from './table.ts';

type Columns<T extends Record<string, { store(value: never): object }>> = Joined<
  { [F in keyof T]: ReturnType<T[F]['store']> }[keyof T]
>;
type Joined<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void ? I : never;

/** The columns of what is written on a sheet. */
export type SheetColumns = Columns<typeof sheetFields>;
/** The columns of what acts change. */
export type StateColumns = Columns<typeof stateFields>;

/** A field whose values are not known by type here; what comes out of one goes into the same one. */
type AnyField = GoalField<unknown>;

const onSheet = Object.entries(sheetFields) as [keyof SheetWords, AnyField][];

/** The fields of the sheet, each with what there is to know of it. */
export function sheetFieldList(): readonly (readonly [keyof SheetWords, AnyField])[] {
  return onSheet;
}

/** One value for each field of the sheet, made from what is known of it. */
function eachOnSheet(value: (field: keyof SheetWords, known: AnyField) => unknown): SheetWords {
  const sheet: { [field: string]: unknown } = {};
  for (const [field, known] of onSheet) sheet[field] = value(field, known);
  return sheet as SheetWords;
}

/** A sheet with nothing on it but a title. */
export function blankSheet(title: string): SheetWords {
  return { ...eachOnSheet((_, { blank }) => blank), title };
}

/** What is written on a goal's sheet, from its columns. */
export function sheetOf(row: SheetColumns): SheetWords {
  return eachOnSheet((_, known) => known.read(row as { [column: string]: Stored }));
}

/** The same the other way round. */
export function sheetColumnsOf(sheet: SheetWords): SheetColumns {
  return Object.assign({}, ...onSheet.map(([field, known]) => known.store(sheet[field])));
}

/** The parsers of the columns of some fields, for a kept state. */
function parsersOf<T extends Record<string, { columns: object }>>(fields: T) {
  return Object.assign({}, ...Object.values(fields).map(({ columns }) => columns)) as Joined<
    T[keyof T]['columns']
  >;
}
export const sheetParsers = parsersOf(sheetFields);
export const stateParsers = parsersOf(stateFields);

/** What search reads of a sheet beside the title, in the order of the table. */
export function searchedWords(sheet: SheetWords): string[] {
  return onSheet
    .filter(([, { searched }]) => searched)
    .map(([field, known]) => known.tell(sheet[field]))
    .filter((told) => told !== '');
}

/** A sheet with what an audience may read in a plan; the rest is blank. */
export function sheetFor<G extends SheetWords>(goal: G, audience: Audience): G {
  return {
    ...goal,
    ...eachOnSheet((field, { plan, blank }) =>
      plan !== null && maySee(audience, plan.audience) ? goal[field] : blank,
    ),
  };
}

/** What of a goal's sheet an audience never reads in a plan, by its labels. */
export function labelsKeptFrom(audience: Audience): string[] {
  return onSheet.flatMap(([field, { plan, label }]) => {
    if (plan === null || maySee(audience, plan.audience) || isLaterHalf(field)) return [];
    return [joined.find(([, { of }]) => of[0] === field)?.[1].label ?? label];
  });
}

/** What is told of a goal in one go: a field, or several that belong together. */
interface Line {
  readonly key: string;
  /** What it is called in the story. */
  readonly label: string;
  /** A person's own words stand in quotes; what is chosen stands in the middle of a sentence. */
  readonly look: 'quoted' | 'lower' | 'plain';
  tell(goal: SheetWords & Pick<Goal, 'status'>): string;
  say(told: string, saying: Saying): string;
}

const joined = Object.entries(joinedFields) as [string, JoinedField][];

function isLaterHalf(field: keyof SheetWords): boolean {
  return joined.some(([, { of }]) => of.indexOf(field) > 0);
}

const looks: Record<FieldInput, Line['look']> = {
  line: 'quoted',
  words: 'quoted',
  measure: 'quoted',
  record: 'quoted',
  choice: 'lower',
  day: 'plain',
  amount: 'plain',
  pause: 'plain',
};

function lineOf(key: string, { label, input, tell, say }: AnyField): Line {
  return {
    key,
    label,
    look: looks[input],
    say,
    tell: (goal) => tell((goal as Record<string, unknown>)[key]),
  };
}

/** What the story tells of a goal, in order. */
const storyLines: readonly Line[] = [
  ...onSheet.flatMap(([field, known]): Line[] => {
    const whole = joined.find(([, { of }]) => of[0] === field);
    if (whole === undefined) return isLaterHalf(field) ? [] : [lineOf(field, known)];
    const [key, { label, tell }] = whole;
    return [{ key, label, look: 'quoted', tell, say: (told) => told }];
  }),
  // The columns of the board have names.
  { ...lineOf('status', stateFields.status as AnyField), look: 'plain' },
];

export const storyFields = storyLines.map(({ key }) => key);

/** What differs between two states of a goal, field by field, each told in one text. */
export function fieldChanges(
  before: SheetWords & Pick<Goal, 'status'>,
  after: SheetWords & Pick<Goal, 'status'>,
): { field: string; from: string; to: string }[] {
  return storyLines.flatMap(({ key, tell }) => {
    const [from, to] = [tell(before), tell(after)];
    return from === to ? [] : [{ field: key, from, to }];
  });
}

/** What a field of the story is called, and how a text that it was told by reads. */
export function storyLine(field: string): Pick<Line, 'label' | 'look' | 'say'> {
  return storyLines.find(({ key }) => key === field) ?? { label: field, look: 'quoted', say: (told) => told };
}

/** The fields of a goal as a document shows them, those that say something or not, in the order of the table. */
export function documentFields(
  goal: Goal,
  saying: Saying & { today: string },
): { name: string; text: string }[] {
  const told = (known: AnyField, value: unknown): { name: string; text: string }[] => {
    const { plan, label, tell, say } = known;
    if (plan === null || plan.name === null) return [];
    const text = tell(value);
    const own = plan.text?.(value, saying.today) ?? null;
    return [{ name: plan.name ?? label, text: own ?? (text === '' ? '' : say(text, saying)) }];
  };
  return [
    ...told(stateFields.paused as AnyField, goal.paused),
    ...onSheet.flatMap(([field, known]) => {
      const whole = joined.find(([, { of }]) => of[0] === field)?.[1];
      if (whole) return [{ name: whole.name, text: whole.text(goal) }];
      return isLaterHalf(field) ? [] : told(known, goal[field]);
    }),
  ];
}

/** The fields of a goal for programs: everything of it that is in a plan, records by what they are called. */
export function fieldsForPrograms(goal: Goal, named: (id: string) => string): Record<string, unknown> {
  return Object.fromEntries(
    [...onSheet, ...(Object.entries(stateFields) as [keyof typeof stateFields, AnyField][])]
      .filter(([, { plan }]) => plan !== null)
      .map(([field, { input }]) => {
        const value: unknown = goal[field];
        return [field, input === 'record' ? named(String(value ?? '')) || null : value];
      }),
  );
}
