import type { ShownPerson } from '#shared/people/people.ts';

/** A line of the room's list: a heading, or somebody under it. */
export type Row =
  | { kind: 'heading'; key: string; title: string; organisation: string | null }
  | { kind: 'person'; person: ShownPerson };

/** People as they come, each group under its heading. */
export function rowsOf(people: readonly ShownPerson[]): Row[] {
  const rows: Row[] = [];
  let last = '';
  for (const person of people) {
    const heading = headingOf(person);
    if (heading.key !== last) rows.push({ kind: 'heading', ...heading });
    last = heading.key;
    rows.push({ kind: 'person', person });
  }
  return rows;
}

function headingOf({ circle, organisation }: ShownPerson): {
  key: string;
  title: string;
  organisation: string | null;
} {
  if (circle === 'organisation' && organisation !== null)
    return { key: organisation.id, title: `At ${organisation.name}`, organisation: organisation.id };
  const title = { close: 'Walk with you', field: 'In the field', organisation: 'Others', other: 'Others' };
  return { key: circle, title: title[circle], organisation: null };
}

/** Whether somebody has all words that were typed in what stands of them, and the tag that was chosen. */
export function fits(person: ShownPerson, words: readonly string[], tag: string | null): boolean {
  if (tag !== null && !person.tags.some((each) => each.toLocaleLowerCase() === tag.toLocaleLowerCase()))
    return false;
  if (words.length === 0) return true;
  const text = folded([person.name, person.work, person.organisation?.name ?? '', ...person.tags].join(' '));
  return words.every((word) => text.includes(word));
}

/** The words of what was typed, as they are compared: case and accents do not matter. */
export function wordsOf(typed: string): string[] {
  return folded(typed).split(/\s+/).filter(Boolean);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
