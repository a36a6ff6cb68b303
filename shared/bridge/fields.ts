import { z } from 'zod';

/** A calendar date `YYYY-MM-DD` of the proleptic Gregorian calendar. It never passes through a time zone. */
export const calendarDate = z.iso.date();

/** A time of day `HH:MM` as the person's clock showed it. It never passes through a time zone. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day looks like 09:30.');

/** An instant as a UTC ISO 8601 string with milliseconds. */
export const instant = z.iso.datetime();

export const recordId = z.uuid();

/** Counts the saves of a record from 1. A save names the revision it was based on; a mismatch is a conflict. */
export const revision = z.int().positive();

/** One line of a person's words. */
export const line = z.string().max(2_000);

/** Several lines of a person's words, outside the editor. */
export const words = z.string().max(200_000);

export const nothing = z.object({});
