import type { SnippetPart } from './search.ts';
import { matchEnd, matchStart, readable } from './searchable.ts';

/** Reads a snippet of the index, in which the found stretches stand between the two marks. */
export function snippetParts(marked: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  for (const [index, piece] of marked.split(matchStart).entries()) {
    const end = index === 0 ? -1 : piece.indexOf(matchEnd);
    const match = end === -1 ? '' : piece.slice(0, end);
    const rest = end === -1 ? piece : piece.slice(end + 1);
    if (match !== '') parts.push({ text: readable(match), match: true });
    if (rest !== '') parts.push({ text: readable(rest), match: false });
  }
  return parts;
}
