import { v7 as uuid } from 'uuid';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';

/** The form in which names of tags are compared: case does not matter. */
export function foldedTag(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** The record of a tag by its name; it is made when there is none. Call it in a transaction. */
export function tagNamed(db: Db, name: string, at: string): string {
  const folded = foldedTag(name);
  const there = prepared<[string], string>(db, 'SELECT id FROM tags WHERE folded = ? AND merged_into IS NULL')
    .pluck()
    .get(folded);
  if (there !== undefined) return there;
  const id = uuid();
  prepared<object>(
    db,
    'INSERT INTO tags (id, name, folded, created_at) VALUES (@id, @name, @folded, @at)',
  ).run({ id, name: name.trim().normalize('NFC'), folded, at });
  return id;
}

/**
 * Sets the tags that are named beside an entry; those that its text holds stay, and need no naming. Call it in a
 * transaction.
 */
export function nameTags(db: Db, entry: string, names: readonly string[], at: string): void {
  const written = prepared<[string], string>(
    db,
    'SELECT tag FROM entry_tags WHERE entry = ? AND written = 1 AND named = 0',
  )
    .pluck()
    .all(entry);
  const tags = new Set(names.map((name) => tagNamed(db, name, at)));
  setTags(db, entry, 'named', new Set([...tags].filter((tag) => !written.includes(tag))));
}

/** Sets the tags that an entry's text holds, by their records. Call it in a transaction. */
export function writeTags(db: Db, entry: string, tags: Iterable<string>): void {
  setTags(db, entry, 'written', new Set(tags));
}

/** Follows a tag to the one that it was merged into; null when there is no such tag. */
export function presentTag(db: ReadDb, id: string): { id: string; name: string } | null {
  const row = prepared<[string], { id: string; name: string; merged_into: string | null }>(
    db,
    'SELECT id, name, merged_into FROM tags WHERE id = ?',
  ).get(id);
  if (row === undefined) return null;
  return row.merged_into === null ? { id: row.id, name: row.name } : presentTag(db, row.merged_into);
}

function setTags(db: Db, entry: string, how: 'named' | 'written', tags: ReadonlySet<string>): void {
  const before = prepared<[string], string>(db, `SELECT tag FROM entry_tags WHERE entry = ? AND ${how} = 1`)
    .pluck()
    .all(entry);
  if (before.length === tags.size && before.every((tag) => tags.has(tag))) return;
  prepared(db, `UPDATE entry_tags SET ${how} = 0 WHERE entry = ?`).run(entry);
  const set = prepared<[string, string]>(
    db,
    `INSERT INTO entry_tags (entry, tag, named, written)
     VALUES (?, ?, ${how === 'named' ? '1, 0' : '0, 1'})
     ON CONFLICT (entry, tag) DO UPDATE SET ${how} = 1`,
  );
  for (const tag of tags) set.run(entry, tag);
  prepared(db, 'DELETE FROM entry_tags WHERE entry = ? AND named = 0 AND written = 0').run(entry);
}
