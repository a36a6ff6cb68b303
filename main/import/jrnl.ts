import { z } from 'zod';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { isDate } from '#shared/calendar/dates.ts';
import { startOf } from './dates.ts';
import type { Read, Source } from './source.ts';
import { hashOf, readTextFile } from './text-file.ts';
import { cleanTags, titleAndText } from './words.ts';

const largestFile = 500_000_000;

const jrnlEntry = z.object({
  title: z.string(),
  body: z.string(),
  date: z.string(),
  time: z.string().default(''),
  tags: z.array(z.string()).default([]),
  starred: z.boolean().default(false),
});

const notJrnl = 'The file is JSON, but not an export of jrnl:';

/**
 * Recognises an export of jrnl (`jrnl --format json`).
 *
 * @throws WaymarkError `invalid` when the file is not one; it is refused whole then.
 */
export function openJrnl(path: string): Source {
  const entries = entriesOf(readTextFile(path, largestFile));
  return { format: 'jrnl', total: entries.length, entries: readAll(entries) };
}

function entriesOf(text: string): unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new WaymarkError('invalid', 'The file is not complete JSON: it is damaged or was cut short.');
  }
  const entries =
    typeof content === 'object' && content !== null && 'entries' in content ? content.entries : undefined;
  if (!Array.isArray(entries)) {
    throw new WaymarkError('invalid', `${notJrnl} it has no list of entries.`);
  }
  if (entries.length > 0 && !entries.some((entry) => jrnlEntry.safeParse(entry).success)) {
    throw new WaymarkError('invalid', `${notJrnl} its entries have no title, body and date.`);
  }
  return entries;
}

function* readAll(entries: readonly unknown[]): Iterable<Read> {
  for (const [index, value] of entries.entries()) yield readOne(value, `entry ${index + 1}`);
}

function readOne(value: unknown, where: string): Read {
  const parsed = jrnlEntry.safeParse(value);
  if (!parsed.success) return { problem: { where, reason: 'It does not have the fields of an entry.' } };
  const { title, body, date, time, tags, starred } = parsed.data;
  if (!isDate(date)) {
    return { problem: { where, reason: `The date "${date.slice(0, 20)}" is not a day of the calendar.` } };
  }
  const moment = momentOf(date, time);
  return {
    entry: {
      where: `${where} of ${date}`,
      sourceId: `${date}T${time}`,
      hash: hashOf(JSON.stringify([date, time, title, body])),
      ...titleAndText(title, body),
      date,
      time: /^([01]\d|2[0-3]):[0-5]\d/.exec(time)?.[0] ?? null,
      createdAt: moment,
      modifiedAt: moment,
      zone: null,
      tags: cleanTags(tags),
      starred,
      leftOut: Object.keys(value as object).filter((name) => !Object.hasOwn(jrnlEntry.shape, name)),
    },
  };
}

/** jrnl writes no zone, so the clock's time is kept as it is; a time that no clock shows is left out. */
function momentOf(date: string, time: string): string {
  const [, hours, minutes, seconds = '00'] = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time) ?? [];
  return hours && minutes ? `${date}T${hours}:${minutes}:${seconds}.000Z` : startOf(date);
}
