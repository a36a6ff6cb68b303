import type { Db } from '#main/database/open.ts';
import { foldedWords } from '#main/explore/folded-words.ts';

/** More words than anybody types; the rest are left out. */
const mostWords = 12;
/** Of how many occupations it is looked up whether one title or task has all the words. */
const mostLookedUp = 400;

type Column = 'title' | 'titles' | 'tasks';

/** Makes the search of an edition; see `Facts.find`. */
export function finder(db: Db): (text: string, limit: number) => readonly string[] {
  const matching = db
    .prepare<[string], number>(
      `SELECT rowid FROM words WHERE words MATCH ? AND rank MATCH 'bm25(10.0, 4.0, 1.0)' ORDER BY rank`,
    )
    .pluck();
  const row = db.prepare<[number], Record<Column | 'code', string>>(
    'SELECT code, title, titles, tasks FROM occupations WHERE id = ?',
  );

  return (text, limit) => {
    const words = foldedWords(text).slice(0, mostWords);
    if (words.length === 0) return [];
    const found = new Map<number, string>();
    const add = (ids: Iterable<number>): void => {
      for (const id of ids) {
        if (found.size >= limit) return;
        const code = found.has(id) ? undefined : row.get(id)?.code;
        if (code !== undefined) found.set(id, code);
      }
    };
    const hits = (...columns: Column[]): number[] =>
      matching.all(`{${columns.join(' ')}} : (${queryOf(words)})`);
    /** Those first in which one line has all the words, and not several some each. */
    const together = (ids: number[], column: Column): number[] => {
      if (words.length === 1) return ids;
      const looked = ids.slice(0, mostLookedUp);
      return looked.filter((id) => hasLine(row.get(id)?.[column] ?? '', words));
    };

    const titled = hits('title');
    const wanted = words.join(' ');
    const isExact = (id: number): boolean =>
      foldedWords(row.get(id)?.title ?? '')
        .slice(0, mostWords)
        .join(' ') === wanted;
    add(titled.filter(isExact));
    add(titled);
    if (found.size < limit) add(together(hits('titles'), 'titles'));
    if (found.size < limit) add(together(hits('tasks'), 'tasks'));
    if (found.size < limit) add(hits('title', 'titles', 'tasks'));
    return [...found.values()];
  };
}

/** All words must occur, each also in the plural or the singular, since titles are in the plural; the last by its beginning. */
function queryOf(words: readonly string[]): string {
  return words
    .map((word, place) => {
      const forms = word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`];
      const isLast = place === words.length - 1;
      const each = forms
        .filter((form) => form !== '')
        .map((form) => `"${form}"${isLast && form === word ? '*' : ''}`);
      return `(${each.join(' OR ')})`;
    })
    .join(' AND ');
}

function hasLine(text: string, words: readonly string[]): boolean {
  const stems = words.map((word) => (word.endsWith('s') ? word.slice(0, -1) : word));
  return text
    .toLowerCase()
    .split('\n')
    .some((line) => stems.every((stem) => line.includes(stem)));
}
