import { describe, expect, test } from 'vitest';
import { documentFromPlainText } from '#shared/document/document.ts';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { countStatements } from '#tests/support/statements.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { listConversations } from './read.ts';

async function withTalk() {
  const core = await createTestCore();
  const ana = await core.must('people.add', { name: 'Ana' });
  const ben = await core.must('people.add', { name: 'Ben' });
  const option = await core.must('explore.addOption', { name: 'Harbour pilot' });
  const goal = await core.must('goals.add', { title: 'Know the harbour', status: 'active' });
  const talk = await core.must('people.addConversation', {
    people: [ana.id],
    name: 'A morning on the quay',
    date: '2026-03-20',
    place: 'Mill Lane',
    agenda: [
      { text: 'What does a normal week hold?', asked: false },
      { text: 'What is hard about it?', asked: false },
    ],
    option: option.id,
    goal: goal.id,
  });
  return { core, ana, ben, option, goal, talk };
}

const get = (core: TestCore, id: string) => core.must('people.conversation', { id });

describe('a talk', () => {
  test('is planned with somebody about an option, for one’s own eyes, and found by its words', async () => {
    const { core, ana, option, goal, talk } = await withTalk();
    expect(talk).toMatchObject({
      status: 'planned',
      channel: 'in-person',
      people: [{ id: ana.id, name: 'Ana' }],
      option: { id: option.id, name: 'Harbour pilot' },
      goal: { id: goal.id, title: 'Know the harbour' },
      entry: null,
      energy: null,
      thankedOn: null,
      audience: 'me',
      leads: [],
      promises: [],
      asks: [],
      revision: 1,
    });
    for (const text of ['quay', 'Mill', 'normal']) {
      expect((await core.must('search.find', { text })).results).toMatchObject([
        { kind: 'conversation', id: talk.id },
      ]);
    }
    expect(await core.must('vault.stats', {})).toMatchObject({ conversations: 1, promises: 0 });
    for (const by of [{}, { person: ana.id }, { option: option.id }, { goal: goal.id }]) {
      expect((await core.must('people.conversations', by)).map(({ id }) => id)).toEqual([talk.id]);
    }
    expect(await core.must('people.conversations', { person: absent })).toEqual([]);
  });

  test('is with somebody, about an option and for a goal that are there', async () => {
    const { core, ana, talk } = await withTalk();
    for (const wrong of [
      { people: [absent] },
      { people: [ana.id], option: absent },
      { people: [ana.id], goal: absent },
    ]) {
      await expect(core.must('people.addConversation', wrong)).rejects.toThrow(': not-found:');
    }
    await expect(core.must('people.addConversation', { people: [] })).rejects.toThrow(': invalid:');
    await expect(
      core.must('people.setConversationPeople', { id: talk.id, people: [absent] }),
    ).rejects.toThrow(': not-found:');
    expect(await core.must('vault.stats', {})).toMatchObject({ conversations: 1 });
  });

  test('stands in an order: planned ones by their day, then those that were had, the latest first', async () => {
    const core = await createTestCore();
    const { id } = await core.must('people.add', { name: 'Ana' });
    const add = (name: string, status: 'planned' | 'had', date: string | null) =>
      core.must('people.addConversation', { people: [id], name, status, date });
    await add('First', 'had', '2026-01-01');
    await add('Open', 'planned', null);
    await add('Then', 'had', '2026-02-01');
    await add('Later', 'planned', '2026-05-01');
    await add('Soon', 'planned', '2026-04-01');
    expect((await core.must('people.conversations', {})).map(({ name }) => name)).toEqual([
      'Soon',
      'Later',
      'Open',
      'Then',
      'First',
    ]);
  });

  test('is saved by revision, with its questions ticked, and its earlier state is kept', async () => {
    const { core, talk } = await withTalk();
    const agenda = talk.agenda.map((line) => ({ ...line, asked: true }));
    const had = { status: 'had', asked: 'Why now?', energy: 5, thankedOn: '2026-03-21' } as const;
    const saved = await core.act('people.saveConversation', { ...talk, ...had, agenda, audience: 'mentor' });
    expect(saved.value).toMatchObject({ ...had, agenda, audience: 'mentor', revision: 2 });
    await expect(core.must('people.saveConversation', { ...talk, name: 'Other' })).rejects.toThrow(
      ': conflict:',
    );
    expect((await core.must('people.saveConversation', { ...saved.value })).revision).toBe(2);
    expect(listKeptStates(core.vault.opened().db, 'conversation', talk.id)).toHaveLength(1);
    await saved.undo();
    expect(await get(core, talk.id)).toMatchObject({ status: 'planned', asked: '', agenda: talk.agenda });
    await saved.redo();
    expect(await get(core, talk.id)).toMatchObject(had);
  });

  test('may be with several, who come and go and come back by undo', async () => {
    const { core, ana, ben, talk } = await withTalk();
    const both = await core.act('people.setConversationPeople', { id: talk.id, people: [ben.id, ana.id] });
    expect(both.value.people.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
    const one = await core.act('people.setConversationPeople', { id: talk.id, people: [ben.id] });
    expect(await core.must('people.conversations', { person: ana.id })).toEqual([]);
    await one.undo();
    expect((await get(core, talk.id)).people).toHaveLength(2);
    await both.undo();
    expect((await get(core, talk.id)).people.map(({ name }) => name)).toEqual(['Ana']);
    await core.must('people.trash', { id: ana.id });
    expect((await get(core, talk.id)).people).toEqual([]);
  });

  test('lets its option and its goal go, also when they are deleted for ever', async () => {
    const { core, option, goal, talk } = await withTalk();
    await core.must('explore.trashOption', { id: option.id });
    expect(await get(core, talk.id)).toMatchObject({ option: null, goal: { id: goal.id } });
    const tied = await core.act('people.tieConversation', { id: talk.id, option: option.id, goal: null });
    expect(tied.value).toMatchObject({ goal: null, revision: 1 });
    await tied.undo();
    expect(await get(core, talk.id)).toMatchObject({ goal: { id: goal.id } });
    await core.must('trash.purge', { item: { kind: 'option', id: option.id } });
    await core.must('trash.restore', { kind: 'option', id: option.id }).catch(() => {});
    expect(await get(core, talk.id)).toMatchObject({ option: null });
  });

  test('goes to the trash and comes back as it was, or goes for ever with all that was kept', async () => {
    const { core, talk } = await withTalk();
    const unnamed = await core.must('people.addConversation', { people: [talk.people[0]?.id ?? ''] });
    await core.must('people.addLead', { conversation: talk.id, text: 'Ruth, who runs the boats' });
    const full = await get(core, talk.id);
    for (const { id } of [talk, unnamed]) await core.must('people.trashConversation', { id });
    expect((await core.must('trash.list', {})).map(({ title }) => title).sort()).toEqual([
      'A morning on the quay',
      'A talk with Ana',
    ]);
    expect(await core.must('people.conversations', {})).toEqual([]);
    await expect(get(core, talk.id)).rejects.toThrow(': not-found:');
    await core.must('trash.restore', { kind: 'conversation', id: talk.id });
    expect(await get(core, talk.id)).toEqual(full);
    await core.must('people.trashConversation', { id: talk.id });
    await core.must('trash.purge', { item: null });
    expect(listKeptStates(core.vault.opened().db, 'conversation', talk.id)).toEqual([]);
    expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ problems: [] });
  });

  test('is read in two statements, however many there are', async () => {
    const { core, ana } = await withTalk();
    for (let count = 0; count < 3; count += 1)
      await core.must('people.addConversation', { people: [ana.id] });
    const { db } = core.vault.opened();
    expect(countStatements(db, () => listConversations(db))).toBe(2);
  });
});

