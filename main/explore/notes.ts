import { v7 as uuid } from 'uuid';
import { keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { indexText, unindex } from '#main/database/search.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { OccupationNote, OccupationRef, OccupationSource } from '#shared/explore/occupation.ts';

export interface NoteRow {
  id: string;
  source: OccupationSource;
  code: string;
  title: string;
  looked_on: string | null;
  note: string;
  revision: number;
  created_at: string;
  modified_at: string;
}

const columns = 'id, source, code, title, looked_on, note, revision, created_at, modified_at';

/** A note that was emptied says nothing any more. */
const isSaid = "(note <> '' OR looked_on IS NOT NULL)";

/** What was ever noted on an occupation, empty or not. */
export function noteRow(db: ReadDb, { source, code }: OccupationRef): NoteRow | undefined {
  return prepared<[string, string], NoteRow>(
    db,
    `SELECT ${columns} FROM occupation_notes WHERE source = ? AND code = ?`,
  ).get(source, code);
}

/** Everything that was looked at or noted, the latest first. */
export function listNotes(db: ReadDb): NoteRow[] {
  return prepared<[], NoteRow>(
    db,
    `SELECT ${columns} FROM occupation_notes WHERE ${isSaid}
     ORDER BY coalesce(looked_on, substr(modified_at, 1, 10)) DESC, modified_at DESC, id`,
  ).all();
}

/** How many occupations were looked at or noted. */
export function countNotes(db: ReadDb): number {
  return prepared<[], number>(db, `SELECT count(*) FROM occupation_notes WHERE ${isSaid}`)
    .pluck()
    .get() as number;
}

/** The occupation of a note. @throws WaymarkError `not-found`. */
export function occupationOfNote(db: ReadDb, id: string): OccupationRef {
  const row = prepared<[string], OccupationRef>(
    db,
    'SELECT source, code FROM occupation_notes WHERE id = ?',
  ).get(id);
  if (row === undefined)
    throw new WaymarkError(
      'not-found',
      'This note is not in the vault any more. Look the occupation up in Explore.',
    );
  return row;
}

export function toNote(row: NoteRow | undefined): OccupationNote {
  return { lookedOn: row?.looked_on ?? null, words: row?.note ?? '', revision: row?.revision ?? 0 };
}

/**
 * Saves what a person noted on an occupation. Saving what is there already changes nothing.
 *
 * @param title what the occupation is called, for when a later library no longer has it.
 * @throws WaymarkError `conflict` with the present `revision` when the note has moved on.
 */
export function saveNote(
  db: Db,
  clock: Clock,
  title: string,
  {
    source,
    code,
    lookedOn,
    note,
    revision,
  }: OccupationRef & { lookedOn: string | null; note: string; revision: number },
): OccupationNote {
  return inTransaction(db, () => {
    const before = noteRow(db, { source, code });
    if ((before?.revision ?? 0) !== revision)
      throw new WaymarkError(
        'conflict',
        'Your note on this occupation was changed in another place in the meantime. Look at what is there now, then save again.',
        { revision: before?.revision ?? 0 },
      );
    if ((before?.note ?? '') === note && (before?.looked_on ?? null) === lookedOn) return toNote(before);
    const at = instantOf(clock);
    const after: NoteRow = {
      id: before?.id ?? uuid(),
      source,
      code,
      title,
      looked_on: lookedOn,
      note,
      revision: revision + 1,
      created_at: before?.created_at ?? at,
      modified_at: at,
    };
    if (before)
      keepState(db, { kind: 'occupation', record: before.id, revision, change: 'edit', at, state: before });
    prepared<object>(
      db,
      `INSERT INTO occupation_notes (${columns})
       VALUES (@id, @source, @code, @title, @looked_on, @note, @revision, @created_at, @modified_at)
       ON CONFLICT (source, code) DO UPDATE
       SET title = excluded.title, looked_on = excluded.looked_on, note = excluded.note, revision = excluded.revision,
         modified_at = excluded.modified_at`,
    ).run(after);
    if (note === '') unindex(db, 'occupation', after.id);
    else indexText(db, { kind: 'occupation', id: after.id, date: lookedOn, title, body: note });
    return toNote(after);
  });
}
