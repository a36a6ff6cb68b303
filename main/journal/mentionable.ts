import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { tellApart } from '#main/people/index.ts';
import type { Mentionable, Taggable, Tied } from '#shared/journal/journal.ts';
import { claimKinds } from '#shared/kinds.ts';
import { searchable } from '#shared/search/searchable.ts';
import { named, type TiedRow, toTied } from './ties.ts';

/** How many of the newest entries are looked through by themselves; older ones are found by the index. */
const newest = 200;
const order = ['person', 'goal', ...claimKinds, 'entry'] as const;

/** What can be named with `@`, the best match first: names that begin with what was typed, then words that do. */
export function mentionable(db: ReadDb, { text, limit }: { text: string; limit: number }): Mentionable[] {
  const typed = folded(text);
  const records = prepared<[], TiedRow>(db, named).all();
  const entries = prepared<[number], TiedRow>(
    db,
    `SELECT 'entry' AS kind, id, iif(title = '', preview, title) AS name, date FROM entries
     WHERE trashed_at IS NULL AND date IS NOT NULL ORDER BY date DESC, time DESC, created_at DESC, id DESC LIMIT ?`,
  ).all(typed === '' ? 3 : newest);
  const ranked = [...records, ...entries, ...(typed === '' ? [] : foundByTitle(db, typed))]
    .filter(({ name }) => name.trim() !== '')
    .map((row) => ({ row, rank: rankOf(folded(row.name), typed) }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (a, b) =>
        (a.rank ?? 0) - (b.rank ?? 0) ||
        order.indexOf(a.row.kind) - order.indexOf(b.row.kind) ||
        byName(a.row, b.row),
    );
  const found = new Map<string, Tied>();
  for (const { row } of ranked) {
    if (found.size === limit) break;
    found.set(`${row.kind} ${row.id}`, toTied(row));
  }
  return toldApart(db, [...found.values()]);
}

/** Says of those who share a name what tells them apart, so that the right one is chosen. */
function toldApart(db: ReadDb, found: readonly Tied[]): Mentionable[] {
  const people = found.filter(({ kind }) => kind === 'person');
  const times = groupRows(people, ({ name }) => folded(name));
  const alike = people.filter(({ name }) => (times.get(folded(name))?.length ?? 0) > 1).map(({ id }) => id);
  const apart = alike.length === 0 ? null : tellApart(db, alike);
  return found.map((each) => ({ ...each, apart: (each.kind === 'person' && apart?.get(each.id)) || '' }));
}

/** Older entries by the words of their titles. */
function foundByTitle(db: ReadDb, typed: string): TiedRow[] {
  const terms = searchable(typed).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (terms.length === 0) return [];
  const match = terms
    .map((term, place) => `title : "${term}"${place === terms.length - 1 ? '*' : ''}`)
    .join(' AND ');
  return prepared<[string], TiedRow>(
    db,
    `SELECT 'entry' AS kind, entries.id, entries.title AS name, entries.date FROM search_index
     JOIN search_text ON search_text.number = search_index.rowid AND search_text.kind = 'entry'
     JOIN entries ON entries.id = search_text.record AND entries.trashed_at IS NULL
     WHERE search_index MATCH ? ORDER BY search_index.rowid DESC LIMIT 20`,
  ).all(match);
}

/** The tags that fit what was typed, the most used first. */
export function taggable(db: ReadDb, { text, limit }: { text: string; limit: number }): Taggable[] {
  const typed = folded(text);
  return prepared<[], Taggable>(
    db,
    `SELECT tags.id, tags.name, count(entries.id) AS entries FROM tags
     LEFT JOIN entry_tags ON entry_tags.tag = tags.id
     LEFT JOIN entries ON entries.id = entry_tags.entry AND entries.trashed_at IS NULL
     WHERE tags.merged_into IS NULL GROUP BY tags.id`,
  )
    .all()
    .map((tag) => ({ tag, rank: rankOf(folded(tag.name), typed) }))
    .filter(({ rank, tag }) => rank !== null && (tag.entries > 0 || rank === 0))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || b.tag.entries - a.tag.entries || byName(a.tag, b.tag))
    .slice(0, limit)
    .map(({ tag }) => tag);
}

/** 0 when a name begins with what was typed, 1 when a word of it does, 2 when it occurs at all; null when not. */
function rankOf(name: string, typed: string): number | null {
  if (typed === '') return 0;
  const place = name.indexOf(typed);
  if (place === -1) return null;
  if (place === 0) return 0;
  return /[\p{L}\p{N}]/u.test(name[place - 1] ?? '') ? 2 : 1;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name);
}