describe('the notes of a talk', () => {
  test('are an entry of its day that names the people, made once', async () => {
    const { core, ana, ben, talk } = await withTalk();
    await core.must('people.setConversationPeople', { id: talk.id, people: [ana.id, ben.id] });
    const written = await core.act('people.writeNotes', { id: talk.id });
    const { entry } = written.value;
    expect(await core.must('journal.get', { id: entry })).toMatchObject({
      title: 'A morning on the quay',
      date: '2026-03-20',
    });
    expect(
      (await core.must('journal.tiesOf', { id: entry })).mentions.map(({ name }) => name).sort(),
    ).toEqual(['Ana', 'Ben']);
    expect(await core.must('people.writeNotes', { id: talk.id })).toMatchObject({ entry });
    expect(await core.must('people.talksOfEntry', { entry })).toMatchObject([{ id: talk.id }]);
    await written.undo();
    expect((await get(core, talk.id)).entry).toBeNull();
    await written.redo();
    expect((await get(core, talk.id)).entry).toMatchObject({ id: entry, inTrash: false });
  });

  test('stay in the journal without the talk, come out of the trash, and leave it when they are deleted', async () => {
    const { core, talk } = await withTalk();
    const { entry } = await core.must('people.writeNotes', { id: talk.id });
    await core.must('people.trashConversation', { id: talk.id });
    expect(await core.must('people.talksOfEntry', { entry })).toEqual([]);
    expect(await core.must('journal.get', { id: entry })).toMatchObject({ trashedAt: null });
    await core.must('trash.restore', { kind: 'conversation', id: talk.id });
    await core.must('journal.trash', { id: entry });
    expect((await get(core, talk.id)).entry).toMatchObject({ id: entry, inTrash: true });
    expect(await core.must('people.writeNotes', { id: talk.id })).toMatchObject({
      entry,
      conversation: { entry: { inTrash: false } },
    });
    await core.must('journal.trash', { id: entry });
    await core.must('trash.purge', { item: { kind: 'entry', id: entry } });
    expect((await get(core, talk.id)).entry).toBeNull();
  });

  test('may be there first: an entry becomes a talk in one act, and back', async () => {
    const { core, ana } = await withTalk();
    const entry = await core.must('journal.add', { date: '2026-02-03', title: 'By the river' });
    const became = await core.act('people.entryToConversation', { entry: entry.id, people: [ana.id] });
    expect(became.value).toMatchObject({
      name: 'By the river',
      status: 'had',
      date: '2026-02-03',
      people: [{ name: 'Ana' }],
      entry: { id: entry.id },
    });
    await became.undo();
    expect(await core.must('people.talksOfEntry', { entry: entry.id })).toEqual([]);
    expect(await core.must('journal.get', { id: entry.id })).toMatchObject({ trashedAt: null, revision: 1 });
    await expect(
      core.must('people.entryToConversation', { entry: absent, people: [ana.id] }),
    ).rejects.toThrow(': not-found:');
  });

  test('are logged together with their talk, and undone together', async () => {
    const { core, ana } = await withTalk();
    const logged = await core.act('people.logTalk', {
      people: [ana.id],
      date: '2026-03-04',
      channel: 'phone',
      document: documentFromPlainText('call with Ana'),
    });
    expect(logged.value).toMatchObject({ status: 'had', channel: 'phone', date: '2026-03-04' });
    expect(logged.value.entry?.preview).toBe('call with Ana');
    await logged.undo();
    expect(await core.must('vault.stats', {})).toMatchObject({ conversations: 1, entries: 0 });
  });
});

