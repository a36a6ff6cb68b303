import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { v7 as uuid } from 'uuid';
import { storeFile } from '#main/attachments/index.ts';
import type { TaskContext } from '#main/bridge/task-context.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { insertEntry } from '#main/journal/index.ts';
import { storedText } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { documentFromMarkdown } from '#shared/document/markdown.ts';
import type { ImportFormat, ImportReport } from '#shared/transfer/transfer.ts';
import { openJrnl } from './jrnl.ts';
import { createLeftOut, type LeftOut } from './left-out.ts';
import { readPicture } from './local-pictures.ts';
import { isMarkdownName, openMarkdown } from './markdown.ts';
import type { FoundEntry, Source } from './source.ts';
import type { ImportOrder } from './tasks.ts';

/**
 * Takes a source in, in one transaction: all of it, apart from what the report names, or nothing. Entries that are in the
 * vault already, by the source's id and their content, are skipped. A dry run reports the same and writes nothing.
 *
 * @throws WaymarkError `invalid` or `not-found` when the source as a whole cannot be taken.
 */
export function importEntries(order: ImportOrder, { db, progress }: TaskContext): ImportReport {
  const source = openSource(order);
  const batch = order.dryRun ? null : uuid();
  const report: ImportReport = {
    batch: null,
    found: 0,
    imported: 0,
    skipped: 0,
    media: 0,
    from: null,
    to: null,
    problems: [],
  };
  const met = new Map<string, number>();
  const leftOut = createLeftOut();
  const takeAll = (): void => {
    if (batch !== null) {
      db.prepare('INSERT INTO imports (id, format, made_at) VALUES (?, ?, ?)').run(
        batch,
        source.format,
        order.at,
      );
    }
    for (const read of source.entries) {
      report.found += 1;
      progress(report.found, source.total);
      if ('problem' in read) {
        report.skipped += 1;
        report.problems.push(read.problem);
      } else {
        take(
          db,
          { ...read.entry, ...identify(read.entry, met) },
          source.format,
          { batch, at: order.at },
          report,
          leftOut,
        );
      }
    }
    if (batch === null) return;
    if (report.imported > 0) report.batch = batch;
    else db.prepare('DELETE FROM imports WHERE id = ?').run(batch);
  };
  if (batch === null) takeAll();
  else inTransaction(db, takeAll);
  report.problems.push(...leftOut.problems());
  return report;
}

function openSource({ path, format }: ImportOrder): Source {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined)
    throw new WaymarkError('not-found', 'There is nothing at the path to import from.');
  const isFolder = there.isDirectory();
  const chosen = format ?? (isFolder || isMarkdownName(path) ? 'markdown' : formatOf(path));
  switch (chosen) {
    case 'jrnl':
      if (isFolder) throw new WaymarkError('invalid', 'An export of jrnl is a file, and this is a folder.');
      return openJrnl(path);
    case 'markdown':
      return openMarkdown(path);
  }
}

function formatOf(path: string): ImportFormat {
  if (extname(path).toLowerCase() === '.json') return 'jrnl';
  throw new WaymarkError(
    'unsupported',
    'Waymark takes in exports of jrnl (.json) and folders of Markdown files (.md). This is neither.',
  );
}

/** A key for meeting the entry again; the second of two that are the same in everything counts as another. */
function identify(entry: FoundEntry, met: Map<string, number>): { key: string } {
  const key = `${entry.sourceId}#${entry.hash.slice(0, 16)}`;
  const count = (met.get(key) ?? 0) + 1;
  met.set(key, count);
  return { key: count === 1 ? key : `${key}#${count}` };
}

function take(
  db: Db,
  entry: FoundEntry & { key: string },
  format: ImportFormat,
  { batch, at }: { batch: string | null; at: string },
  report: ImportReport,
  leftOut: LeftOut,
): void {
  if (isThere(db, format, entry.key)) {
    report.skipped += 1;
    return;
  }
  try {
    const { markdown, media } = takePictures(db, entry, batch === null ? null : at, report);
    const text = storedText(documentFromMarkdown(markdown));
    report.media += media;
    if (batch !== null) {
      insertEntry(db, {
        ...entry,
        id: uuid(),
        kind: 'free',
        text,
        origin: { source: format, sourceId: entry.key, zone: entry.zone, hash: entry.hash, batch },
      });
    }
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    report.skipped += 1;
    report.problems.push({ where: entry.where, reason: error.message });
    return;
  }
  report.imported += 1;
  if (entry.note !== undefined) report.problems.push({ where: entry.where, reason: entry.note });
  leftOut.add(entry.where, entry.leftOut ?? []);
  if (report.from === null || entry.date < report.from) report.from = entry.date;
  if (report.to === null || entry.date > report.to) report.to = entry.date;
}

/** Stores the pictures of an entry; in a dry run, with `at` null, they are only looked at. What cannot come is reported. */
function takePictures(
  db: Db,
  { markdown, pictures = [], where }: FoundEntry,
  at: string | null,
  report: ImportReport,
): { markdown: string; media: number } {
  let text = markdown;
  let media = 0;
  for (const { token, path } of pictures) {
    try {
      const picture = readPicture(path, { headOnly: at === null });
      if (at !== null) {
        const { id } = storeFile(db, { now: () => new Date(at) }, picture);
        text = text.replace(token, id);
      }
      media += 1;
    } catch (error) {
      if (!(error instanceof WaymarkError)) throw error;
      report.problems.push({ where, reason: error.message });
      text = text.replace(new RegExp(`!\\[([^\\]]*)\\]\\([^()]*${token}\\)`), '$1');
    }
  }
  return { markdown: text, media };
}

function isThere(db: ReadDb, format: ImportFormat, key: string): boolean {
  return (
    prepared<[string, string]>(
      db,
      'SELECT 1 FROM entries WHERE source = ? AND source_id = ? AND trashed_at IS NULL',
    ).get(format, key) !== undefined
  );
}
