import { expect, test } from 'vitest';
import type { Db } from '#main/database/open.ts';
import { bringIndexUpToDate } from '#main/database/search.ts';
import { mentionNode } from '#shared/document/blocks.ts';
import { documentOf, paragraphNode, textNode } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { recordsOf as rowsOf } from '#tests/support/records.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

function naming(...people: { id: string; name: string }[]) {
  const words = people.flatMap(({ id, name }) => [mentionNode('person', id, name), textNode(' said so. ')]);
  return documentOf([{ ...paragraphNode(''), children: words }]);
}

/** Two records of one person, each tied to something of every kind that can name somebody. */
async function twoOfOne(): Promise<{ core: TestCore; into: string; from: string; entry: string }> {
  const core = await createTestCore();
  const { db } = core.vault.opened();
  const { id: into } = await core.must('people.add', { name: 'Ana' });
  const { id: from } = await core.must('people.add', { name: 'Ana Lima' });
  const { id: ben } = await core.must('people.add', { name: 'Ben' });
  await core.must('people.save', {
    id: into,
    revision: 1,
    note: 'Kind.',
    tags: ['design'],
    introducedBy: from,
  });
  await core.must('people.save', {
    id: from,
    revision: 1,
    note: 'Brave.',
    work: 'Nurse',
    tags: ['Design', 'care'],
    mentor: true,
    organisation: 'St Mary',
  });
  await core.must('people.save', { id: ben, revision: 1, introducedBy: from });
  const entry = await core.must('journal.add', {
    title: 'Both',
    date: '2026-03-02',
    document: naming({ id: into, name: 'Ana' }, { id: from, name: 'Ana Lima' }),
  });
  await core.must('journal.add', {
    title: 'One',
    date: '2026-03-03',
    document: naming({ id: from, name: 'Ana Lima' }),
  });
  await core.must('journal.tie', { id: entry.id, kind: 'person', record: from });
  const goal = await core.must('goals.add', { title: 'Learn to weave', status: 'active' });
  for (const claim of [into, from])
    await core.must('goals.linkClaim', { goal: goal.id, kind: 'person', claim });
  const { id: option } = await core.must('explore.addOption', { name: 'Weaver' });
  await core.must('explore.tieOption', { option, kind: 'person', id: from });
  await core.must('explore.addOptionNote', {
    option,
    sort: 'said',
    on: '2026-03-02',
    text: 'Try it',
    person: from,
  });
  const { id: application } = await core.must('explore.addApplication', { employer: 'Loom', role: 'Weaver' });
  db.prepare('UPDATE applications SET person = ? WHERE id = ?').run(from, application);
  const common = `1, '2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'`;
  db.exec(`
    INSERT INTO conversations (id, name, status, date, channel, place, agenda, asked, revision, created_at, modified_at)
      VALUES ('0197fb66-7a00-7000-8000-000000000001', 'Coffee', 'had', '2026-03-01', 'phone', '', '[]', 'And you?', ${common});
    INSERT INTO conversation_people VALUES ('0197fb66-7a00-7000-8000-000000000001', '${into}'), ('0197fb66-7a00-7000-8000-000000000001', '${from}');
    INSERT INTO conversation_leads (id, conversation, text, person, revision, created_at, modified_at)
      VALUES ('0197fb66-7a00-7000-8000-000000000002', '0197fb66-7a00-7000-8000-000000000001', 'Ana', '${from}', ${common});
    INSERT INTO promises (id, person, by, text, revision, created_at, modified_at)
      VALUES ('0197fb66-7a00-7000-8000-000000000003', '${from}', 'me', 'Send the card', ${common});
    INSERT INTO asks (id, person, text, answer, revision, created_at, modified_at)
      VALUES ('0197fb66-7a00-7000-8000-000000000004', '${from}', 'How?', '', ${common});
    INSERT INTO favours (id, person, way, text, date, revision, created_at, modified_at)
      VALUES ('0197fb66-7a00-7000-8000-000000000005', '${from}', 'given', 'A book', '2026-03-01', ${common});
    INSERT INTO sent_messages (id, person, date, channel, text, revision, created_at, modified_at)
      VALUES ('0197fb66-7a00-7000-8000-000000000006', '${from}', '2026-03-01', 'email', 'Hello', ${common});`);
  return { core, into, from, entry: entry.id };
}