describe('whom they named next', () => {
  test('is a line that becomes a person in one act, led there by the first person of the talk', async () => {
    const { core, ana, talk } = await withTalk();
    const { leads } = await core.must('people.addLead', {
      conversation: talk.id,
      text: 'Ruth, at the boats',
    });
    const [lead] = leads;
    if (lead === undefined) throw new Error('no lead');
    expect((await core.must('search.find', { text: 'boats' })).results).toMatchObject([{ id: talk.id }]);
    const became = await core.act('people.leadToPerson', { id: lead.id, name: 'Ruth' });
    expect(became.value.conversation.leads).toMatchObject([
      { text: 'Ruth, at the boats', person: { name: 'Ruth' } },
    ]);
    const led = (): unknown =>
      core.vault
        .opened()
        .db.prepare('SELECT introduced_by FROM people WHERE id = ?')
        .pluck()
        .get(became.value.person);
    expect(led()).toBe(ana.id);
    await expect(core.must('people.leadToPerson', { id: lead.id, name: 'Ruth' })).rejects.toThrow(
      ': invalid:',
    );
    await became.undo();
    expect((await get(core, talk.id)).leads).toMatchObject([{ person: null }]);
    expect((await core.must('people.list', {})).map(({ name }) => name)).toEqual(['Ana', 'Ben']);
    await became.redo();
    const removed = await core.act('people.removeLead', { id: lead.id });
    expect(removed.value.leads).toEqual([]);
    await removed.undo();
    expect(await core.must('people.saveLead', { id: lead.id, text: 'Ruth' })).toMatchObject({
      leads: [{ text: 'Ruth', person: { name: 'Ruth' } }],
    });
  });

  test('keeps who led to somebody that is known already', async () => {
    const { core, ana, ben, talk } = await withTalk();
    const { leads } = await core.must('people.addLead', { conversation: talk.id, text: 'ben' });
    await core.must('people.leadToPerson', { id: leads[0]?.id ?? '', name: 'ben' });
    const other = await core.must('people.addConversation', { people: [ana.id] });
    const again = await core.must('people.addLead', { conversation: other.id, text: 'Ana herself' });
    const { person } = await core.must('people.leadToPerson', { id: again.leads[0]?.id ?? '', name: 'Ana' });
    expect(person).toBe(ana.id);
    const rows = core.vault
      .opened()
      .db.prepare('SELECT name, introduced_by AS led FROM people ORDER BY name')
      .all();
    expect(rows).toEqual([
      { name: 'Ana', led: null },
      { name: 'Ben', led: ana.id },
    ]);
    expect(ben.id).not.toBe(ana.id);
  });
});
