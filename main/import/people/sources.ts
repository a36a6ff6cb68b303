import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { addYears } from '#shared/calendar/dates.ts';
import type { ColumnUse, ExchangeTable, PeopleFormat } from '#shared/transfer/people.ts';
import { openCsv } from './csv/read.ts';
import { bytesOf } from './file.ts';
import type { Reading } from './found.ts';
import { openIcs } from './ics/read.ts';
import { openArchive } from './linkedin/archive.ts';
import { openLinkedin } from './linkedin/read.ts';
import { openVcard } from './vcard/read.ts';

/** What is read, and how. */
export interface ReadingOrder {
  path: string;
  /** Null lets what lies at the path decide. */
  format: PeopleFormat | null;
  /** Of a table; null to guess. */
  uses: readonly ColumnUse[] | null;
  /** Of a calendar; null for the year until `today`. */
  span: { from: string; to: string } | null;
  today: string;
}

/** A source of people that was opened. */
export interface PeopleSource {
  format: PeopleFormat;
  reading: Reading;
  table: ExchangeTable | null;
  span: { from: string; to: string } | null;
  /** Of everything that was read so far; the same for the same bytes. */
  digest(): string;
}

/**
 * Opens what lies at a path.
 *
 * @throws WaymarkError `invalid`, `unsupported` or `not-found` when it cannot be taken as a whole.
 */
export async function openPeople(order: ReadingOrder): Promise<PeopleSource> {
  const format = order.format ?? formatOf(order.path);
  const hash = createHash('sha256');
  const hear = (bytes: Uint8Array): void => void hash.update(bytes);
  const digest = (): string => hash.copy().digest('base64url');
  const plain = { format, table: null, span: null, digest };
  switch (format) {
    case 'vcard':
      return { ...plain, reading: openVcard(order.path, hear) };
    case 'csv': {
      const bytes = bytesOf(order.path);
      hear(bytes);
      return { ...plain, ...openCsv(bytes, order.uses) };
    }
    case 'linkedin': {
      const tables = await openArchive(order.path);
      for (const bytes of tables.values()) hear(bytes);
      return { ...plain, reading: openLinkedin(tables) };
    }
    case 'ics': {
      const span = order.span ?? { from: addYears(order.today, -1), to: order.today };
      if (span.from > span.to) {
        throw new WaymarkError('invalid', 'The first of these days comes after the last one.');
      }
      const bytes = bytesOf(order.path);
      hear(bytes);
      return { ...plain, span, reading: openIcs(bytes, span) };
    }
  }
}

const formats: Readonly<Record<string, PeopleFormat>> = {
  '.vcf': 'vcard',
  '.vcard': 'vcard',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.zip': 'linkedin',
  '.ics': 'ics',
  '.ical': 'ics',
  '.ifb': 'ics',
};

function formatOf(path: string): PeopleFormat {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) {
    throw new WaymarkError('not-found', 'There is nothing to read at this path. Check it and try again.');
  }
  if (there.isDirectory()) return 'linkedin';
  const format = formats[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  throw new WaymarkError(
    'unsupported',
    'Waymark takes in vCards (.vcf), tables (.csv), calendars (.ics) and LinkedIn’s copy of your data (.zip). This is none of them.',
  );
}
