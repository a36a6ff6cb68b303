import Papa from 'papaparse';
import type { PersonOut } from './read.ts';

/** What a table program takes for a formula, and what was guarded against that already. */
const formula = /^'*\s*[=+\-@|\t\r＝＋－＠]/;

const sorts = [
  ['email', 'E-mail'],
  ['phone', 'Phone'],
  ['address', 'Address'],
  ['link', 'Link'],
  ['other', 'Other'],
] as const;

/**
 * People as CSV: UTF-8 with the mark by which Excel knows it, CRLF. What would be a formula in a table begins with an
 * apostrophe.
 */
export function* csvOf(people: readonly PersonOut[]): Generator<string> {
  const most = sorts.map(([sort]) =>
    people.reduce((sum, { contacts }) => Math.max(sum, contacts.filter((it) => it.sort === sort).length), 0),
  );
  yield '\ufeff';
  yield line([
    ...['Name', 'Work', 'Organisation', 'Place', 'How we met', 'Closeness', 'Tags', 'Birthday'],
    ...sorts.flatMap(([, head], which) =>
      Array.from({ length: most[which] ?? 0 }, (_, place) => [
        `${head} ${place + 1}`,
        `${head} ${place + 1} label`,
      ]).flat(),
    ),
    ...['Note', 'Waymark ID'],
  ]);
  for (const person of people) {
    yield line([
      ...[person.name, person.work, person.organisation, person.place, person.met],
      ...[String(person.closeness ?? ''), Papa.unparse([person.tags]), person.birthday ?? ''],
      ...sorts.flatMap(([sort], which) => {
        const contacts = person.contacts.filter((it) => it.sort === sort);
        return Array.from({ length: most[which] ?? 0 }, (_, place) => [
          contacts[place]?.value ?? '',
          contacts[place]?.label ?? '',
        ]).flat();
      }),
      ...[person.note, person.id],
    ]);
  }
}

function line(fields: string[]): string {
  return `${Papa.unparse([fields], { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
