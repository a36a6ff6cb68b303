import { z } from 'zod';
import { isWholeAttachment } from '#main/attachments/index.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { trashEntry } from '#main/journal/index.ts';
import { trashItem } from '#main/learning/index.ts';
import { savePerson, trashOrganisation, trashPerson } from '#main/people/index.ts';
import { trashConversation } from '#main/people/talks/index.ts';
import { trashActivity, trashClaim } from '#main/reflection/index.ts';
import { type PersonSheet, personSheet } from '#shared/people/fields.ts';
import {
  type ChangedField,
  changedFields,
  readStored,
  storedContacts,
  storedTags,
} from '#shared/transfer/people.ts';
import type { Problem } from './found.ts';
import { type ImportedKind, isThere } from './weigh.ts';

interface Line {
  kind: ImportedKind;
  record: string;
  way: 'added' | 'updated';
  from: number | null;
  to: number | null;
}

/** What taking an import of people back did. */
export interface UndoneLines {
  /** How many records went to the trash. */
  removed: number;
  /** How many went back to what they said before. */
  putBack: number;
  /** What was changed since, and so stays. */
  problems: Problem[];
}

/**
 * Takes back what an import of people made and changed: what was added goes to the trash; what was updated says again what it
 * said before, field by field, where nobody has changed it since. Call it in a transaction.
 */
export function undoLines(
  db: Db,
  { batch, at, progress }: { batch: string; at: string; progress: (done: number, total: number) => void },
): UndoneLines {
  const lines = prepared<[string], Line>(
    db,
    `SELECT kind, record, way, revision_from AS "from", revision_to AS "to" FROM imports_lines
     WHERE batch = ? ORDER BY number DESC`,
  ).all(batch);
  const report: UndoneLines = { removed: 0, putBack: 0, problems: [] };
  lines.forEach((line, place) => {
    undoLine(db, at, line, report);
    progress(place + 1, lines.length);
  });
  return report;
}

function undoLine(db: Db, at: string, line: Line, report: UndoneLines): void {
  if (!isThere(db, line.kind, line.record)) return;
  if (line.way === 'updated') {
    if (line.from === null || line.to === null) return;
    putBack(db, at, { id: line.record, from: line.from, to: line.to }, report);
    return;
  }
  if (line.kind === 'organisation' && hasPeople(db, line.record)) {
    report.problems.push({
      where: nameOf(db, 'organisations', line.record),
      reason: 'Somebody else belongs to it now, so it stays.',
    });
    return;
  }
  trash(db, at, line);
  report.removed += 1;
}

function trash(db: Db, at: string, { kind, record }: Line): void {
  const clock = { now: () => new Date(at) };
  switch (kind) {
    case 'person':
      trashPerson(db, clock, record);
      break;
    case 'organisation':
      trashOrganisation(db, clock, record);
      break;
    case 'claim':
      trashClaim(db, clock, record);
      break;
    case 'activity':
      trashActivity(db, clock, record);
      break;
    case 'entry':
      trashEntry(db, clock, record);
      break;
    case 'learning-item':
      trashItem(db, clock, record);
      break;
    case 'conversation':
      trashConversation(db, clock, record);
      break;
  }
}

function hasPeople(db: Db, organisation: string): boolean {
  return (
    prepared<[string]>(db, 'SELECT 1 FROM people WHERE organisation = ? AND trashed_at IS NULL LIMIT 1').get(
      organisation,
    ) !== undefined
  );
}

function nameOf(db: Db, table: 'people' | 'organisations', id: string): string {
  return prepared<[string], string>(db, `SELECT name FROM ${table} WHERE id = ?`).pluck().get(id) ?? '';
}

const cell = z.union([z.string(), z.number(), z.null()]);
/** A row of `people` as it is, or as it was kept. */
const keptRow = z.object({
  revision: z.number(),
  ...(Object.fromEntries(changedFields.map((field) => [field, cell])) as Record<ChangedField, typeof cell>),
});
type State = z.infer<typeof keptRow>;

const called: Readonly<Record<ChangedField, string>> = {
  name: 'The name',
  work: 'What they do',
  organisation: 'The organisation',
  place: 'The place',
  met: 'How you know each other',
  closeness: 'How close you are',
  note: 'The note',
  tags: 'The tags',
  contacts: 'How to reach them',
  birthday: 'The birthday',
  picture: 'The picture',
};

/** Puts the fields back that the import changed and nobody else did. */
function putBack(
  db: Db,
  at: string,
  { id, from, to }: { id: string; from: number; to: number },
  report: UndoneLines,
): void {
  const now = prepared<[string], State>(db, 'SELECT * FROM people WHERE id = ?').get(id);
  const before = keptState(db, id, from);
  const after = now?.revision === to ? now : keptState(db, id, to);
  if (now === undefined || before === null || after === null) return;
  const changed = changedFields.filter((field) => before[field] !== after[field]);
  const untouched = changed.filter((field) => now[field] === after[field]);
  for (const field of changed) {
    if (untouched.includes(field)) continue;
    report.problems.push({
      where: nameOf(db, 'people', id),
      reason: `${called[field]} was changed since, so it stays.`,
    });
  }
  if (untouched.length === 0) return;
  savePerson(
    db,
    { now: () => new Date(at) },
    { id, revision: now.revision, ...fieldsOf(db, before, untouched) },
  );
  report.putBack += 1;
}

function fieldsOf(db: Db, before: State, fields: readonly ChangedField[]): Partial<PersonSheet> {
  const put = Object.fromEntries(fields.map((field) => [field, sheetValue(db, before, field)]));
  return personSheet.partial().parse(put) as Partial<PersonSheet>;
}

function sheetValue(db: Db, before: State, field: ChangedField): unknown {
  const value = before[field];
  switch (field) {
    case 'tags':
      return readStored(storedTags, String(value));
    case 'contacts':
      return readStored(storedContacts, String(value));
    case 'organisation':
      return typeof value === 'string' ? nameOf(db, 'organisations', value) : '';
    case 'picture':
      // What was deleted for ever since is not there to go back to.
      return typeof value === 'string' && isWholeAttachment(db, value) ? value : null;
    default:
      return value;
  }
}

function keptState(db: Db, record: string, revision: number): State | null {
  const state = prepared<[string, number], string>(
    db,
    `SELECT state FROM history WHERE kind = 'person' AND record = ? AND revision = ? ORDER BY id DESC LIMIT 1`,
  )
    .pluck()
    .get(record, revision);
  return state === undefined ? null : keptRow.parse(JSON.parse(state));
}
