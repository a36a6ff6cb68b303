import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { indexText, indexTextLater, unindex } from '#main/database/search.ts';
import type { StoredDocument } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';
import {
  type MentionKind,
  type MentionNode,
  nameOfTag,
  relabelled,
  type TagNode,
} from '#shared/document/references.ts';
import { forEachKind } from '#shared/kinds.ts';
import { followPassages } from './passages.ts';
import { parseDocument } from './stored.ts';
import { presentTag, tagNamed } from './tags.ts';
import { type StoredText, storedText } from './text.ts';

/** Mentions and tags go by the names that their records have now, wherever a document is shown, stored or searched. */

/** How long the name of an entry without a title may be. */
const longestName = 60;

const nameSql: Record<MentionKind, string> = {
  goal: 'SELECT title AS name FROM goals WHERE id = ?',
  person: 'SELECT name FROM people WHERE id = ?',
  ...forEachKind('SELECT name FROM claims WHERE id = ?'),
  entry:
    "SELECT iif(title = '', iif(preview = '', coalesce(date, ''), preview), title) AS name FROM entries WHERE id = ?",
};

/** A record's present name, in the trash or not; null when it is gone or has none. */
export function presentName(db: ReadDb, kind: MentionKind, record: string): string | null {
  const name = prepared<[string], string>(db, nameSql[kind]).pluck().get(record);
  return name === undefined || name.trim() === '' ? null : shortName(name);
}

/** A name on one line that is short enough to stand in a text. */
export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length <= longestName ? line : `${line.slice(0, longestName).trimEnd()}…`;
}

/** A document in which mentions and tags go by their present names. */
export function withPresentNames(db: ReadDb, document: StoredDocument): StoredDocument {
  return relabelled(document, (node) => presentMention(db, node) ?? presentTagNode(db, node) ?? node);
}

/**
 * What is stored of a text, with present names and with a record for each tag in it; a tag that has none gets one. Call it
 * in the transaction of the change.
 */
export function settledText(db: Db, text: StoredText, at: string): StoredText {
  const { mentions, tags } = text.references;
  if (mentions.length === 0 && tags.length === 0) return text;
  const settled = relabelled(text.parsed, (node) => {
    if (node.type !== 'tag') return presentMention(db, node) ?? node;
    const present = presentTagNode(db, node);
    if (present) return present;
    const name = nameOfTag(node);
    if (name === '') return node;
    return presentTagNode(db, { ...node, tag: tagNamed(db, name, at) }) ?? node;
  });
  return settled === text.parsed ? text : storedText(settled);
}

function presentMention(db: ReadDb, node: MentionNode | TagNode): MentionNode | null {
  if (node.type !== 'mention') return null;
  const record = node.kind === 'person' ? presentPerson(db, node.record) : node.record;
  const name = presentName(db, node.kind, record);
  return name === null ? null : withText(record === node.record ? node : { ...node, record }, `@${name}`);
}

/** Who somebody turned out to be; they themselves while they are nobody else. */
function presentPerson(db: ReadDb, id: string): string {
  const into = prepared<[string], string | null>(db, 'SELECT merged_into FROM people WHERE id = ?').pluck();
  return into.get(id) ?? id;
}

function presentTagNode(db: ReadDb, node: MentionNode | TagNode): TagNode | null {
  if (node.type !== 'tag' || node.tag === null) return null;
  const present = presentTag(db, node.tag);
  if (present === null) return null;
  return withText(present.id === node.tag ? node : { ...node, tag: present.id }, `#${present.name}`);
}

function withText<N extends MentionNode | TagNode>(node: N, text: string): N {
  return node.text === text ? node : { ...node, text };
}

interface TextRow {
  id: string;
  title: string;
  date: string | null;
  document: string;
  trashed_at: string | null;
}

const textColumns = 'entries.id, entries.title, entries.date, entries.document, entries.trashed_at';

/**
 * Writes a record's new name into the texts that name it, so that lists and search know it too. Their revisions stay, since
 * what the person wrote is the same.
 */
