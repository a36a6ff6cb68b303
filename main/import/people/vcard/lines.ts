import { anyOf, namedOf } from '#main/import/people/decode.ts';

/** A line of a card, unfolded, its value decoded but for the escapes of vCard 3. */
export interface CardLine {
  /** In capitals, without its group. */
  name: string;
  group: string;
  /** Names in capitals; values as written. */
  params: { name: string; value: string }[];
  value: string;
}

const aName = /^(?:([\w-]+)\.)?([a-z0-9-]+)\s*(?=[;:])/i;
/** What may hold line breaks that its program forgot to write as such. */
const aNote = /^(?:[\w-]+\.)?note[;:]/i;
const encodings = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B', 'Q']);
const base64 = /^[A-Za-z0-9+/=\s]+$/;

/**
 * Takes a card apart into its lines, whatever its version: folded ones, values in quoted-printable and in sets of characters of
 * their own, parameters without names as in vCard 2.1, and line breaks that were written without an escape.
 */
export function linesOfCard(card: Buffer): { lines: CardLine[]; unreadable: number } {
  // One character a byte: a letter may be folded in its middle, and each line may have its own set of characters.
  const physical = card
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .split(/\r\n|\n|\r/);
  const isOld = physical.some((line) => /^version\s*:\s*2/i.test(line));
  const read = unfolded(physical, isOld).map((line) => lineOf(line, isOld));
  const lines = read.filter((line) => line !== null);
  return { lines, unreadable: read.length - lines.length };
}

function unfolded(physical: readonly string[], isOld: boolean): string[] {
  const lines: string[] = [];
  let isQuoted = false;
  let isBinary = false;
  for (const line of physical) {
    const last = lines.length - 1;
    const before = lines[last];
    if (before === undefined) {
      if (line.trim() !== '') lines.push(line);
    } else if (isQuoted && before.endsWith('=')) {
      lines[last] = before.slice(0, -1) + line;
      continue;
    } else if (/^[ \t]/.test(line)) {
      // vCard 2.1 folds where a space stands, and keeps it.
      lines[last] = before + (isOld && !isBinary ? line : line.slice(1));
      continue;
    } else if (line === '') {
      isBinary = false;
      continue;
    } else if (isBinary && base64.test(line)) {
      lines[last] = before + line;
      continue;
    } else if (!aName.test(line) && aNote.test(before)) {
      lines[last] = `${before}\\n${line}`;
      continue;
    } else lines.push(line);
    const head = line.slice(0, Math.max(0, line.indexOf(':')));
    isQuoted = /quoted-printable/i.test(head);
    isBinary = /;\s*(?:encoding\s*=\s*)?(?:base64|b)(?=[;:]|$)/i.test(head);
  }
  return lines;
}

function lineOf(line: string, isOld: boolean): CardLine | null {
  const named = aName.exec(line);
  if (named === null) return null;
  const [whole, group = '', name = ''] = named;
  const colon = colonOf(line, whole.length);
  if (colon === -1) return null;
  const params = paramsOf(line.slice(whole.length, colon));
  const given = (wanted: string): string | undefined => params.find((param) => param.name === wanted)?.value;
  const isQuoted = given('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE' || given('ENCODING') === 'Q';
  const written = line.slice(colon + 1);
  const bytes = Buffer.from(isQuoted ? unquoted(written) : written, 'latin1');
  const charset = given('CHARSET');
  const text = (charset === undefined ? null : namedOf(charset, bytes)) ?? anyOf(bytes);
  return {
    name: name.toUpperCase(),
    group: group.toLowerCase(),
    params: params
      .filter((param) => param.name !== 'CHARSET' && !(isQuoted && param.name === 'ENCODING'))
      .map((param) => ({ ...param, value: anyOf(Buffer.from(param.value, 'latin1')) })),
    value: escaped(text, isOld, name.toUpperCase()),
  };
}

/** Where the value begins: at the first colon outside of quotes, or, where quotes do not close, at the first. */
function colonOf(line: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (line[at] === ':' && !isQuoted) return at;
  }
  return line.indexOf(':', from);
}

function paramsOf(head: string): CardLine['params'] {
  const parts = head.match(/(?:"[^"]*"|[^;"]|")+/g) ?? [];
  return parts.flatMap((part) => {
    const equals = part.indexOf('=');
    const value = part
      .slice(equals + 1)
      .replace(/"/g, '')
      .trim();
    if (value === '') return [];
    if (equals > 0) return [{ name: part.slice(0, equals).trim().toUpperCase(), value }];
    return [{ name: encodings.has(value.toUpperCase()) ? 'ENCODING' : 'TYPE', value }];
  });
}

/** The bytes of quoted-printable, one character each. */
function unquoted(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const lists = new Set(['CATEGORIES', 'NICKNAME']);

/** Line breaks that came out of quoted-printable, and commas of vCard 2.1, which mean nothing there, as vCard 3 writes them. */
function escaped(text: string, isOld: boolean, name: string): string {
  const oneLine = text.replace(/\r\n|\n|\r/g, '\\n');
  if (!isOld || lists.has(name)) return oneLine;
  return oneLine.replace(/(\\.)|,/g, (found, kept: string | undefined) => kept ?? `\\${found}`);
}
