import { addLink } from '#main/database/links.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { describeEntry } from '#main/journal/describe.ts';
import { promptNamed } from '#main/journal/prompts/index.ts';
import { type EntryRow, entryRow } from '#main/journal/rows.ts';
import { trashEntry } from '#main/journal/trash.ts';
import { saveEntry } from '#main/journal/write.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { moveEvidence } from '#main/reflection/index.ts';
import { wholeDocument } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { noonOf } from '#shared/calendar/dates.ts';
import { dateNode, dividerNode, headingNode, quoteNode } from '#shared/document/blocks.ts';
import {
  type DocumentNode,
  documentOf,
  isEditable,
  paragraphNode,
  type StoredDocument,
  textNode,
} from '#shared/document/document.ts';
import { copyTies, optionsTiedTo, optionTie, otherTags, tieBetween, tiedTo } from './ties.ts';

/**
 * Puts an entry below another: text, tags, ties and evidence. What the first says of its day stays; where it says nothing,
 * the other's is taken. The other goes to the trash as it is.
 *
 * @param locale how the other's day is said, when it is another one.
 * @throws WaymarkError `conflict` when the first has moved on; `not-found`; `invalid` for an entry with itself or in the
 * trash; `unsupported` when this version does not fully understand one of the texts; `corrupt` when one is damaged.
 */
export function mergeEntries(
  db: Db,
  { clock, locale }: { clock: Clock; locale: string },
  { into, revision, from }: { into: string; revision: number; from: string },
): void {
  inTransaction(db, () => {
    if (into === from) throw new WaymarkError('invalid', 'Choose another entry to put below this one.');
    const first = entryRow(db, into);
    const other = entryRow(db, from);
    if (first.trashed_at !== null || other.trashed_at !== null) {
      throw new WaymarkError('invalid', 'One of the two is in the trash. Put it back first.');
    }
    const at = instantOf(clock);
    const document = joined(db, first, other, locale);
    saveEntry(db, clock, { id: into, revision, title: first.title, date: first.date, document }, 'merge');
    describeEntry(db, clock, { id: into, changes: takenOver(db, first, other) });
    copyTies(db, { from, to: into }, at);
    tieOthers(db, { from, into }, at);
    tieOptions(db, { from, into }, at);
    moveEvidence(db, clock, { from, to: into });
    trashEntry(db, clock, from);
  });
}

/** The two texts as one: a divider, what the other one was called, of which day it is, and what it answered. */
function joined(db: ReadDb, first: EntryRow, other: EntryRow, locale: string): StoredDocument {
  const above = wholeDocument(first.document, 'entry');
  const below = wholeDocument(other.document, 'entry');
  if (!isEditable(below)) {
    throw new WaymarkError(
      'unsupported',
      'The other entry holds something that a newer Waymark wrote, so it is left as it is.',
    );
  }
  const prompt = other.prompt === null ? null : promptNamed(db, other.prompt);
  const head: DocumentNode[] = [
    ...(other.title === '' ? [] : [headingNode('h2', other.title)]),
    ...dayOf(first, other, locale),
    ...(prompt === null ? [] : [quoteNode(prompt.words)]),
  ];
  const text = withoutBlankEdges(below.root.children ?? []);
  const before = withoutBlankEdges(above.root.children ?? []);
  if (head.length === 0 && text.length === 0) return above;
  const parts = before.length === 0 ? [...head, ...text] : [...before, dividerNode(), ...head, ...text];
  return { ...above, root: { ...above.root, children: documentOf(parts).root.children ?? [] } };
}

/** A line that says of which day a text is, when that is another one than the entry's. */
function dayOf(first: EntryRow, other: EntryRow, locale: string): DocumentNode[] {
  if (other.date === null || other.date === first.date) return [];
  const words = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(noonOf(other.date));
  const line = paragraphNode('');
  const time = other.time === '' ? [] : [textNode(`, ${other.time}`)];
  return [{ ...line, children: [dateNode(other.date, words), ...time] }];
}

function withoutBlankEdges(blocks: readonly DocumentNode[]): DocumentNode[] {
  const isBlank = ({ type, children }: DocumentNode): boolean =>
    type === 'paragraph' && (children ?? []).every((child) => child.type === 'text' && !child.text?.trim());
  const first = blocks.findIndex((block) => !isBlank(block));
  const last = blocks.findLastIndex((block) => !isBlank(block));
  return first === -1 ? [] : blocks.slice(first, last + 1);
}

function takenOver(db: ReadDb, first: EntryRow, other: EntryRow) {
  return {
    tags: [...new Set([...otherTags(db, first.id), ...otherTags(db, other.id)])],
    starred: first.starred === 1 || other.starred === 1,
    ...(first.mood === null && first.mood_words === ''
      ? { mood: other.mood, moodWords: other.mood_words }
      : {}),
    ...(first.energy === null && first.energy_words === ''
      ? { energy: other.energy, energyWords: other.energy_words }
      : {}),
    ...(first.place === '' ? { place: other.place } : {}),
  };
}

/** Ties those to the entry that were tied to the other. */
function tieOthers(db: Db, { from, into }: { from: string; into: string }, at: string): void {
  const there = new Set(tiedTo(db, into));
  const added = tiedTo(db, from).filter((entry) => entry !== into && !there.has(entry));
  for (const entry of added) addLink(db, tieBetween(entry, { kind: 'entry', record: into }), at);
}

/** Ties those options to the entry that were tied to the other. */
function tieOptions(db: Db, { from, into }: { from: string; into: string }, at: string): void {
  const there = new Set(optionsTiedTo(db, into));
  const added = optionsTiedTo(db, from).filter((option) => !there.has(option));
  for (const option of added) addLink(db, optionTie(option, into), at);
}
