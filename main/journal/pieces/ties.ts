import { addLink, type Link } from '#main/database/links.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { MentionKind } from '#shared/document/references.ts';

export interface Tie {
  kind: MentionKind;
  record: string;
}

/** The tags that stand beside an entry's text, by their names. */
export function otherTags(db: ReadDb, entry: string): string[] {
  return prepared<[string], string>(
    db,
    `SELECT tags.name FROM entry_tags JOIN tags ON tags.id = entry_tags.tag
     WHERE entry = ? AND named = 1 ORDER BY tags.name`,
  )
    .pluck()
    .all(entry);
}

/** What the person tied an entry to. */
export function tiesTo(db: ReadDb, entry: string): Tie[] {
  return prepared<[string], Tie>(
    db,
    `SELECT to_kind AS kind, to_id AS record FROM links
     WHERE from_kind = 'entry' AND from_id = ? AND type = 'about' ORDER BY created_at, to_id`,
  ).all(entry);
}

/** The entries that the person tied to an entry. */
export function tiedTo(db: ReadDb, entry: string): string[] {
  return prepared<[string], string>(
    db,
    `SELECT from_id FROM links WHERE to_kind = 'entry' AND to_id = ? AND type = 'about' AND from_kind = 'entry'`,
  )
    .pluck()
    .all(entry);
}

/** The options that the person tied to an entry. */
export function optionsTiedTo(db: ReadDb, entry: string): string[] {
  return prepared<[string], string>(
    db,
    `SELECT from_id FROM links WHERE to_kind = 'entry' AND to_id = ? AND type = 'about' AND from_kind = 'option'`,
  )
    .pluck()
    .all(entry);
}

export function optionTie(option: string, entry: string): Link {
  return { fromKind: 'option', fromId: option, type: 'about', toKind: 'entry', toId: entry };
}

export function tieBetween(from: string, { kind, record }: Tie): Link {
  return { fromKind: 'entry', fromId: from, type: 'about', toKind: kind, toId: record };
}

/** Ties an entry to what another one is tied to as well. */
export function copyTies(db: Db, { from, to }: { from: string; to: string }, at: string): void {
  const there = new Set(tiesTo(db, to).map(({ kind, record }) => `${kind} ${record}`));
  const added = tiesTo(db, from).filter(
    ({ kind, record }) => record !== to && !there.has(`${kind} ${record}`),
  );
  for (const tie of added) addLink(db, tieBetween(to, tie), at);
}
