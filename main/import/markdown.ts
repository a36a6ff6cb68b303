import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { isDate } from '#shared/calendar/dates.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import { readMoment, startOf } from './dates.ts';
import { type FrontMatter, partFrontMatter } from './front-matter.ts';
import { type FindByName, withLocalPictures } from './local-pictures.ts';
import type { Read, Source } from './source.ts';
import { hashOf, readTextFile } from './text-file.ts';
import { cleanTags, titleAndText } from './words.ts';

const largestFile = 20_000_000;
const mostFiles = 1_000_000;
const extensions = new Set(['.md', '.markdown']);

/** Whether a file is Markdown by its name. */
export function isMarkdownName(name: string): boolean {
  return extensions.has(extname(name).toLowerCase());
}

/**
 * A folder of Markdown files with its folders, or one such file. Hidden files and folders are left out, and links are not
 * followed, since they may lead anywhere.
 *
 * @throws WaymarkError `invalid` when there is no Markdown file in it, or when the one file cannot be taken.
 */
export function openMarkdown(path: string): Source {
  if (!statSync(path).isDirectory()) {
    const read = readOne(dirname(path), basename(path), () => null);
    if ('problem' in read) throw new WaymarkError('invalid', read.problem.reason);
    return { format: 'markdown', total: 1, entries: [read] };
  }
  const found: Found[] = [];
  const others = new Map<string, string>();
  walk(path, '', found, others);
  if (found.length === 0) {
    throw new WaymarkError('invalid', 'There is no Markdown file (.md) in this folder.');
  }
  return {
    format: 'markdown',
    total: found.length,
    entries: readAll(path, found, (name) => others.get(name) ?? null),
  };
}

type Found = { name: string; problem?: string };

/**
 * Collects the names of Markdown files within a folder, in a fixed order, and where other files lie by their names: of two
 * with one name, the first.
 */
function walk(root: string, inside: string, found: Found[], others: Map<string, string>): void {
  let names: string[];
  try {
    names = readdirSync(join(root, inside)).sort();
  } catch {
    found.push({ name: inside, problem: 'The folder cannot be opened.' });
    return;
  }
  for (const entry of names) {
    if (entry.startsWith('.')) continue;
    const name = join(inside, entry);
    const kind = lstatSync(join(root, name), { throwIfNoEntry: false });
    if (kind === undefined) continue;
    if (kind.isDirectory()) walk(root, name, found, others);
    else if (kind.isSymbolicLink()) {
      if (isMarkdownName(entry) || isFolder(join(root, name)))
        found.push({ name, problem: 'It is a link to another place, which is not followed.' });
    } else if (kind.isFile() && isMarkdownName(entry)) found.push({ name });
    else if (kind.isFile() && !others.has(entry)) others.set(entry, name);
    if (found.length > mostFiles)
      throw new WaymarkError('invalid', 'There are too many files in this folder.');
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function* readAll(root: string, found: readonly Found[], find: FindByName): Iterable<Read> {
  for (const { name, problem } of found) {
    yield problem === undefined
      ? readOne(root, name, find)
      : { problem: { where: shown(name), reason: problem } };
  }
}

function readOne(root: string, name: string, find: FindByName): Read {
  const where = shown(name);
  let text: string;
  try {
    text = readTextFile(join(root, name), largestFile).replace(/\r\n?/g, '\n');
  } catch (error) {
    if (error instanceof WaymarkError) return { problem: { where, reason: error.message } };
    throw error;
  }
  const parted = partFrontMatter(text);
  if (typeof parted === 'string') return { problem: { where, reason: parted } };
  const { front } = parted;
  const day = dayOf(front, name, () => join(root, name));
  if ('problem' in day) return { problem: { where, reason: day.problem } };
  const moment = front.created ?? readMoment(front.date ?? '');
  const createdAt = moment?.instant ?? startOf(day.date);
  const { title, body } = titleOf(front, name, parted.body);
  const { text: words, pictures, ...left } = withLocalPictures(body, { root, file: name, find });
  const note = [day.note, noteOf(left)].filter((said) => said !== undefined).join(' ');
  return {
    entry: {
      where,
      sourceId: front.id ?? where.normalize('NFC'),
      hash: hashOf(text),
      ...titleAndText(title, words),
      pictures,
      date: day.date,
      // Of another day than the entry's, it says nothing about it.
      time: moment?.day === day.date ? moment.time : null,
      createdAt,
      modifiedAt: front.modified?.instant ?? createdAt,
      zone: moment?.zone ?? null,
      tags: cleanTags(front.tags),
      starred: front.starred,
      leftOut: front.leftOut,
      ...(note === '' ? {} : { note }),
    },
  };
}

/** What the person should know of pictures that did not come along. */
function noteOf({ outside, missing }: { outside: number; missing: number }): string | undefined {
  const said = [
    outside === 0 ? '' : `${pictureCount(outside)} outside of the folder stayed there.`,
    missing === 0 ? '' : `${pictureCount(missing)} that it shows cannot be found.`,
  ].filter((words) => words !== '');
  return said.length === 0 ? undefined : said.join(' ');
}

function pictureCount(count: number): string {
  return count === 1 ? 'A picture' : `${count} pictures`;
}

const namedDay = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/;

/** The day of an entry: as its front matter says, else as its name says, else when it was made, else last changed. */
function dayOf(
  front: FrontMatter,
  name: string,
  path: () => string,
): { date: string; note?: string } | { problem: string } {
  if (front.date !== null) {
    const moment = readMoment(front.date);
    return moment
      ? { date: moment.day }
      : { problem: `The date "${front.date.slice(0, 30)}" is not a day of the calendar.` };
  }
  const [written, year, month, day] = namedDay.exec(stem(name)) ?? [];
  if (written !== undefined) {
    const date = `${year}-${month}-${day}`;
    if (isDate(date)) return { date };
    if (/[-_.]/.test(written))
      return { problem: `The date "${written}" in its name is not a day of the calendar.` };
  }
  if (front.created) return { date: front.created.day };
  const date = dateOnWall(statSync(path()).mtime);
  return { date, note: `It names no day, so it has the day on which the file was last changed, ${date}.` };
}

/** The title as the front matter says, else the heading that the text begins with, else the name without its day. */
function titleOf(front: FrontMatter, name: string, body: string): { title: string; body: string } {
  if (front.title !== null) return { title: front.title, body };
  const heading = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body);
  if (heading?.[1] !== undefined) return { title: heading[1], body: body.slice(heading[0].length) };
  const rest = stem(name)
    .replace(namedDay, ' ')
    .replace(/^[\s_.–—-]+|[\s_.–—-]+$/g, '');
  return { title: rest.replace(/_/g, ' '), body };
}

function stem(name: string): string {
  return basename(name, extname(name));
}

/** A path within the folder as it is told, the same on every system. */
function shown(name: string): string {
  return name.split(sep).join('/');
}
