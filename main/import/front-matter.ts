import { parse } from 'yaml';
import { readMoment, type WrittenMoment } from './dates.ts';

const longestFrontMatter = 100_000;
const fence = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** What stands above the text of a Markdown file, as far as an entry has a place for it. */
export interface FrontMatter {
  id: string | null;
  title: string | null;
  /** The day as written, to be checked; null when none is. */
  date: string | null;
  created: WrittenMoment | null;
  modified: WrittenMoment | null;
  tags: string[];
  starred: boolean;
  /** The names of fields that hold something and that an entry has no place for, as they are written. */
  leftOut: string[];
}

export interface Parted {
  front: FrontMatter;
  body: string;
}

/** Parts a Markdown file from its YAML front matter. A string instead says why the front matter cannot be read. */
export function partFrontMatter(text: string): Parted | string {
  const match = fence.exec(text);
  if (match === null) return { front: fromFields(new Map()), body: text };
  const source = match[1] ?? '';
  // Else these are two rules with text between them.
  if (source.trim() !== '' && !/^\s*(?:#.*\n\s*)*["']?[\p{L}_][^\n:]*:(?:\s|$)/u.test(source)) {
    return { front: fromFields(new Map()), body: text };
  }
  if (source.length > longestFrontMatter) return 'Its front matter is too long.';
  let fields: unknown;
  try {
    // The core schema leaves dates the text that they are. Aliases are not needed here and can explode.
    fields = parse(source, {
      schema: 'core',
      mapAsMap: true,
      maxAliasCount: 0,
      uniqueKeys: false,
      logLevel: 'error',
    });
  } catch {
    return 'Its front matter is not YAML that can be read.';
  }
  const body = text.slice(match[0].length);
  return { front: fromFields(fields instanceof Map ? fields : new Map()), body };
}

function fromFields(raw: ReadonlyMap<unknown, unknown>): FrontMatter {
  const fields = new Map<string, { name: string; value: unknown }>();
  const leftOut = new Set<string>();
  for (const [key, value] of raw) {
    const name = String(key);
    const before = fields.get(name.toLowerCase());
    if (before !== undefined && !isEmpty(before.value)) leftOut.add(before.name);
    fields.set(name.toLowerCase(), { name, value });
  }
  const used = new Set<string>();
  /** The first of these fields that `read` can take; what it cannot take counts as left out. */
  const first = <T>(names: readonly string[], read: (value: unknown) => T | null): T | null => {
    for (const name of names) {
      const value = fields.get(name)?.value;
      const taken = value === undefined || value === null ? null : read(value);
      if (taken === null) continue;
      used.add(name);
      return taken;
    }
    return null;
  };
  const date = first(['date', 'day'], textOf);
  const front = {
    id: first(['id', 'uuid'], textOf),
    title: first(['title'], textOf),
    date: date === '' ? null : date,
    created: first(['created', 'created_at', 'createdat', 'creation_date'], momentOf),
    modified: first(['modified', 'modified_at', 'updated', 'updated_at', 'lastmod'], momentOf),
    tags: first(['tags', 'tag', 'keywords'], tagsOf) ?? [],
    starred: first(['starred', 'favorite', 'favourite'], (value) => (value === true ? value : null)) ?? false,
  };
  for (const [key, { name, value }] of fields) {
    const isTold = used.has(key) ? holdsMore(key, value) : !isEmpty(value) && value !== false;
    if (isTold) leftOut.add(name);
  }
  return { ...front, leftOut: [...leftOut] };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null;
}

function momentOf(value: unknown): WrittenMoment | null {
  return readMoment(textOf(value) ?? '');
}

function tagsOf(value: unknown): string[] | null {
  if (typeof value === 'string') return value.includes(',') ? value.split(',') : value.split(/\s+/);
  return Array.isArray(value) ? value.filter(isTag).map(String) : null;
}

function isTag(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Whether a list of tags holds something that is none. */
function holdsMore(key: string, value: unknown): boolean {
  return ['tags', 'tag', 'keywords'].includes(key) && Array.isArray(value) && !value.every(isTag);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : value instanceof Map && value.size === 0;
}
