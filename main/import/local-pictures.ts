import { closeSync, fstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { mediaTypeOf, refuseTooLarge } from '#main/attachments/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { addressOf } from '#shared/document/markdown-attachments.ts';

/** A picture that a Markdown file names, inside the folder that is taken in. */
export interface LocalPicture {
  /** Stands in the text until the picture has an id. */
  token: string;
  /** The path of the file. */
  path: string;
}

/** Finds a file of a name anywhere in the folder, for programs that name no path; null when there is none. */
export type FindByName = (name: string) => string | null;

const codeSpan = '(?<code>(?<tick>`+)(?!`)[^\\n]*?(?<!`)\\k<tick>(?!`))';
const words = '!\\[(?<alt>(?:[^[\\]\\\\\\n]|\\\\.)*)\\]';
const target = '\\(\\s*(?:<(?<angled>[^<>\\n]+)>|(?<plain>[^\\s<>()]+(?:\\([^\\s()]*\\)[^\\s()]*)*))';
const title = '(?:\\s+(?:"[^"\\n]*"|\'[^\'\\n]*\'|\\([^()\\n]*\\)))?\\s*\\)';
/** As Obsidian writes it: `![[picture.png|words]]`. */
const wiki = '!\\[\\[(?<wiki>[^[\\]|#^\\n]+)(?:[#^][^[\\]|\\n]*)?(?:\\|(?<wikiAlt>[^[\\]\\n]*))?\\]\\]';
const pictureOrCode = new RegExp(`${codeSpan}|${words}${target}${title}|${wiki}`, 'g');

const fence = /^[ \t]*(`{3,}|~{3,})/;

/**
 * Takes the local pictures out of a text's lines and gives each a line of its own with an address of Waymark's: after the
 * paragraph or list that it stood in. Pictures on the web, in code, or outside of the folder stay the words that they are.
 *
 * @param file the path of the Markdown file within the folder.
 */
export function withLocalPictures(
  text: string,
  { root, file, find }: { root: string; file: string; find: FindByName },
): { text: string; pictures: LocalPicture[]; outside: number; missing: number } {
  const pictures: LocalPicture[] = [];
  let outside = 0;
  let missing = 0;
  if (!text.includes('![')) return { text, pictures, outside, missing };
  const lines: string[] = [];
  let waiting: string[] = [];
  let closing: string | null = null;
  const release = (): void => {
    for (const picture of waiting) lines.push('', picture);
    waiting = [];
  };
  for (const line of text.split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (closing !== null || mark !== undefined) {
      if (closing === null) closing = mark ?? null;
      else if (mark?.startsWith(closing) && line.trim() === mark) closing = null;
      lines.push(line);
      continue;
    }
    if (line.trim() === '') release();
    const rest = line.replace(pictureOrCode, (whole: string, ...found: unknown[]) => {
      const groups = found.at(-1) as Record<string, string | undefined>;
      const name = groups.angled ?? groups.plain ?? groups.wiki;
      if (groups.code !== undefined || name === undefined || isElsewhere(name)) return whole;
      const path = pathOf(name.trim(), { root, file, find, byName: groups.wiki !== undefined });
      if (path === 'outside') outside += 1;
      else if (path === null) missing += 1;
      else {
        const token = crypto.randomUUID();
        pictures.push({ token, path });
        const alt = (groups.alt ?? groups.wikiAlt ?? '').replace(/\|?\d+(?:x\d+)?$/, '');
        waiting.push(`![${alt.replace(/[[\]]/g, '')}](${addressOf(token)})`);
        return '';
      }
      return whole;
    });
    if (rest === line || rest.trim() !== '') lines.push(rest.trimEnd());
    else release();
  }
  release();
  // What follows a picture is a paragraph of its own.
  const apart = lines.flatMap((line, place) =>
    line.includes(addressOf('')) && (lines[place + 1] ?? '').trim() !== '' ? [line, ''] : [line],
  );
  return { text: apart.join('\n'), pictures, outside, missing };
}

/** On the web, or in the text itself. */
function isElsewhere(name: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]+:|\/\/|#)/i.test(name) && !/^file:/i.test(name);
}

function pathOf(
  name: string,
  { root, file, find, byName }: { root: string; file: string; find: FindByName; byName: boolean },
): string | 'outside' | null {
  for (const written of new Set([decoded(name), name])) {
    if (
      /^file:/i.test(written) ||
      isAbsolute(written) ||
      /^[a-z]:[\\/]/i.test(written) ||
      written.includes('\0')
    )
      return 'outside';
    const path = resolve(root, dirname(file), written.split(/[\\/]/).join(sep));
    if (!isInside(root, path)) return 'outside';
    const real = realPath(path);
    if (real !== null) return isInside(realPath(root) ?? root, real) ? real : 'outside';
  }
  const elsewhere = byName ? find(basename(decoded(name))) : null;
  return elsewhere === null ? null : join(root, elsewhere);
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Reads a picture.
 *
 * @throws WaymarkError `invalid` when it is no picture, or larger than Waymark takes in; `not-found` when it cannot be read.
 */
export function readPicture(
  path: string,
  { headOnly }: { headOnly: boolean },
): { name: string; data: Uint8Array } {
  const name = basename(path);
  try {
    const file = openSync(path, 'r');
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) throw noPicture();
      const head = Buffer.alloc(Math.min(4_096, stats.size));
      readSync(file, head, 0, head.length, 0);
      const type = mediaTypeOf(head, name);
      if (!type.startsWith('image/')) throw noPicture();
      refuseTooLarge(stats.size, type);
      return { name, data: headOnly ? head : readFileSync(file) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof WaymarkError) throw error;
    throw new WaymarkError('not-found', 'A picture in it cannot be read.');
  }
}

function noPicture(): WaymarkError {
  return new WaymarkError('invalid', 'A file that it shows as a picture is none.');
}
