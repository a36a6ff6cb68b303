import { describe, expect, test } from 'vitest';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { countStatements } from '#tests/support/statements.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { offerDormant } from './dormant.ts';
import { listDue } from './read.ts';

const act = '0198a2b4-0000-7000-8000-000000000001';
const weeks = { every: 6, unit: 'week' } as const;

const add = (core: TestCore, name: string) => core.must('people.add', { name });

/** A row of a table that has what every record has. */
function insert(core: TestCore, table: string, fields: Record<string, string | number | null>): string {
  const { db } = core.vault.opened();
  const at = '2026-01-01T12:00:00.000Z';
  const id = `0198a2b4-1111-7000-8000-${String(Math.random()).slice(2, 14).padEnd(12, '0')}`;
  const row = { id, revision: 1, created_at: at, modified_at: at, ...fields };
  const columns = Object.keys(row);
  db.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  ).run(row);
  return id;
}

function insertTalk(
  core: TestCore,
  person: string,
  { status, date, name = '' }: { status: 'planned' | 'had'; date: string | null; name?: string },
): void {
  const blank = { place: '', agenda: '[]', asked: '', channel: 'phone' };
  const conversation = insert(core, 'conversations', { name, status, date, ...blank });
  core.vault
    .opened()
    .db.prepare('INSERT INTO conversation_people (conversation, person) VALUES (?, ?)')
    .run(conversation, person);
}

function set(core: TestCore, person: string, fields: Record<string, string | number | null>): void {
  const columns = Object.keys(fields).map((column) => `${column} = @${column}`);
  core.vault
    .opened()
    .db.prepare(`UPDATE people SET ${columns.join(', ')} WHERE id = @id`)
    .run({ ...fields, id: person });
}

/** An entry that names somebody. */
async function mention(core: TestCore, person: string, date: string, title: string): Promise<void> {
  const entry = await core.must('journal.add', { title, date });
  core.vault
    .opened()
    .db.prepare("INSERT INTO links VALUES ('entry', ?, 'mentions', 'person', ?, ?)")
    .run(entry.id, person, '2026-03-01T12:00:00.000Z');
}

