import { expect, test } from 'vitest';
import { addEntry } from '#main/journal/index.ts';
import { documentFromMarkdown } from '#shared/document/markdown.ts';
import type { JournalSelection } from '#shared/transfer/transfer.ts';
import { testContext } from '#tests/support/database.ts';
import { journalJson, journalMarkdown } from './journal.ts';
import { journalHtml } from './journal-html.ts';
import { countSelected } from './selection.ts';

test.each([
  ['is not JSON', "'{' || document"],
  ['is no document', "'[]'"],
])('a text that %s is named in its place in an export, which has all others', (_, sql) => {
  const { db, clock } = testContext();
  const add = (title: string, date: string | null) =>
    addEntry(db, clock, { title, date, tags: [], document: documentFromMarkdown(`Calm in ${title}`) }).id;
  const ids = [add('Rain', '2026-03-04'), add('Sun', '2026-03-04'), add('Wind', null)];
  db.prepare(`UPDATE entries SET document = ${sql} WHERE title <> 'Sun'`).run();
  const page = {
    title: 'My journal',
    made: '',
    locale: 'en-GB',
    layout: { contents: true, pictures: true, details: true, newPage: 'none' },
    fontCss: () => '',
    pictureAt: () => null,
    pageOf: null,
  } as const;
  const selections: JournalSelection[] = [{ of: 'all' }, { of: 'entries', ids }];
  for (const selection of selections) {
    for (const pieces of [
      journalMarkdown(db, selection, () => {}),
      journalJson(db, { selection, at: '2026-03-04T12:00:00.000Z' }, () => {}),
      journalHtml(db, selection, page, () => {}),
    ]) {
      const text = [...pieces].join('');
      for (const title of ['Rain', 'Wind']) expect(text).toContain(title);
      expect(text.split('The text of this entry is damaged and cannot be read.').length).toBeGreaterThan(2);
      expect(text).toContain('Calm in Sun');
    }
    expect(countSelected(db, selection)).toMatchObject({ entries: 3 });
  }
});
