import { tag } from '#shared/journal/journal.ts';

const longestTitle = 100;
const cutTitle = 80;

/**
 * A title of one line. One that is too long to be a title is cut at a word, and stands in full at the beginning of the
 * text, so that nothing is lost.
 */
export function titleAndText(title: string, text: string): { title: string; markdown: string } {
  const line = title.replace(/\s+/g, ' ').trim();
  if ([...line].length <= longestTitle) return { title: line, markdown: text };
  const start = [...line].slice(0, cutTitle).join('');
  const word = start.replace(/\s+\S*$/, '').replace(/[\s.,;:–—-]+$/, '');
  return { title: `${word}…`, markdown: text.trim() === '' ? title : `${title.trim()}\n\n${text}` };
}

/** Tags as they may be stored: without the sign that marks them, each once. */
export function cleanTags(tags: readonly string[]): string[] {
  const clean = tags
    .map((name) => tag.safeParse(name.replace(/^[@#]+/, '').replace(/[#,\s]+/g, ' ')))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []));
  return [...new Set(clean)];
}
