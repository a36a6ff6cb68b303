import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId, revision } from '#shared/bridge/fields.ts';

/** A step of five, or null when the person has not said. */
export const feeling = z.int().min(1).max(5).nullable();

const fields = {
  /** What was done, in one line. */
  name: line.trim().min(1, 'Say in a few words what you did first.'),
  date: calendarDate,
  /** From 1 (it drained me) to 5 (it filled me with energy). */
  energy: feeling,
  /** From 1 (bored) to 5 (absorbed). */
  engagement: feeling,
  /** Who was there; commas part one from the next. */
  people: line,
  place: line,
};

/** Something the person did, and what it did to them. */
export const activity = z.object({
  id: recordId,
  ...fields,
  role: z.object({ id: recordId, name: line }).nullable(),
  /** The entry it was logged beside; null when it is in the trash. */
  entry: z.object({ id: recordId, title: z.string(), date: calendarDate.nullable() }).nullable(),
  revision,
});
export type Activity = z.infer<typeof activity>;

/** What activities are summed by. */
export const summedBy = ['activity', 'people', 'place', 'role'] as const;
export type SummedBy = (typeof summedBy)[number];

/** All activities that share a name, a person, a place or a role. */
const activitySum = z.object({
  name: line,
  /** The role's claim. */
  role: recordId.nullable(),
  times: z.int().min(1),
  /** The mean of what was said, or null when it never was. */
  energy: z.number().min(1).max(5).nullable(),
  engagement: z.number().min(1).max(5).nullable(),
  /** The latest of them. */
  latest: z.array(activity.pick({ id: true, name: true, date: true, energy: true, entry: true })),
});
export type ActivitySum = z.infer<typeof activitySum>;

const energyWeek = z.object({
  /** Its first day. */
  from: calendarDate,
  gave: z.number().min(0),
  took: z.number().min(0),
  /** What gave or took the most in it. */
  most: z.object({ name: line, gave: z.boolean() }).nullable(),
});
export type EnergyWeek = z.infer<typeof energyWeek>;

const changes = ['reflection', 'plan', 'search', 'explore'] as const;

const given = z.object({
  ...fields,
  energy: feeling.default(null),
  engagement: feeling.default(null),
  people: line.default(''),
  place: line.default(''),
  role: recordId.nullable().default(null),
  entry: recordId.nullable().default(null),
});
export type GivenActivity = z.infer<typeof given>;

export const activitiesApi = {
  /** The latest first; with `entry`, those that were logged beside it. */
  'reflection.activities': query({
    input: z.object({
      entry: recordId.nullable().default(null),
      limit: z.int().min(1).max(1_000).default(100),
    }),
    output: z.object({ activities: z.array(activity), total: z.int().min(0) }),
  }),
  /** What gave the most energy first. Names that are the same, case, accents and spaces aside, are one. */
  'reflection.activitySums': query({
    input: nothing,
    output: z.record(z.enum(summedBy), z.array(activitySum)),
  }),
  /** What the log gave and took, week by week; empty while there are too few weeks to draw. */
  'reflection.energyWeeks': query({ input: nothing, output: z.array(energyWeek) }),
  'reflection.addActivity': command({ input: given, output: activity, changes }),
  'reflection.saveActivity': command({
    input: z.object({ id: recordId, revision, ...fields, role: recordId.nullable() }),
    output: activity,
    changes,
  }),
  'reflection.trashActivity': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: [...changes, 'trash'],
  }),
};

/** The people of a line, each once. */
export function peopleOf(line: string): string[] {
  return [...new Set(line.split(/[,;、，]/u).map((name) => name.replace(/\s+/gu, ' ').trim()))].filter(
    (name) => name !== '',
  );
}