describe('keeping in touch', () => {
  test('somebody never met is due from the day on which a rhythm was chosen', async () => {
    const core = await createTestCore();
    const ana = await add(core, 'Ana');
    expect(await core.must('people.due', {})).toEqual([]);
    const touch = await core.must('people.setRhythm', { person: ana.id, rhythm: weeks });
    expect(touch).toMatchObject({
      rhythm: weeks,
      due: '2026-03-04',
      next: '2026-03-04',
      state: 'due',
      last: null,
    });
    expect(await core.must('people.due', {})).toMatchObject([
      { id: ana.id, since: '2026-03-04', last: null },
    ]);
    expect(listKeptStates(core.vault.opened().db, 'person', ana.id)).toHaveLength(1);
    // The page's draft can still be saved.
    await core.must('people.save', { id: ana.id, revision: ana.revision, name: 'Ana', note: 'x' });
  });

  test('a talk, a kept message and a mention count, the last where it is wished', async () => {
    const core = await createTestCore();
    const ana = await add(core, 'Ana');
    const person = ana.id;
    await core.must('people.setRhythm', { person, rhythm: weeks });
    insertTalk(core, person, { status: 'had', date: '2026-01-02', name: 'Coffee' });
    expect(await core.must('people.touch', { person })).toMatchObject({
      last: { way: 'talk', topic: 'Coffee', date: '2026-01-02' },
      due: '2026-02-13',
      state: 'due',
    });
    await core.must('people.keepMessage', {
      person,
      date: '2026-02-01',
      channel: 'email',
      text: 'About the card\nand more',
    });
    expect(await core.must('people.touch', { person })).toMatchObject({
      last: { way: 'message', topic: 'About the card' },
      due: '2026-03-15',
      state: 'later',
    });
    await mention(core, person, '2026-02-20', 'A day with Ana');
    // What is to come was not yet.
    await mention(core, person, '2026-04-20', 'Later');
    insertTalk(core, person, { status: 'had', date: '2026-05-01' });
    expect((await core.must('people.touch', { person })).last).toMatchObject({
      way: 'mention',
      topic: 'A day with Ana',
    });
    const without = await core.must('people.setMentionsCount', { person, count: false });
    expect(without.last).toMatchObject({ way: 'message' });
    expect(await core.must('people.due', {})).toEqual([]);
  });

  test('what is put off, or planned, is not due meanwhile', async () => {
    const core = await createTestCore();
    const { id: person } = await add(core, 'Ana');
    await core.must('people.setRhythm', { person, rhythm: { every: 1, unit: 'month' } });
    expect(await core.must('people.snooze', { person, until: '2026-03-11' })).toMatchObject({
      state: 'snoozed',
      next: '2026-03-11',
    });
    expect(await core.must('people.due', {})).toEqual([]);
    core.clock.advance(7 * 86_400_000);
    expect(await core.must('people.due', {})).toMatchObject([{ id: person, since: '2026-03-04' }]);
    insertTalk(core, person, { status: 'planned', date: '2026-03-10' });
    expect(await core.must('people.due', {})).toHaveLength(1);
    insertTalk(core, person, { status: 'planned', date: null });
    expect(await core.must('people.due', {})).toEqual([]);
    expect(await core.must('people.touch', { person })).toMatchObject({ state: 'planned' });
  });

  test('each change is undone and done again', async () => {
    const core = await createTestCore();
    const { id: person } = await add(core, 'Ana');
    const run = core.call('people.setRhythm', { person, rhythm: weeks }, act);
    expect(await run).toMatchObject({ ok: true });
    await core.must('changes.undo', { act });
    expect(await core.must('people.touch', { person })).toMatchObject({ rhythm: null, state: 'none' });
    await core.must('changes.redo', { act });
    expect(await core.must('people.touch', { person })).toMatchObject({ rhythm: weeks });
  });

  test('names nobody who is in the trash, or turned out to be somebody else', async () => {
    const core = await createTestCore();
    const [ana, ben] = [await add(core, 'Ana'), await add(core, 'Ben')];
    for (const { id } of [ana, ben]) await core.must('people.setRhythm', { person: id, rhythm: weeks });
    await core.must('people.trash', { id: ana.id });
    set(core, ben.id, { merged_into: ana.id });
    expect(await core.must('people.due', {})).toEqual([]);
    expect(await core.call('people.touch', { person: ana.id })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(await core.call('people.snooze', { person: absent, until: null })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
  });

  test('who is due, and who is offered, cost as many statements with many people as with one', async () => {
    const statements = [];
    for (const names of [['Ana'], ['Ana', 'Ben', 'Cleo', 'Dan']]) {
      const core = await createTestCore();
      await core.must('explore.addOption', { name: 'Service design' });
      for (const name of names) {
        const { id: person } = await add(core, name);
        await core.must('people.setRhythm', { person, rhythm: weeks });
        set(core, person, { closeness: 3, work: 'Designer' });
        insertTalk(core, person, { status: 'had', date: '2025-01-01' });
      }
      const { db } = core.vault.opened();
      statements.push([
        countStatements(db, () => expect(listDue(db, '2026-03-04')).toHaveLength(names.length)),
        countStatements(db, () => expect(offerDormant(db, '2026-03-04').offered).not.toEqual([])),
      ]);
    }
    expect(statements[1]).toEqual(statements[0]);
  });
});

describe('acquaintances to write to again', () => {
  test('stand in a field that is looked into, three at a time, and can be refused or put off', async () => {
    const core = await createTestCore();
    const option = await core.must('explore.addOption', { name: 'Service design' });
    const people = [];
    for (const [name, closeness] of [
      ['Jonas', 3],
      ['Leila', 2],
      ['Marek', 4],
      ['Ines', 3],
      ['Close', 5],
    ] as const) {
      const person = await add(core, name);
      people.push(person);
      set(core, person.id, { closeness, work: 'designs for a hospital' });
      insertTalk(core, person.id, { status: 'had', date: '2025-06-20', name: `The ward (${name})` });
    }
    const [jonas, leila] = people;
    if (jonas === undefined || leila === undefined) throw new Error('nobody was added');
    const { offered, more } = await core.must('people.dormant', {});
    expect(offered).toHaveLength(3);
    expect(more).toBe(1);
    expect(offered.find(({ id }) => id === jonas.id)).toEqual({
      id: jonas.id,
      name: 'Jonas',
      work: 'designs for a hospital',
      organisation: '',
      picture: null,
      closeness: 3,
      last: { way: 'talk', date: '2025-06-20', topic: 'The ward (Jonas)', id: expect.any(String) },
      option: { id: option.id, name: 'Service design' },
      by: 'name',
      said: 'Service design',
      shared: ['designs'],
    });
    await core.must('people.setOffered', { person: jonas.id, offered: false });
    await core.must('people.snooze', { person: leila.id, until: '2026-05-01' });
    const after = await core.must('people.dormant', {});
    expect(after.offered.map(({ name }) => name)).toEqual(['Ines', 'Marek']);
    expect(after.refused).toMatchObject([{ id: jonas.id, name: 'Jonas' }]);
  });

  test('are nobody while nothing is looked into, and whoever was met lately', async () => {
    const core = await createTestCore();
    const { id } = await add(core, 'Jonas');
    set(core, id, { closeness: 3, work: 'Service designer', created_at: '2024-01-01T12:00:00.000Z' });
    expect((await core.must('people.dormant', {})).offered).toEqual([]);
    const option = await core.must('explore.addOption', { name: 'Service design' });
    expect((await core.must('people.dormant', {})).offered).toMatchObject([{ id, last: null }]);
    await core.must('people.keepMessage', {
      person: id,
      date: '2026-02-01',
      channel: 'email',
      text: 'Hello',
    });
    expect((await core.must('people.dormant', {})).offered).toEqual([]);
    core.clock.advance(200 * 86_400_000);
    expect((await core.must('people.dormant', {})).offered).toMatchObject([{ id }]);
    await core.must('explore.moveOption', { id: option.id, status: 'no', before: null, reason: 'no' });
    expect((await core.must('people.dormant', {})).offered).toEqual([]);
  });
});

describe('favours and messages that were sent', () => {
  test('belong to a person, are kept, found as their words, and go with them', async () => {
    const core = await createTestCore();
    const { id: person } = await add(core, 'Priya');
    const opened = await core.must('people.addFavour', {
      person,
      way: 'received',
      text: 'A day at the city',
      date: '2026-01-20',
    });
    await core.must('people.addFavour', { person, way: 'given', text: 'The pattern', date: '2026-02-20' });
    const saved = await core.must('people.saveFavour', { ...opened, text: 'A day at the town hall' });
    expect(saved).toMatchObject({ text: 'A day at the town hall', revision: 2 });
    expect(await core.call('people.saveFavour', { ...opened, text: 'Other' })).toMatchObject({
      ok: false,
      error: { kind: 'conflict' },
    });
    const message = await core.must('people.keepMessage', {
      person,
      date: '2026-02-21',
      channel: 'email',
      text: 'Hello Priya, xylophone',
    });
    expect(await core.must('people.saveSentMessage', { ...message, channel: 'phone' })).toMatchObject({
      channel: 'phone',
    });
    const found = async (text: string) => (await core.must('search.find', { text })).results;
    expect(await found('xylophone')).toMatchObject([{ kind: 'person', id: person }]);
    expect(await found('"town hall"')).toMatchObject([{ kind: 'person', id: person }]);
    expect(await core.call('people.removeFavour', { id: saved.id }, act)).toMatchObject({ ok: true });
    expect(await found('"town hall"')).toEqual([]);
    expect(await core.must('people.favours', { person })).toMatchObject([{ text: 'The pattern' }]);
    await core.must('changes.undo', { act });
    expect(await core.must('people.favours', { person })).toHaveLength(2);
    await core.must('people.trash', { id: person });
    expect(await found('xylophone')).toEqual([]);
    await core.must('trash.restore', { kind: 'person', id: person });
    expect(await found('xylophone')).toHaveLength(1);
    expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true });
    await core.must('people.trash', { id: person });
    await core.must('trash.purge', { item: { kind: 'person', id: person } });
    const { db } = core.vault.opened();
    for (const table of ['favours', 'sent_messages'])
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    expect(
      db.prepare("SELECT count(*) FROM history WHERE kind IN ('favour', 'sent-message')").pluck().get(),
    ).toBe(0);
  });
});

