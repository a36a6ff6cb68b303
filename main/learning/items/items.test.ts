import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { bytesOf, collectUnused, countAttachments, storeFile } from '#main/attachments/index.ts';
import { instantOf } from '#main/ports/clock.ts';
import { dayInMs } from '#shared/calendar/dates.ts';
import type { ItemPage } from '#shared/learning/items.ts';
import { createTestCore } from '#tests/support/vault.ts';

async function withItem(name = 'Facilitation') {
  const core = await createTestCore();
  const added = await core.act('learning.addItem', { name });
  return { core, db: core.vault.opened().db, added, item: added.value };
}

/** What of a page is saved. */
function saved({ status: _, ...page }: ItemPage) {
  return page;
}

test('an item is added with nothing but a name, saved by its revision, and found by all its words', async () => {
  const { core, item, added } = await withItem();
  expect(item).toMatchObject({
    sort: 'course',
    status: 'wanted',
    audience: 'mentor',
    minutes: 0,
    isGoal: false,
  });
  const said = {
    ...saved(item),
    sort: 'book' as const,
    about: 'zanzibar',
    provider: 'Ruth',
    link: 'https://example.org/course',
    cost: { amount: 480, currency: 'EUR' },
    targetOn: '2026-06-30',
    targetHours: 25,
    progress: { at: 40, of: 312, unit: 'page' },
  };
  const save = await core.act('learning.saveItem', said);
  expect(save.value).toMatchObject({ ...said, revision: 2 });
  expect(await core.call('learning.saveItem', said)).toMatchObject({
    ok: false,
    error: { kind: 'conflict', details: { revision: 2 } },
  });
  for (const text of ['zanzibar', 'Ruth', 'Facilitation'])
    expect(await core.must('search.find', { text }), text).toMatchObject({
      total: 1,
      results: [{ kind: 'learning', id: item.id, title: 'Facilitation' }],
    });
  await save.undo();
  expect(await core.must('learning.item', { id: item.id })).toMatchObject({ about: '', cost: null });
  await save.redo();
  expect(await core.must('learning.item', { id: item.id })).toMatchObject({ about: 'zanzibar' });
  await save.undo();
  await added.undo();
  expect((await core.must('learning.items', {})).items).toEqual([]);
  expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true });
});

test('what cannot be is refused with what to do', async () => {
  const { core, item } = await withItem();
  for (const wrong of [
    { progress: { at: 400, of: 312, unit: 'page' } },
    { startedOn: '2026-03-04', doneOn: '2026-03-03' },
  ])
    expect(await core.call('learning.saveItem', { ...saved(item), ...wrong })).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    });
  for (const tie of ['skill', 'goal', 'option', 'person'])
    expect(
      await core.call('learning.saveItem', { ...saved(item), [tie]: '019a0000-0000-7000-8000-000000000000' }),
      tie,
    ).toMatchObject({ ok: false, error: { kind: 'not-found' } });
});

test('items stand by their states, in an order of the person’s own', async () => {
  const core = await createTestCore();
  const ids: Record<string, string> = {};
  for (const name of ['a', 'b', 'c', 'd']) ids[name] = (await core.must('learning.addItem', { name })).id;
  const names = async () => (await core.must('learning.items', {})).items.map(({ name }) => name).join('');
  expect(await names()).toBe('abcd');
  const move = await core.act('learning.moveItem', {
    id: ids.d ?? '',
    status: 'wanted',
    before: ids.b ?? '',
  });
  expect(await names()).toBe('adbc');
  await move.undo();
  expect(await names()).toBe('abcd');
  const begun = await core.must('learning.moveItem', { id: ids.c ?? '', status: 'doing', before: null });
  expect(begun).toMatchObject({ status: 'doing', startedOn: '2026-03-04', doneOn: null });
  expect(await names()).toBe('cabd');
  const done = await core.must('learning.moveItem', { id: ids.c ?? '', status: 'done', before: null });
  expect(done).toMatchObject({ status: 'done', startedOn: '2026-03-04', doneOn: '2026-03-04' });
  expect(await names()).toBe('abdc');
  expect((await core.must('learning.items', { limit: 1 })).counts).toMatchObject({ wanted: 3, done: 1 });
  expect((await core.must('learning.items', { limit: 1 })).items).toHaveLength(1);
  const again = await core.must('learning.moveItem', {
    id: ids.c ?? '',
    status: 'wanted',
    before: ids.a ?? '',
  });
  expect(again.doneOn).toBeNull();
  expect(await names()).toBe('cabd');
  expect(
    await core.call('learning.moveItem', { id: ids.a ?? '', status: 'doing', before: ids.b ?? '' }),
  ).toMatchObject({ ok: false, error: { kind: 'invalid' } });
});

