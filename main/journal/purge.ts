import { filesOnlyOf, markUnused } from '#main/attachments/index.ts';
import { countStates, forgetStates } from '#main/database/history.ts';
import { removeLinksOf } from '#main/database/links.ts';
import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { unindex } from '#main/database/search.ts';
import { entryRow } from './rows.ts';

/** What goes with something that is deleted for ever. */
export interface EntryPurge {
  versions: number;
  evidence: number;
  milestones: number;
  files: readonly string[];
}

/**
 * What goes with an entry.
 *
 * @throws WaymarkError `not-found`.
 */
export function previewEntryPurge(db: ReadDb, id: string): EntryPurge {
  entryRow(db, id);
  const evidence = db
    .prepare<[string], number>('SELECT count(*) FROM evidence WHERE entry = ? AND trashed_at IS NULL')
    .pluck()
    .get(id) as number;
  return { versions: countStates(db, 'entry', id), evidence, milestones: 0, files: filesOf(db, id) };
}

/**
 * Deletes an entry with its earlier versions, its words in the index, and its ties. Evidence that points to it keeps its own
 * words; evidence without any goes too. Files that nothing else names are marked as long unused, for whoever collects them.
 * Call it in a transaction.
 *
 * @throws WaymarkError `not-found`.
 */
export function purgeEntry(db: Db, id: string): void {
  entryRow(db, id);
  const files = filesOf(db, id);
  const tags = db.prepare<[string], string>('SELECT tag FROM entry_tags WHERE entry = ?').pluck().all(id);
  unindex(db, 'entry', id);
  db.prepare("DELETE FROM evidence WHERE entry = ? AND trim(words) = ''").run(id);
  db.prepare('UPDATE evidence SET entry = NULL WHERE entry = ?').run(id);
  removeLinksOf(db, 'entry', id);
  forgetStates(db, 'entry', id);
  forgetStates(db, 'entry-details', id);
  db.prepare('DELETE FROM entries WHERE id = ?').run(id);
  for (const tag of tags) deleteUnusedTag(db, tag);
  markUnused(db, files);
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The files that only this entry names: its text, or an earlier version of it. */
function filesOf(db: ReadDb, id: string): string[] {
  const named = new Set(
    db.prepare<[string], string>('SELECT attachment FROM entry_attachments WHERE entry = ?').pluck().all(id),
  );
  const states = db
    .prepare<[string], string>(
      "SELECT state FROM history WHERE kind = 'entry' AND record = ? AND instr(state, 'attachment') > 0",
    )
    .pluck();
  for (const state of states.iterate(id)) {
    for (const [found] of state.matchAll(uuids)) named.add(found);
  }
  return filesOnlyOf(db, { entry: id }, [...named]);
}

/** A tag that no entry has any more says what the entry was about, so it goes with it, and those merged into it. */
function deleteUnusedTag(db: Db, tag: string): void {
  const used = db
    .prepare<[string, string]>(
      `SELECT 1 FROM entry_tags WHERE tag = ? OR tag IN (SELECT id FROM tags WHERE merged_into = ?)`,
    )
    .get(tag, tag);
  if (used !== undefined) return;
  const deeper = db
    .prepare<[string]>(
      `SELECT 1 FROM tags AS merged JOIN tags AS into_it ON merged.merged_into = into_it.id
       WHERE into_it.merged_into = ?`,
    )
    .get(tag);
  if (deeper !== undefined) return;
  db.prepare('DELETE FROM tags WHERE merged_into = ?').run(tag);
  db.prepare('DELETE FROM tags WHERE id = ?').run(tag);
}

/**
 * Deletes own prompts that were taken away before an instant. One that an entry answers stays, since its words stand above
 * the entry. Call it in a transaction.
 */
export function deleteRemovedPrompts(db: Db, before: string): void {
  db.prepare(
    `DELETE FROM prompts WHERE trashed_at <= ? AND NOT EXISTS (SELECT 1 FROM entries WHERE prompt = prompts.id)`,
  ).run(before);
  db.prepare(
    'DELETE FROM prompt_refusals WHERE prompt IN (SELECT id FROM prompts WHERE trashed_at <= ?)',
  ).run(before);
}
