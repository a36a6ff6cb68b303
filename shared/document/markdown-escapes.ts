import type { DocumentNode } from './document.ts';
import { endOfCode, fenceStart } from './fences.ts';

/**
 * Lexical reads escapes more than once where a line holds formats, so that a backslash before another sign is lost. Here
 * escapes are hidden from it as characters that no text may hold, and put in their place after it is done.
 */

/** The signs that a backslash may escape, and as many code points that are not characters. A backtick hides itself. */
const escapable = '!"#$%&\'()*+,-./:;<=>?@[\\]^_{|}~';
const firstHidden = 0xfdd0;
const guard = '\uffff';
const escaped = /\\([!-/:-@[-_{-~])/g;
const hidden = /[\ufdd0-\ufdef]/g;
const hiddenReference = /&\uffff#(\d{1,7});/g;

/** A hidden `\\|`, which is a sign inside a cell of a table and does not end it. */
export const hiddenPipe = String.fromCharCode(firstHidden + escapable.indexOf('|'));

/** What a text may not hold: half characters, and those that are not characters. */
export const notText = /\p{Surrogate}|[\0\ufdd0-\ufdef\uffff]/gu;

/** Hides escapes and character references from the parser; blocks of code have none. */
export function hideEscapes(text: string): string {
  const lines = text.split('\n');
  const hiddenLines: string[] = [];
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] ?? '';
    const fence = fenceStart.exec(line)?.[1];
    if (fence === undefined) hiddenLines.push(hideLineEnd(hideInLine(line), lines[place + 1] ?? ''));
    else {
      const end = endOfCode(lines, place, fence);
      hiddenLines.push(...lines.slice(place, end + 1));
      place = end;
    }
  }
  return hiddenLines.join('\n');
}

function hideInLine(line: string): string {
  return line
    .replace(escaped, (_, sign: string) => String.fromCharCode(firstHidden + escapable.indexOf(sign)))
    .replaceAll('&#', `&${guard}#`);
}

const blockStart = /^\s*(?:$|[#>+|-]|\d+\.|\[|```|~~~)/;

/**
 * A backslash at the end of a line is a line break where the paragraph goes on, which any new line is here; elsewhere it
 * is the backslash itself, which the parser would take away.
 */
function hideLineEnd(line: string, next: string): string {
  if (!line.endsWith('\\')) return line;
  return blockStart.test(next) ? line + guard : line.slice(0, -1).trimEnd();
}

/** Puts back what was hidden. In code an escape was none, so it gets its backslash back. */
export function showEscapes(node: DocumentNode, inCode = false): DocumentNode {
  const shown = { ...node };
  if (node.text !== undefined) {
    const isCode = inCode || (typeof node.format === 'number' && (node.format & 16) !== 0);
    shown.text = isCode ? literal(node.text) : meant(node.text);
  }
  if (typeof node.url === 'string') shown.url = meant(node.url);
  for (const name of ['title', 'alt', 'name'] as const) {
    const words = node[name];
    if (typeof words === 'string') shown[name] = meant(words);
  }
  if (node.children) {
    shown.children = node.children
      .map((child) => showEscapes(child, node.type === 'code'))
      .filter((child) => child.text !== '');
  }
  return shown;
}

function literal(text: string): string {
  return text.replace(hidden, (token) => `\\${signOf(token)}`).replaceAll(guard, '');
}

function meant(text: string): string {
  return text
    .replace(hiddenReference, (reference, code) =>
      isCharacter(Number(code)) ? String.fromCodePoint(Number(code)) : reference,
    )
    .replace(hidden, signOf)
    .replaceAll(guard, '');
}

function signOf(token: string): string {
  return escapable[token.charCodeAt(0) - firstHidden] ?? '';
}

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
