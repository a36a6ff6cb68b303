import { z } from 'zod';
import { calendarDate, words } from '#shared/bridge/fields.ts';
import { interestThemes } from '#shared/reflection/interest-items.ts';

/** Where an occupation is described: in Waymark's own library, or in O*NET's, when the person brought it in. */
export const occupationSources = ['own', 'onet'] as const;
export type OccupationSource = (typeof occupationSources)[number];

/** Names an occupation: by its id in our own library, or by its O*NET-SOC code. */
export const occupationRef = z.object({
  source: z.enum(occupationSources),
  code: z
    .string()
    .regex(/^[\w.-]+$/)
    .max(60),
});
export type OccupationRef = z.infer<typeof occupationRef>;

/** The six work values of the theory of work adjustment (Dawis and Lofquist 1984), as O*NET rates them, in its order. */
export const workValues = [
  'achievement',
  'independence',
  'recognition',
  'relationships',
  'support',
  'working-conditions',
] as const;
export type WorkValue = (typeof workValues)[number];

/**
 * What a work may ask of a life, so that it can be held against what a person will not give up (“home by six”, “no
 * weekly travel”). An occupation has a demand only where it is true of most who do that work.
 */
export const demands = [
  // Work between late evening and about six in the morning, by rota or because the day begins then.
  'nights',
  // Work after six on most weeks.
  'evenings',
  // Work on Saturdays or Sundays in most months.
  'weekends',
  // To be within reach, and ready to go or to act, in hours that are otherwise free.
  'on-call',
  // Clearly more than a usual working week, always or for whole seasons.
  'long-hours',
  // To be there to the minute: hours set by rota, timetable, opening times or appointments, hard to move.
  'fixed-hours',
  // Journeys to clients, sites or other towns in most weeks, beyond a round near home.
  'weekly-travel',
  // Nights, weeks or months spent away from home.
  'away-from-home',
  // Much of the day in the open, in any weather.
  'outdoors',
  // To lift, carry or move heavy things, animals or people as part of the day.
  'heavy-lifting',
  // To stand, walk or kneel for most of the day.
  'on-your-feet',
  // Most of the day in front of a screen.
  'at-a-screen',
  // Pay that varies from month to month, or comes by contract with gaps between.
  'unsteady-income',
  // Low pay, or none, in the first years, however it goes on from there.
  'low-pay-at-first',
  // An accident, an attack or lasting harm to the body is a real possibility.
  'risk-of-injury',
  // Other people's suffering or anger as part of the day.
  'distress',
  // To speak or perform before a room full of people or an audience.
  'in-public',
  // Most hours without colleagues.
  'alone',
] as const;
export type Demand = (typeof demands)[number];

/** How long the usual way in is: 1 little or none, 2 some months, 3 a trade or two years, 4 usually a degree, 5 long studies. */
export const preparation = z.int().min(1).max(5);

/** Six figures from 1 to 7 with who rated them and when: a year, a month or a day. */
const rated = <K extends string>(keys: readonly [K, ...K[]]) =>
  z.array(z.object({ key: z.enum(keys), value: z.number(), by: z.string(), on: z.string() }));

/** An occupation as it stands in a list. */
export const occupationLine = occupationRef.extend({
  title: z.string(),
  sentence: z.string(),
  /** The field of work in our own library; null where there is none. */
  field: z.string().nullable(),
  preparation: preparation.nullable(),
  /** The themes that stand out, the highest first; none where nobody rated them. */
  themes: z.array(z.enum(interestThemes)),
  /** The day on which the person looked at it. */
  lookedOn: calendarDate.nullable(),
});
export type OccupationLine = z.infer<typeof occupationLine>;

/** What a person noted on an occupation. */
export const occupationNote = z.object({
  lookedOn: calendarDate.nullable(),
  words,
  /** 0 before anything was noted. */
  revision: z.int().min(0),
});
export type OccupationNote = z.infer<typeof occupationNote>;

/** Everything that is known of an occupation. */
export const occupationPage = occupationLine.extend({
  /** False for one that an edition of O*NET no longer holds: only what the person kept is left. */
  isThere: z.boolean(),
  alsoCalled: z.array(z.string()),
  does: z.array(z.string()),
  /** Who says what one does. */
  doesBy: z.enum(occupationSources),
  interests: rated(interestThemes),
  values: rated(workValues),
  way: z.string().nullable(),
  preparationBy: z.string().nullable(),
  skills: z.array(z.string()),
  hard: z.string().nullable(),
  demands: z.array(z.enum(demands)),
  near: z.array(occupationLine),
  note: occupationNote,
  /** The edition of O*NET that facts on this page come from, such as 30.1; null for none. */
  edition: z.string().nullable(),
  /** The day of our own judgement; null where nothing of ours stands on the page. */
  judgedOn: calendarDate.nullable(),
});
export type OccupationPage = z.infer<typeof occupationPage>;
