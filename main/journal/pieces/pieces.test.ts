import { expect, test } from 'vitest';
import { addGoal } from '#main/goals/index.ts';
import { addEntry, describeEntry, getEntry, journalHandlers, listEntries } from '#main/journal/index.ts';
import { addClaim, addEvidence, listClaims } from '#main/reflection/index.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';
import type { Entry } from '#shared/journal/journal.ts';
import { type TestContext, testContext } from '#tests/support/database.ts';
import { findAsAsked } from '#tests/support/search.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

const text = documentFromPlainText;

function write(
  context: TestContext,
  words: string,
  more: { title?: string; date?: string; tags?: string[] } = {},
): Entry {
  return addEntry(context.db, context.clock, {
    title: '',
    date: '2026-03-04',
    tags: [],
    document: text(words),
    ...more,
  });
}

/** A core, and its vault as a handler gets it. */
async function inCore(): Promise<{ core: TestCore; context: TestContext }> {
  const core = await createTestCore();
  const context = { ...testContext({ db: core.vault.opened().db }), clock: core.clock };
  return { core, context };
}

function kindOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as WaymarkError).kind;
  }
  return 'nothing thrown';
}

const words = (context: TestContext, id: string): string => plainText(getEntry(context.db, id).document);

test('a duplicate has text, details and ties, and no evidence', () => {
  const context = testContext();
  const { db, clock } = context;
  const first = write(context, 'The heron', { title: 'Heron', tags: ['birds'] });
  describeEntry(db, clock, {
    id: first.id,
    changes: { mood: 4, starred: true, place: 'River', direction: 'rtl' },
  });
  const goal = addGoal(db, clock, { title: 'Paint', status: 'next' });
  journalHandlers['journal.tie'](context, { id: first.id, kind: 'goal', record: goal.id });
  const copy = journalHandlers['journal.duplicate'](context, { id: first.id });
  expect(copy).toMatchObject({
    title: 'Heron (copy)',
    date: '2026-03-04',
    tags: ['birds'],
    mood: 4,
    starred: true,
    place: 'River',
    direction: 'rtl',
    revision: 1,
  });
  expect(words(context, copy.id)).toBe('The heron');
  expect(journalHandlers['journal.tiesOf'](context, { id: copy.id }).about).toMatchObject([{ id: goal.id }]);
});

test('a merge keeps both texts, tags, ties and evidence; taking it back gives two entries as they were', async () => {
  const { core, context } = await inCore();
  const { db, clock } = context;
  const into = write(context, 'Morning words', { tags: ['a'] });
  const from = write(context, 'Evening words', { title: 'Evening', date: '2026-03-05', tags: ['b', 'A'] });
  const third = write(context, 'Elsewhere');
  describeEntry(db, clock, { id: from.id, changes: { mood: 2, moodWords: 'tired', starred: true } });
  const goal = addGoal(db, clock, { title: 'Paint', status: 'next' });
  journalHandlers['journal.tie'](context, { id: from.id, kind: 'goal', record: goal.id });
  journalHandlers['journal.tie'](context, { id: third.id, kind: 'entry', record: from.id });
  const claim = addClaim(db, clock, { kind: 'strength', name: 'Calm', description: '' });
  addEvidence(db, clock, { claim: claim.id, words: 'seen', entry: from.id });
  const before = { into: getEntry(db, into.id), from: getEntry(db, from.id) };

  const merged = await core.act('journal.merge', { into: into.id, revision: 1, from: from.id });
  expect(words(context, into.id)).toBe(
    'Morning words\nEvening\nThursday, 5 March 2026' +
      (before.from.time ? `, ${before.from.time}` : '') +
      '\nEvening words',
  );
  expect(getEntry(db, into.id)).toMatchObject({
    tags: ['a', 'b'],
    mood: 2,
    moodWords: 'tired',
    starred: true,
  });
  expect(getEntry(db, from.id).trashedAt).not.toBeNull();
  const ties = journalHandlers['journal.tiesOf'](context, { id: into.id });
  expect(ties.about).toMatchObject([{ id: goal.id }]);
  expect(ties.mentionedBy).toMatchObject([{ id: third.id }]);
  expect(listClaims(db, 'strength')[0]?.evidence[0]?.entry).toMatchObject({ id: into.id, trashed: false });

  await merged.undo();
  const strip = ({ revision: _, modifiedAt: __, ...entry }: Entry) => entry;
  expect(strip(getEntry(db, into.id))).toEqual(strip(before.into));
  expect(strip(getEntry(db, from.id))).toEqual(strip(before.from));
  expect(journalHandlers['journal.tiesOf'](context, { id: into.id })).toMatchObject({
    about: [],
    mentionedBy: [],
  });
  expect(listClaims(db, 'strength')[0]?.evidence[0]?.entry).toMatchObject({ id: from.id, trashed: false });
  const find = (asked: string) =>
    findAsAsked(db, { text: asked, limit: 10, offset: 0, typing: false }).results.map(({ id }) => id);
  expect(find('evening')).toEqual([from.id]);
  expect(find('morning')).toEqual([into.id]);
  await merged.redo();
  expect(find('evening')).toEqual([into.id]);
});

