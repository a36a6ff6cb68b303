import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { References } from '#shared/document/references.ts';
import { presentTag, tagNamed, writeTags } from './tags.ts';

/**
 * Makes an entry's ties those of its text: the records that it names, its tags and its attachments. Attachments that are
 * not in the vault are passed over. Call it in the transaction of the change.
 */
export function tieReferences(db: Db, entry: string, references: References, at: string): void {
  tieMentions(db, entry, references.mentions, at);
  writeTags(
    db,
    entry,
    references.tags.flatMap(({ tag, name }) => {
      const present = tag === null ? null : presentTag(db, tag);
      return [present?.id ?? tagNamed(db, name, at)];
    }),
  );
  tieAttachments(db, entry, references.attachments);
}

function tieMentions(db: Db, entry: string, mentions: References['mentions'], at: string): void {
  const before = prepared<[string], { kind: string; record: string }>(
    db,
    `SELECT to_kind AS kind, to_id AS record FROM links
     WHERE from_kind = 'entry' AND from_id = ? AND type = 'mentions'`,
  ).all(entry);
  const keyOf = ({ kind, record }: { kind: string; record: string }): string => `${kind} ${record}`;
  const wanted = new Set(mentions.map(keyOf));
  const there = new Set(before.map(keyOf));
  for (const { kind, record } of before) {
    if (wanted.has(keyOf({ kind, record }))) continue;
    prepared<[string, string, string]>(
      db,
      `DELETE FROM links WHERE from_kind = 'entry' AND from_id = ? AND type = 'mentions' AND to_kind = ? AND to_id = ?`,
    ).run(entry, kind, record);
  }
  for (const mention of mentions) {
    if (there.has(keyOf(mention))) continue;
    prepared<object>(
      db,
      `INSERT INTO links (from_kind, from_id, type, to_kind, to_id, created_at)
       VALUES ('entry', @entry, 'mentions', @kind, @record, @at)`,
    ).run({ entry, ...mention, at });
  }
}

function tieAttachments(db: Db, entry: string, attachments: readonly string[]): void {
  const before = prepared<[string], string>(
    db,
    'SELECT attachment FROM entry_attachments WHERE entry = ? ORDER BY place',
  )
    .pluck()
    .all(entry);
  if (before.length === attachments.length && before.every((id, place) => id === attachments[place])) return;
  prepared(db, 'DELETE FROM entry_attachments WHERE entry = ?').run(entry);
  const tie = prepared<object>(
    db,
    `INSERT INTO entry_attachments (entry, attachment, place)
     SELECT @entry, id, @place FROM attachments WHERE id = @attachment`,
  );
  attachments.forEach((attachment, place) => {
    tie.run({ entry, attachment, place });
  });
}
