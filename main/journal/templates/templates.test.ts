import { expect, test } from 'vitest';
import { addGoal, goalsHandlers } from '#main/goals/index.ts';
import {
  addEntry,
  addJournal,
  describeEntry,
  firstJournal,
  journalHandlers,
  restoreTemplate,
} from '#main/journal/index.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { testContext } from '#tests/support/database.ts';

const monday = '2026-11-23';
const tuesday = '2026-11-24';

function kindOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as WaymarkError).kind;
  }
  return 'nothing thrown';
}

const fields = (name: string, words: string) => ({ name, title: '', document: documentFromPlainText(words) });

test('own templates are added, saved, moved, taken away and given back', () => {
  const context = testContext();
  const a = journalHandlers['journal.addTemplate'](context, fields('A', 'a'));
  const b = journalHandlers['journal.addTemplate'](context, fields('B', 'b'));
  const own = (): string[] =>
    journalHandlers['journal.templates'](context).flatMap(({ own, name }) => (own ? [name] : []));
  journalHandlers['journal.moveTemplate'](context, { id: b.key, before: a.key });
  expect(own()).toEqual(['B', 'A']);
  const saved = journalHandlers['journal.saveTemplate'](context, {
    id: a.key,
    revision: 1,
    ...fields('A2', 'more'),
  });
  expect(saved).toMatchObject({ name: 'A2', revision: 2 });
  expect(
    kindOf(() =>
      journalHandlers['journal.saveTemplate'](context, { id: a.key, revision: 1, ...fields('X', 'x') }),
    ),
  ).toBe('conflict');
  journalHandlers['journal.removeTemplate'](context, { id: b.key });
  expect(own()).toEqual(['A2']);
  restoreTemplate(context.db, context.clock, b.key);
  expect(own()).toEqual(['B', 'A2']);
  expect(
    kindOf(() =>
      journalHandlers['journal.saveTemplate'](context, { id: 'morning', revision: 1, ...fields('X', 'x') }),
    ),
  ).toBe('not-found');
});

test('a weekday’s rule comes before every day’s, each journal has its own, and none means an empty page', () => {
  const context = testContext();
  const { db, clock } = context;
  const first = firstJournal(db);
  const work = addJournal(db, clock, { name: 'Work', color: 'slate' });
  const own = journalHandlers['journal.addTemplate'](context, fields('Own', 'own words'));
  const begin = (journal: string | null, date: string | null): string | null =>
    journalHandlers['journal.begin'](context, { journal, date, time: '09:00', template: null }).template;
  expect(begin(null, monday)).toBeNull();
  const rule = (journal: string, weekday: number, template: string | null): unknown =>
    journalHandlers['journal.setTemplateRule'](context, { journal, weekday, template });
  rule(first, 0, 'evening');
  rule(first, 1, own.key);
  rule(work.id, 1, 'one-to-one');
  expect([begin(null, monday), begin(null, tuesday), begin(null, null)]).toEqual([
    own.key,
    'evening',
    'evening',
  ]);
  expect([begin(work.id, monday), begin(work.id, tuesday)]).toEqual(['one-to-one', null]);
  journalHandlers['journal.removeTemplate'](context, { id: own.key });
  expect(begin(null, monday)).toBe('evening');
  rule(first, 0, null);
  expect(begin(null, tuesday)).toBeNull();
  expect(kindOf(() => rule(first, 2, 'unheard-of'))).toBe('not-found');
});

test('fields are filled from what is in the vault when the entry begins', () => {
  const context = testContext();
  const { db, clock } = context;
  clock.set(`${monday}T09:00:00.000Z`);
  const goal = addGoal(db, clock, { title: 'Learn Dutch', status: 'active' });
  const done = addGoal(db, clock, { title: 'Old news', status: 'active' });
  goalsHandlers['goals.move'](context, { id: done.id, status: 'done', before: null });
  const entry = addEntry(db, clock, { title: 'x', date: '2026-11-20', tags: [] });
  describeEntry(db, clock, { id: entry.id, changes: { mood: 4, moodWords: 'relieved' } });
  const later = addEntry(db, clock, { title: 'later', date: '2026-11-25', tags: [] });
  describeEntry(db, clock, { id: later.id, changes: { mood: 1 } });
  const template = journalHandlers['journal.addTemplate'](context, {
    name: 'All',
    title: '{{date}}',
    document: documentFromPlainText('{{time}} {{last mood}}\n\n{{open goals}}\n\n{{prompt}} {{weather}}'),
  });
  const begun = journalHandlers['journal.begin'](context, {
    journal: null,
    date: monday,
    time: '09:30',
    template: template.key,
  });
  const prompt = journalHandlers['journal.promptOfDay'](context, { day: monday });
  expect(begun.title).toBe('Monday 23 November');
  expect(plainText(begun.document)).toBe(
    `09:30 Good: relieved (Friday 20 November)\n@${goal.title}\n${prompt?.words} {{weather}}`,
  );
  expect(begun.prompt).toBe(prompt?.key);
});