test('a merge says what it answers, is refused on what moved on, and cannot be taken back once written on', async () => {
  const { core, context } = await inCore();
  const { db, clock } = context;
  const into = write(context, 'One');
  const from = addEntry(db, clock, {
    title: '',
    date: '2026-03-04',
    tags: [],
    document: text('Two'),
    kind: 'prompted',
    prompt: 'wins.this-week',
  });
  expect(
    kindOf(() => journalHandlers['journal.merge'](context, { into: into.id, revision: 9, from: from.id })),
  ).toBe('conflict');
  expect(
    kindOf(() => journalHandlers['journal.merge'](context, { into: into.id, revision: 1, from: into.id })),
  ).toBe('invalid');
  expect(getEntry(db, from.id).trashedAt).toBeNull();
  const merged = await core.act('journal.merge', { into: into.id, revision: 1, from: from.id });
  expect(words(context, into.id)).toMatch(/^One\nWhat went well this week[^\n]+\nTwo$/);
  journalHandlers['journal.save'](context, {
    id: into.id,
    revision: getEntry(db, into.id).revision,
    title: '',
    date: '2026-03-04',
    document: text('More'),
    keep: false,
    seconds: 0,
  });
  await expect(merged.undo()).rejects.toThrow('conflict');
  expect(words(context, into.id)).toBe('More');
  expect(getEntry(db, from.id).trashedAt).not.toBeNull();
});

test('a split makes two of one, of the same day with the same tags; taking it back makes it whole', async () => {
  const { core, context } = await inCore();
  const { db } = context;
  const entry = write(context, 'Above\n\nBelow', { title: 'Both', tags: ['a'] });
  const wanted = {
    id: entry.id,
    revision: 1,
    title: 'Both',
    date: entry.date,
    above: text('Above'),
    below: text('Below'),
  };
  const split = await core.act('journal.split', wanted);
  const { rest } = split.value;
  expect(words(context, entry.id)).toBe('Above');
  expect(getEntry(db, rest)).toMatchObject({
    title: '',
    date: entry.date,
    time: entry.time,
    tags: ['a'],
  });
  expect(words(context, rest)).toBe('Below');
  expect(kindOf(() => journalHandlers['journal.split'](context, wanted))).toBe('conflict');
  await split.undo();
  expect(words(context, entry.id)).toBe('Above\nBelow');
  expect(listEntries(db, { limit: 10 }).entries.map(({ id }) => id)).toEqual([entry.id]);
  expect(getEntry(db, rest).trashedAt).not.toBeNull();
  await split.redo();
  expect([words(context, entry.id), words(context, rest)]).toEqual(['Above', 'Below']);
  expect(getEntry(db, rest).trashedAt).toBeNull();
});

test.each(['the first', 'the second'])(
  'a split cannot be taken back once %s is written on',
  async (which) => {
    const { core, context } = await inCore();
    const { id, date } = write(context, 'Above\n\nBelow');
    const parts = { above: text('Above'), below: text('Below') };
    const split = await core.act('journal.split', { id, revision: 1, title: '', date, ...parts });
    const { rest } = split.value;
    const written = getEntry(context.db, which === 'the first' ? id : rest);
    await core.must('journal.save', {
      id: written.id,
      revision: written.revision,
      title: '',
      date,
      document: text('Written since'),
    });
    await expect(split.undo()).rejects.toThrow('conflict');
    expect(words(context, written.id)).toBe('Written since');
    expect([id, rest].map((each) => getEntry(context.db, each).trashedAt)).toEqual([null, null]);
  },
);