test('an item goes to the trash and back to its place, and for ever with all that belongs to it', async () => {
  const { core, item, db } = await withItem();
  const { id: other } = await core.must('learning.addItem', { name: 'Other' });
  await core.must('learning.trashItem', { id: item.id });
  expect(await core.must('trash.list', {})).toMatchObject([{ kind: 'learning', title: 'Facilitation' }]);
  expect((await core.must('learning.items', {})).items.map(({ id }) => id)).toEqual([other]);
  await core.must('trash.restore', { kind: 'learning', id: item.id });
  expect((await core.must('learning.items', {})).items.map(({ id }) => id)).toEqual([item.id, other]);
  await core.must('learning.addReminder', { item: item.id, daysBefore: 10, text: 'Look' });
  await core.must('learning.trashItem', { id: item.id });
  await core.must('trash.purge', { item: { kind: 'learning', id: item.id } });
  expect(db.prepare('SELECT count(*) FROM learning_reminders').pluck().get()).toBe(0);
  expect(db.prepare("SELECT count(*) FROM history WHERE kind LIKE 'learning%'").pluck().get()).toBe(0);
  expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true });
});

test('money of two currencies is never added', async () => {
  const core = await createTestCore();
  for (const [amount, currency] of [
    [0.1, 'EUR'],
    [0.2, 'EUR'],
    [30, 'CHF'],
  ] as const) {
    const item = await core.must('learning.addItem', { name: 'Course' });
    await core.must('learning.saveItem', { ...saved(item), cost: { amount, currency } });
  }
  const dropped = await core.must('learning.addItem', { name: 'Dropped', status: 'let-go' });
  await core.must('learning.saveItem', { ...saved(dropped), cost: { amount: 900, currency: 'EUR' } });
  expect(await core.must('learning.costs', {})).toEqual([
    { amount: 30, currency: 'CHF', items: 1 },
    { amount: 0.3, currency: 'EUR', items: 2 },
  ]);
});

test('what it is tied to is named, and its page is found from there', async () => {
  const { core, item } = await withItem();
  const person = await core.must('people.add', { name: 'Ruth' });
  const option = await core.must('explore.addOption', { name: 'Facilitator' });
  const skill = await core.must('reflection.addClaim', { kind: 'skill', name: 'Leading a workshop' });
  const goal = await core.must('goals.add', { title: 'Lead five workshops', status: 'active' });
  const ties = { person: person.id, option: option.id, skill: skill.id, goal: goal.id };
  expect(await core.must('learning.saveItem', { ...saved(item), ...ties })).toMatchObject({
    personName: 'Ruth',
    optionName: 'Facilitator',
    skillName: 'Leading a workshop',
    goalShown: { title: 'Lead five workshops' },
    isGoal: false,
  });
  for (const [kind, id] of Object.entries(ties) as [keyof typeof ties, string][])
    expect(await core.must('learning.itemsOf', { kind, id }), kind).toMatchObject([{ id: item.id }]);
  await core.must('people.trash', { id: person.id });
  expect(await core.must('learning.item', { id: item.id })).toMatchObject({
    personName: null,
    person: person.id,
  });
});

const data = randomBytes(3_000);

test('a certificate’s file stays with it for as long as it is there, and goes with it for ever', async () => {
  const { core, item, db } = await withItem();
  const { id: attachment } = storeFile(db, core.clock, { name: 'First aid zanzibar.pdf', data });
  const added = await core.act('learning.addFile', { item: item.id, attachment });
  expect(added.value).toMatchObject({
    fileCount: 1,
    files: [{ name: 'First aid zanzibar.pdf', bytes: 3_000 }],
  });
  expect((await core.must('learning.addFile', { item: item.id, attachment })).files).toHaveLength(1);
  expect((await core.must('search.find', { text: 'zanzibar' })).total).toBe(1);
  const collectAfter = (days: number): number => {
    core.clock.advance(days * dayInMs);
    return collectUnused({ at: instantOf(core.clock) }, { db }).removed;
  };
  collectAfter(40);
  expect(collectAfter(40)).toBe(0);
  expect(Buffer.concat([...bytesOf(db, attachment)]).equals(data)).toBe(true);
  const removed = await core.act('learning.removeFile', { id: added.value.files[0]?.id ?? '' });
  expect(removed.value.files).toEqual([]);
  await removed.undo();
  await core.must('learning.trashItem', { id: item.id });
  const which = { kind: 'learning', id: item.id } as const;
  expect(await core.must('trash.previewPurge', { item: which })).toMatchObject({ files: 1 });
  await core.must('trash.purge', { item: which });
  expect(countAttachments(db)).toBe(0);
});