/** Every record, with the words that wait for the index in it. */
function recordsOf(db: Db): Record<string, string[]> {
  bringIndexUpToDate(db);
  return rowsOf(db);
}

/** Every column that names a person, with who is named there. */
function namedIn(core: TestCore): { where: string; who: string }[] {
  const { db } = core.vault.opened();
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  return tables.flatMap((table) => {
    const keys = db.pragma(`foreign_key_list(${table})`) as { table: string; from: string }[];
    return keys
      .filter((key) => key.table === 'people')
      .flatMap(({ from }) =>
        db
          .prepare<[], string>(`SELECT ${from} FROM ${table} WHERE ${from} IS NOT NULL`)
          .pluck()
          .all()
          .map((who) => ({ where: `${table}.${from}`, who })),
      );
  });
}

test('two who are one become one with all that names them, and one undo takes it back whole', async () => {
  const { core, into, from, entry } = await twoOfOne();
  const { db } = core.vault.opened();
  const before = recordsOf(db);
  const { value, undo, redo } = await core.act('people.merge', { into, from, take: ['name'] });
  expect(value).toMatchObject({
    name: 'Ana Lima',
    note: 'Kind.\n\nBrave.',
    work: 'Nurse',
    organisation: 'St Mary',
    tags: ['design', 'care'],
    mentor: true,
    introducedBy: null,
  });
  const left = namedIn(core).filter(({ who, where }) => who === from && where !== 'people.merged_into');
  expect(left).toEqual([]);
  expect(db.prepare('SELECT count(*) FROM links WHERE ? IN (from_id, to_id)').pluck().get(from)).toBe(0);
  const page = await core.must('people.person', { id: into });
  expect(page).toMatchObject({
    namedIn: 2,
    goals: [{ name: 'Learn to weave' }],
    options: [{ name: 'Weaver' }],
    applications: [{ outcome: 'open' }],
    introduced: [{ name: 'Ben' }],
  });
  // Whoever was somebody else leads to who they are.
  expect((await core.must('people.person', { id: from })).id).toBe(into);
  const { document } = await core.must('journal.get', { id: entry });
  expect(plainText(document)).toBe('@Ana Lima said so. @Ana Lima said so.');
  expect(JSON.stringify(document)).not.toContain(from);
  const thread = await core.must('people.thread', { id: into });
  expect(thread.talks.map(({ name }) => name)).toEqual(['Coffee']);
  expect(thread.before).toMatchObject({ asked: 'And you?', promises: [{ text: 'Send the card' }] });
  expect((await core.must('trash.list', {})).map(({ title }) => title)).toEqual([]);
  const after = recordsOf(db);
  await undo();
  expect(recordsOf(db)).toEqual(before);
  await redo();
  expect(recordsOf(db)).toEqual(after);
});

test('a chain of merges leads to the last, and goes for ever with them', async () => {
  const { core, into, from } = await twoOfOne();
  await core.must('people.merge', { into, from });
  const { id: last } = await core.must('people.add', { name: 'Anouk' });
  await core.must('people.merge', { into: last, from: into });
  for (const id of [into, from]) expect((await core.must('people.person', { id })).id).toBe(last);
  expect(await core.call('trash.restore', { kind: 'person', id: into })).toMatchObject({
    error: { kind: 'not-found' },
  });
  expect(await core.call('people.merge', { into: last, from: last })).toMatchObject({
    error: { kind: 'invalid' },
  });
  await core.must('people.trash', { id: last });
  await core.must('trash.purge', { item: { kind: 'person', id: last } });
  const names = core.vault.opened().db.prepare('SELECT name FROM people').pluck().all();
  expect(names).toEqual(['Ben']);
  // The talk was put in past its own calls, so search does not know it.
  core.vault.opened().db.exec('DELETE FROM conversations');
  expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ problems: [] });
});

test('what was written since stays when two become two again', async () => {
  const { core, into, from } = await twoOfOne();
  const { undo } = await core.act('people.merge', { into, from });
  const one = await core.must('people.person', { id: into });
  await core.must('people.save', { id: into, revision: one.revision, work: 'Weaver' });
  await expect(undo()).rejects.toThrow(/conflict/);
  expect((await core.must('people.person', { id: into })).work).toBe('Weaver');
});
