import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { claimKinds } from '#shared/kinds.ts';
import { occupationRef } from './occupation.ts';

/** What an option is. */
export const optionSorts = ['role', 'field', 'employer', 'study', 'business'] as const;
export type OptionSort = (typeof optionSorts)[number];

/** Where an option stands: the columns of the board in their order, and the shelf. */
export const optionStatuses = [
  'idea',
  'researching',
  'talking',
  'trying',
  'pursuing',
  'parked',
  'no',
] as const;
export type OptionStatus = (typeof optionStatuses)[number];
/** The two of the shelf, for what is set aside with its reason. */
export const shelved = ['parked', 'no'] as const satisfies readonly OptionStatus[];

/** Whether an option is on the shelf. */
export function isSetAside({ status }: { status: OptionStatus }): boolean {
  return shelved.some((each) => each === status);
}

/** What is written down about an option, each with its day. */
export const noteSorts = ['log', 'source', 'question', 'for', 'against', 'said'] as const;
export type NoteSort = (typeof noteSorts)[number];

/** What is known of an option, each with the day on which it was so. */
export const factSorts = ['pay', 'place', 'hours', 'requirement', 'other'] as const;
export type FactSort = (typeof factSorts)[number];
export const payPeriods = ['hour', 'day', 'month', 'year', 'once'] as const;
export type PayPeriod = (typeof payPeriods)[number];

const named = line.trim().min(1, 'Give it a name first.');
const text = words.refine((it) => it.trim() !== '', 'Write a few words first.');

export const optionNote = z.object({
  id: recordId,
  sort: z.enum(noteSorts),
  on: calendarDate,
  text: words,
  /** An address, which is shown as text and never opened by itself. */
  link: line,
  /** Of a question, what was found out; empty while it is open. */
  answer: words,
  /** Of something that was said, who said it: one of the person's people, or null. */
  person: z.object({ id: recordId, name: line }).nullable(),
});
export type OptionNote = z.infer<typeof optionNote>;

/** A range of pay in one currency for one period. Amounts of two currencies are never compared or added up. */
export const pay = z.object({
  from: z.number().min(0).max(1e12).nullable(),
  to: z.number().min(0).max(1e12).nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three letters, such as EUR.'),
  period: z.enum(payPeriods),
});

export const optionFact = z.object({
  id: recordId,
  sort: z.enum(factSorts),
  on: calendarDate,
  text: words,
  /** Of pay, the range; null for any other, and where only words are known. */
  pay: pay.nullable(),
});
export type OptionFact = z.infer<typeof optionFact>;

/** What an option may be tied to. */
export const optionTieKinds = ['person', 'entry', 'goal', ...claimKinds] as const;
export type OptionTieKind = (typeof optionTieKinds)[number];

const audience = z.enum(audiences);

/** What a person writes of an option itself. */
const sheet = z.object({
  name: named,
  sort: z.enum(optionSorts),
  /** What it is, in their own words. */
  about: words,
  employer: line,
  place: line,
  /** The next thing to do, and when; empty and null while nothing is. */
  next: line,
  nextOn: calendarDate.nullable(),
  audience,
});
export type OptionSheet = z.infer<typeof sheet>;

/** An option as it stands on the board. */
export const option = sheet.extend({
  id: recordId,
  status: z.enum(optionStatuses),
  /** Why it was set aside, or what the latest move was about. */
  reason: words,
  /** The occupation that it began with. */
  occupation: occupationRef.extend({ title: z.string() }).nullable(),
  /** The draft of a direction that it began with. */
  direction: recordId.nullable(),
  openQuestions: z.int(),
  /** The latest pay that is known. */
  pay: optionFact.nullable(),
  goals: z.array(z.object({ id: recordId, title: line })),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Option = z.infer<typeof option>;

/** An option with everything that was found out about it. */
export const optionPage = option.extend({
  /** By sort, and within it the latest day first; for and against in the order in which they were written. */
  notes: z.array(optionNote),
  facts: z.array(optionFact),
  ties: z.array(z.object({ kind: z.enum(optionTieKinds), id: recordId, title: z.string() })),
});
export type OptionPage = z.infer<typeof optionPage>;

const changes = ['explore', 'search', 'plan', 'goals', 'journal', 'people', 'learning'] as const;
const of = z.object({ id: recordId });
const tie = z.object({ option: recordId, kind: z.enum(optionTieKinds), id: recordId });

const newNote = z.object({
  option: recordId,
  sort: z.enum(noteSorts),
  on: calendarDate,
  text,
  link: line.default(''),
  person: recordId.nullable().default(null),
});
const newFact = z.object({
  option: recordId,
  sort: z.enum(factSorts),
  on: calendarDate,
  text: words,
  pay: pay.nullable().default(null),
});

export const optionsApi = {
  /** All options, each column in the person's order. */
  'explore.options': query({ input: nothing, output: z.array(option) }),
  /** The first options of each column, and how many stand in it: what a screen shows before all of them are read. */
  'explore.topOptions': query({
    input: nothing,
    output: z.object({ options: z.array(option), counts: z.record(z.enum(optionStatuses), z.int()) }),
  }),
  'explore.option': query({ input: of, output: optionPage }),
  /** At the end of its column. One that begins with an occupation or a direction is given back when it is there already. */
  'explore.addOption': command({
    input: z.object({
      name: named,
      sort: z.enum(optionSorts).default('role'),
      about: words.default(''),
      status: z.enum(optionStatuses).default('idea'),
      occupation: occupationRef.nullable().default(null),
      direction: recordId.nullable().default(null),
    }),
    output: option,
    changes,
  }),
  'explore.saveOption': command({
    input: sheet.extend({ id: recordId, revision }),
    output: option,
    changes,
  }),
  /** Places an option in a column before another one, or last; with why, which stays as it is when nothing is given. */
  'explore.moveOption': command({
    input: z.object({
      id: recordId,
      status: z.enum(optionStatuses),
      before: recordId.nullable(),
      reason: words.optional(),
    }),
    output: option,
    changes,
  }),
  'explore.trashOption': command({ input: of, output: nothing, changes: [...changes, 'trash'] }),
  'explore.addOptionNote': command({ input: newNote, output: optionPage, changes }),
  /** Who said something stays as it is when nobody is named; null says that it is nobody of the person's people. */
  'explore.saveOptionNote': command({
    input: z.object({
      id: recordId,
      on: calendarDate,
      text,
      link: line,
      answer: words,
      person: recordId.nullable().optional(),
    }),
    output: optionPage,
    changes,
  }),
  'explore.removeOptionNote': command({ input: of, output: optionPage, changes }),
  'explore.addOptionFact': command({ input: newFact, output: optionPage, changes }),
  'explore.saveOptionFact': command({
    input: newFact.omit({ option: true, sort: true }).extend({ id: recordId }),
    output: optionPage,
    changes,
  }),
  'explore.removeOptionFact': command({ input: of, output: optionPage, changes }),
  'explore.tieOption': command({ input: tie, output: optionPage, changes }),
  'explore.untieOption': command({ input: tie, output: optionPage, changes }),
  /** Writes a goal that comes from an option, with its tie; the option goes on as Pursuing. All or nothing. */
  'explore.optionToGoal': command({
    input: z.object({ id: recordId, title: named }),
    output: z.object({ goal: recordId, option }),
    changes,
  }),
};
