import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';

/** What is learned, or whom from. */
export const itemSorts = ['course', 'certificate', 'book', 'practice', 'event', 'person'] as const;
export type ItemSort = (typeof itemSorts)[number];

/** How it stands with an item, in the order of the list. */
export const itemStatuses = ['doing', 'wanted', 'paused', 'done', 'let-go'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** Whether nothing more is to be done of an item. */
export function isFinished({ status }: { status: ItemStatus }): boolean {
  return status === 'done' || status === 'let-go';
}

const named = line.trim().min(1, 'Give it a name first.');
const amount = z.number().min(0).max(1e12);

/** What it costs. Amounts of two currencies are never compared or added up. */
export const cost = z.object({
  amount,
  currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three letters, such as EUR.'),
});
export type Cost = z.infer<typeof cost>;

/** How far one is, in a unit of its own: page 40 of 312; `of` is null while nobody knows how much there is. */
export const itemProgress = z.object({ at: amount, of: amount.nullable(), unit: line });

/** What a person writes of an item. Of one that is a goal too, name, day and audience are the goal's. */
const sheet = z.object({
  name: named,
  sort: z.enum(itemSorts),
  about: words,
  provider: line,
  /** An address, which is shown as text and never opened by itself. */
  link: line,
  cost: cost.nullable(),
  targetOn: calendarDate.nullable(),
  targetHours: z.number().min(0).max(100_000).nullable(),
  progress: itemProgress.nullable(),
  /** What it is for and who is in it. */
  skill: recordId.nullable(),
  goal: recordId.nullable(),
  option: recordId.nullable(),
  person: recordId.nullable(),
  startedOn: calendarDate.nullable(),
  doneOn: calendarDate.nullable(),
  /** The last day on which a certificate holds. */
  expiresOn: calendarDate.nullable(),
  audience: z.enum(audiences),
});
export type ItemSheet = z.infer<typeof sheet>;

/** What to do some days before a certificate runs out. */
export const reminder = z.object({
  id: recordId,
  daysBefore: z.int(),
  /** The day itself; null while nobody knows when the certificate runs out. */
  on: calendarDate.nullable(),
  text: line,
  doneOn: calendarDate.nullable(),
  /** The step of a goal that it became, which says then what is to be done, when, and whether it is. */
  step: z.object({ id: recordId, goal: recordId, goalTitle: line }).nullable(),
});
export type Reminder = z.infer<typeof reminder>;

/** What Learning shows of a goal. */
export const learningGoal = z.object({
  id: recordId,
  title: line,
  milestones: z.array(z.object({ id: recordId, title: line, doneAt: instant.nullable() })),
  measure: z.object({ unit: line, start: z.number(), target: z.number(), now: z.number() }).nullable(),
  /** The first open step; null when there is none. */
  nextStep: z.object({ title: line, due: calendarDate.nullable() }).nullable(),
});
export type LearningGoal = z.infer<typeof learningGoal>;

/** An item as the list shows it. */
export const item = sheet.extend({
  id: recordId,
  status: z.enum(itemStatuses),
  /** Whether the item and its goal are one thing. */
  isGoal: z.boolean(),
  /** The goal's own revision where it says what the item is called; null elsewhere. A save names both. */
  goalRevision: revision.nullable(),
  /** The goal that it belongs to or is; null when there is none outside the trash. */
  goalShown: learningGoal.nullable(),
  /** What the others are called; null for one that is not there, or in the trash. */
  skillName: z.string().nullable(),
  optionName: z.string().nullable(),
  personName: z.string().nullable(),
  /** Minutes that were spent on it. */
  minutes: z.int(),
  fileCount: z.int(),
  /** By their days, the earliest first. */
  reminders: z.array(reminder),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Item = z.infer<typeof item>;

export const itemFile = z.object({
  id: recordId,
  attachment: recordId,
  name: z.string(),
  bytes: z.int(),
  addedAt: instant,
});

/** An item with its files in the order in which they came. */
export const itemPage = item.extend({ files: z.array(itemFile) });
export type ItemPage = z.infer<typeof itemPage>;

/** A practice or a learning goal on which no time was spent yet: it is learned without an item of its own. */
const goalAlone = learningGoal.extend({ status: z.enum(itemStatuses), due: calendarDate.nullable() });
export type GoalAlone = z.infer<typeof goalAlone>;

const changes = ['learning', 'search', 'plan', 'people'] as const;
/** What may change a goal with the item that it is. */
const withGoal = [...changes, 'goals', 'journal', 'explore', 'reflection'] as const;
const of = z.object({ id: recordId });
const text = line.trim().min(1, 'Say in a few words what to do.');
const daysBefore = z.int().min(0).max(3_660);

export const itemsApi = {
  /**
   * What is learned, by how it stands and in the person's own order; after it the goals that are learned without an item. `limit` items are
   * read, or all of them; the numbers are those of all.
   */
  'learning.items': query({
    input: z.object({ limit: z.int().min(1).max(1_000).nullable().default(null) }),
    output: z.object({
      items: z.array(item),
      goals: z.array(goalAlone),
      counts: z.record(z.enum(itemStatuses), z.int()),
    }),
  }),
  'learning.item': query({ input: of, output: itemPage }),
  /** What is learned for a goal, for its sheet: how much time was spent, and whether it is the goal itself. */
  'learning.ofGoal': query({
    input: z.object({ goal: recordId }),
    output: z.array(item.pick({ id: true, name: true, sort: true, isGoal: true, minutes: true })),
  }),
  /** The items that are for an option or a skill, with a person, or of a goal. */
  'learning.itemsOf': query({
    input: z.object({ kind: z.enum(['skill', 'goal', 'option', 'person']), id: recordId }),
    output: z.array(item),
  }),
  /** What the items cost that were not let go, each currency by itself, and how many say so. */
  'learning.costs': query({
    input: nothing,
    output: z.array(cost.extend({ items: z.int() })),
  }),
  /** At the end of its state. */
  'learning.addItem': command({
    input: z.object({
      name: named,
      sort: z.enum(itemSorts).default('course'),
      status: z.enum(itemStatuses).default('wanted'),
    }),
    output: itemPage,
    changes,
  }),
  'learning.saveItem': command({
    input: sheet.extend({ id: recordId, revision, goalRevision: revision.nullable() }),
    output: itemPage,
    changes: withGoal,
  }),
  /** Says how it stands with an item, and where in its state: before another one, or last. The goal that it is follows. */
  'learning.moveItem': command({
    input: z.object({ id: recordId, status: z.enum(itemStatuses), before: recordId.nullable() }),
    output: itemPage,
    changes: withGoal,
  }),
  'learning.trashItem': command({ input: of, output: nothing, changes: [...changes, 'trash'] }),
  /** Makes an item of a practice or a learning goal, which both are one thing from then on. One that is there is given back. */
  'learning.itemFromGoal': command({
    input: z.object({ goal: recordId }),
    output: itemPage,
    changes,
  }),
  /** Makes a goal of an item, which both are one thing from then on. */
  'learning.goalFromItem': command({ input: of, output: itemPage, changes: withGoal }),
  /** Says that an item and a goal that is there are one thing. */
  'learning.joinGoal': command({
    input: of.extend({ goal: recordId }),
    output: itemPage,
    changes,
  }),
  /** Makes an item and its goal two things again; the item keeps what it is called, its day and how it stands. */
  'learning.partGoal': command({ input: of, output: itemPage, changes }),
  'learning.addReminder': command({
    input: z.object({ item: recordId, daysBefore, text }),
    output: itemPage,
    changes,
  }),
  'learning.saveReminder': command({
    input: z.object({ id: recordId, daysBefore, text }),
    output: itemPage,
    changes: withGoal,
  }),
  'learning.tickReminder': command({
    input: z.object({ id: recordId, done: z.boolean() }),
    output: itemPage,
    changes: withGoal,
  }),
  'learning.removeReminder': command({ input: of, output: itemPage, changes }),
  /** Makes a reminder a step of a goal, with its day. */
  'learning.reminderToStep': command({
    input: of.extend({ goal: recordId }),
    output: itemPage,
    changes: withGoal,
  }),
  /** Keeps a file that came in as an attachment with an item. */
  'learning.addFile': command({
    input: z.object({ item: recordId, attachment: recordId }),
    output: itemPage,
    changes: [...changes, 'attachments'],
  }),
  'learning.removeFile': command({ input: of, output: itemPage, changes: [...changes, 'attachments'] }),
};
