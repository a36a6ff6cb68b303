import { v7 as uuid } from 'uuid';
import { keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { movedOn } from '#main/database/record.ts';
import { indexText, unindex } from '#main/database/search.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import {
  type Direction,
  directionCount,
  type PartState,
  type Path,
  type PathPart,
  pathParts,
} from '#shared/reflection/path.ts';

/** The parts of the first path, and where it goes on. */
export function readPath(db: ReadDb): Path {
  const states = new Map(
    prepared<[], { part: PathPart; state: PartState }>(db, 'SELECT part, state FROM path_parts')
      .all()
      .map(({ part, state }) => [part, state]),
  );
  return {
    parts: pathParts.map((part) => ({ part, state: states.get(part) ?? null })),
    at: pathParts.find((part) => !states.has(part)) ?? null,
    begun: states.size > 0,
  };
}

/** Leaves a part behind, done or skipped, or takes it up again. */
export function markPart(
  db: Db,
  clock: Clock,
  { part, state }: { part: PathPart; state: PartState | null },
): Path {
  return inTransaction(db, () => {
    if (state === null) prepared<[string]>(db, 'DELETE FROM path_parts WHERE part = ?').run(part);
    else {
      prepared<object>(
        db,
        `INSERT INTO path_parts (part, state, at) VALUES (@part, @state, @at)
         ON CONFLICT (part) DO UPDATE SET state = excluded.state, at = excluded.at`,
      ).run({ part, state, at: instantOf(clock) });
    }
    return readPath(db);
  });
}

interface DirectionRow {
  id: string;
  place: number;
  words: string;
  until: string | null;
  revision: number;
  created_at: string;
  modified_at: string;
}

/** All places in order, to the last one that was ever written on and the third at least. */
export function listDirections(db: ReadDb): Direction[] {
  const last = prepared<[], number | null>(db, 'SELECT max(place) FROM directions').pluck().get() ?? 0;
  return Array.from({ length: Math.max(last, directionCount) }, (_, at) => directionAt(db, at + 1));
}

/** Whether there is a direction with this id, with words or without. */
export function isDirection(db: ReadDb, id: string): boolean {
  return prepared<[string]>(db, 'SELECT 1 FROM directions WHERE id = ?').get(id) !== undefined;
}

/** Directions that have words, in their order. */
export function wordedDirections(db: ReadDb): (Direction & { id: string })[] {
  return listDirections(db).flatMap((direction) =>
    direction.id === null || direction.words.trim() === '' ? [] : [{ ...direction, id: direction.id }],
  );
}

/** The words of those directions. */
export function draftedDirections(db: ReadDb): string[] {
  return wordedDirections(db).map(({ words }) => words.trim());
}

/** How many drafts have words. */
export function countDirections(db: ReadDb): number {
  return draftedDirections(db).length;
}

/**
 * Saves what stands at a place. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on.
 */
export function saveDirection(
  db: Db,
  clock: Clock,
  {
    place,
    words,
    until,
    revision,
  }: { place: number; words: string; until?: string | null | undefined; revision: number },
): Direction {
  return inTransaction(db, () => {
    const before = rowAt(db, place);
    if ((before?.revision ?? 0) !== revision) {
      throw movedOn(before?.revision ?? 0);
    }
    const reached = until === undefined ? (before?.until ?? null) : until;
    if ((before?.words ?? '') === words && (before?.until ?? null) === reached) {
      return directionAt(db, place);
    }
    const at = instantOf(clock);
    const after: DirectionRow = {
      id: before?.id ?? uuid(),
      place,
      words,
      until: reached,
      revision: revision + 1,
      created_at: before?.created_at ?? at,
      modified_at: at,
    };
    if (before) {
      keepState(db, { kind: 'direction', record: before.id, revision, change: 'edit', at, state: before });
    }
    prepared<object>(
      db,
      `INSERT INTO directions (id, place, words, until, revision, created_at, modified_at)
       VALUES (@id, @place, @words, @until, @revision, @created_at, @modified_at)
       ON CONFLICT (place) DO UPDATE
       SET words = excluded.words, until = excluded.until, revision = excluded.revision, modified_at = excluded.modified_at`,
    ).run(after);
    indexDirection(db, after.id);
    return directionAt(db, place);
  });
}

/** Brings the index up to date with a direction and with what was said of how it fits. Call it in the transaction of the change. */
export function indexDirection(db: Db, id: string): void {
  const words =
    prepared<[string], string>(db, 'SELECT words FROM directions WHERE id = ?').pluck().get(id) ?? '';
  if (words === '') {
    unindex(db, 'direction', id);
    return;
  }
  const [title = '', ...rest] = words.trim().split('\n');
  const said = prepared<[string], string>(
    db,
    `SELECT words FROM fit_ratings
     WHERE subject_kind = 'direction' AND subject = ? AND trashed_at IS NULL AND words <> ''
     ORDER BY created_at, id`,
  )
    .pluck()
    .all(id);
  indexText(db, { kind: 'direction', id, date: null, title, body: [...rest, ...said].join('\n').trim() });
}

function rowAt(db: ReadDb, place: number): DirectionRow | undefined {
  return prepared<[number], DirectionRow>(db, 'SELECT * FROM directions WHERE place = ?').get(place);
}

function directionAt(db: ReadDb, place: number): Direction {
  const row = rowAt(db, place);
  return {
    id: row?.id ?? null,
    place,
    words: row?.words ?? '',
    until: row?.until ?? null,
    revision: row?.revision ?? 0,
  };
}