describe('message templates', () => {
  test('are written, found, put away and taken back', async () => {
    const core = await createTestCore();
    const template = await core.must('people.addMessageTemplate', {
      name: 'Thanks',
      text: 'Dear {name}, zither',
    });
    const saved = await core.must('people.saveMessageTemplate', {
      ...template,
      text: 'Hello {name}, zither',
    });
    expect(await core.call('people.saveMessageTemplate', { ...template, text: 'Other' })).toMatchObject({
      ok: false,
      error: { kind: 'conflict' },
    });
    expect((await core.must('search.find', { text: 'zither' })).results).toMatchObject([
      { kind: 'message-template', id: template.id, title: 'Thanks' },
    ]);
    expect(await core.must('vault.stats', {})).toMatchObject({ messageTemplates: 1 });
    await core.must('people.trashMessageTemplate', { id: template.id });
    expect(await core.must('people.messageTemplates', {})).toEqual([]);
    expect(await core.must('trash.list', {})).toMatchObject([{ kind: 'message-template', title: 'Thanks' }]);
    await core.must('trash.restore', { kind: 'message-template', id: template.id });
    expect(await core.must('people.messageTemplates', {})).toMatchObject([
      { id: saved.id, text: saved.text },
    ]);
    await core.must('people.trashMessageTemplate', { id: template.id });
    await core.must('trash.purge', { item: null });
    expect(await core.must('trash.list', {})).toEqual([]);
  });

  test('are filled from the person, with what is tied to them first', async () => {
    const core = await createTestCore();
    const hanne = await add(core, 'Hanne Berg');
    const priya = await add(core, 'Priya Nair');
    const organisation = insert(core, 'organisations', { name: 'The city', about: '', place: '', link: '' });
    set(core, priya.id, { organisation, introduced_by: hanne.id });
    insertTalk(core, priya.id, { status: 'had', date: '2026-02-01', name: 'By phone' });
    await core.must('explore.addOption', { name: 'First' });
    const tied = await core.must('explore.addOption', { name: 'Tied' });
    await core.must('explore.tieOption', { option: tied.id, kind: 'person', id: priya.id });
    await core.must('goals.add', { title: 'Lead workshops', status: 'active' });
    expect(await core.must('people.messageFacts', { person: priya.id })).toMatchObject({
      'first name': 'Priya',
      name: 'Priya Nair',
      organisation: 'The city',
      'last topic': 'By phone',
      through: 'Hanne Berg',
      options: [
        { name: 'Tied', tied: true },
        { name: 'First', tied: false },
      ],
      goals: [{ name: 'Lead workshops', tied: false }],
    });
  });
});

test('a mentor is one by a setting that is kept, with what is hoped for', async () => {
  const core = await createTestCore();
  const { id: person } = await add(core, 'Ruth');
  await core.must('people.setMentor', { person, mentor: true, hopes: 'Honest words' });
  const { db } = core.vault.opened();
  expect(db.prepare('SELECT mentor, hopes FROM people').get()).toEqual({ mentor: 1, hopes: 'Honest words' });
});