export function renameInTexts(db: Db, { kind, id }: { kind: MentionKind; id: string }, at: string): void {
  const rows = prepared<[string, string], TextRow>(
    db,
    `SELECT ${textColumns} FROM links JOIN entries ON entries.id = links.from_id
     WHERE links.to_kind = ? AND links.to_id = ? AND links.type = 'mentions' AND links.from_kind = 'entry'`,
  ).all(kind, id);
  inTransaction(db, () => rewrite(db, rows, at));
}

/** Lets the texts that name one person name another one. They are found by their ties, so call it before those are moved. */
export function renameMentions(db: Db, { was, becomes }: { was: string; becomes: string }, at: string): void {
  const rows = prepared<[string], TextRow>(
    db,
    `SELECT ${textColumns} FROM links JOIN entries ON entries.id = links.from_id
     WHERE links.to_kind = 'person' AND links.to_id = ? AND links.type = 'mentions' AND links.from_kind = 'entry'`,
  ).all(was);
  const change = (document: StoredDocument): StoredDocument =>
    relabelled(document, (node) =>
      node.type === 'mention' && node.kind === 'person' && node.record === was
        ? { ...node, record: becomes }
        : node,
    );
  inTransaction(db, () => rewrite(db, rows, at, (document) => withPresentNames(db, change(document))));
}

/** The same for a tag that was renamed or merged into another. `tag` is the one that there is now. */
export function renameTagInTexts(db: Db, tag: string, at: string): void {
  const rows = prepared<[string], TextRow>(
    db,
    `SELECT ${textColumns} FROM entry_tags JOIN entries ON entries.id = entry_tags.entry
     WHERE entry_tags.tag = ? AND entry_tags.written = 1`,
  ).all(tag);
  inTransaction(db, () => rewrite(db, rows, at));
}

/** Makes one tag another in the texts of the given entries. */
export function retagTexts(
  db: Db,
  entries: readonly string[],
  { was, becomes }: { was: string; becomes: string },
  at: string,
): void {
  const rows = prepared<[string], TextRow>(
    db,
    `SELECT ${textColumns} FROM json_each(?) AS wanted JOIN entries ON entries.id = wanted.value`,
  ).all(JSON.stringify(entries));
  const change = (document: StoredDocument): StoredDocument =>
    relabelled(document, (node) =>
      node.type === 'tag' && node.tag === was ? { ...node, tag: becomes } : node,
    );
  inTransaction(db, () => rewrite(db, rows, at, (document) => withPresentNames(db, change(document))));
}

/**
 * Brings texts and the index up to date after their rows, or the records that they name, were set back or forth by an undo.
 * Call it in the transaction of the change.
 */
export function settleTexts(db: Db, entries: readonly string[], at: string): void {
  const rows = prepared<[string], TextRow>(
    db,
    `SELECT ${textColumns} FROM json_each(?) AS wanted JOIN entries ON entries.id = wanted.value`,
  ).all(JSON.stringify(entries));
  rewrite(db, rows, at);
  for (const { id, title, date, document, trashed_at } of rows) {
    if (trashed_at !== null) unindex(db, 'entry', id);
    else {
      const read = parseDocument(document);
      const body = read === null ? '' : plainText(withPresentNames(db, read));
      indexText(db, { kind: 'entry', id, date, title, body });
    }
  }
}

function rewrite(
  db: Db,
  rows: readonly TextRow[],
  at: string,
  change = (document: StoredDocument): StoredDocument => withPresentNames(db, document),
): void {
  const update = prepared<object>(
    db,
    'UPDATE entries SET document = @document, preview = @preview, word_count = @wordCount WHERE id = @id',
  );
  for (const { id, title, date, document, trashed_at } of rows) {
    const before = parseDocument(document);
    // A damaged text stays as it is, and in nobody's way.
    const after = before && change(before);
    if (after === null || after === before) continue;
    const text = storedText(after);
    update.run({ id, document: text.document, preview: text.preview, wordCount: text.wordCount });
    followPassages(db, id, text.plain);
    if (trashed_at === null) indexTextLater(db, { kind: 'entry', id, date, title, body: text.plain }, at);
  }
}
