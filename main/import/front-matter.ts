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
  const fields = new Map([...raw].map(([name, value]) => [String(name).toLowerCase(), value]));
  const text = (...names: string[]): string | null => {
    const value = names.map((name) => fields.get(name)).find((it) => it !== undefined && it !== null);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null;
  };
  const moment = (...names: string[]): WrittenMoment | null => readMoment(text(...names) ?? '');
  const date = text('date', 'day');
  return {
    id: text('id', 'uuid'),
    title: text('title'),
    date: date === '' ? null : date,
    created: moment('created', 'created_at', 'createdat', 'creation_date'),
    modified: moment('modified', 'modified_at', 'updated', 'updated_at', 'lastmod'),
    tags: tagsOf(fields.get('tags') ?? fields.get('tag') ?? fields.get('keywords')),
    starred: [fields.get('starred'), fields.get('favorite'), fields.get('favourite')].includes(true),
  };
}

function tagsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(',') ? value.split(',') : value.split(/\s+/);
  return Array.isArray(value)
    ? value
        .filter((it): it is string | number => typeof it === 'string' || typeof it === 'number')
        .map(String)
    : [];
}
