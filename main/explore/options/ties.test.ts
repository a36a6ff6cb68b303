import { describe, expect, test } from 'vitest';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

async function filled() {
  const core = await createTestCore();
  const add = async (name: 'strength' | 'value') =>
    (await core.must('reflection.addClaim', { kind: name, name: `A ${name}` })).id;
  const ids = {
    person: (await core.must('people.add', { name: 'Ruth' })).id,
    entry: (await core.must('journal.add', { title: 'A day', date: '2026-03-03' })).id,
    goal: (await core.must('goals.add', { title: 'A goal', status: 'next' })).id,
    strength: await add('strength'),
    value: await add('value'),
  };
  const { id: option } = await core.must('explore.addOption', { name: 'Harbour pilot' });
  return { core, ids, option };
}

async function tiesOf(core: TestCore, id: string): Promise<string[]> {
  return (await core.must('explore.option', { id })).ties.map(({ kind, title }) => `${kind} ${title}`).sort();
}

describe('ties of an option', () => {
  test('lead to people, entries, goals and claims, once each, and can be taken away', async () => {
    const { core, ids, option } = await filled();
    for (const [kind, id] of Object.entries(ids) as [keyof typeof ids, string][]) {
      await core.must('explore.tieOption', { option, kind, id });
      await core.must('explore.tieOption', { option, kind, id });
    }
    const all = ['entry A day', 'goal A goal', 'person Ruth', 'strength A strength', 'value A value'];
    expect(await tiesOf(core, option)).toEqual(all);
    expect(listKeptStates(core.vault.opened().db, 'option', option)).toHaveLength(5);
    await core.must('explore.untieOption', { option, kind: 'person', id: ids.person });
    await core.must('explore.untieOption', { option, kind: 'person', id: ids.person });
    expect(await tiesOf(core, option)).not.toContain('person Ruth');
    // Nothing else takes them for ties of its own.
    const [strength] = await core.must('reflection.claims', { kind: 'strength' });
    expect(strength?.goals).toEqual([]);
    expect(await core.must('journal.entriesAbout', { kind: 'goal', record: ids.goal })).toEqual([]);
  });

  test('wait for what is put away, go with what is gone, and follow what becomes one', async () => {
    const { core, ids, option } = await filled();
    for (const [kind, id] of Object.entries(ids) as [keyof typeof ids, string][])
      await core.must('explore.tieOption', { option, kind, id });
    await core.must('goals.trash', { id: ids.goal });
    await core.must('people.trash', { id: ids.person });
    await core.must('journal.trash', { id: ids.entry });
    await core.must('reflection.trashClaim', { id: ids.value });
    expect(await tiesOf(core, option)).toEqual(['strength A strength']);
    expect((await core.must('explore.options', {}))[0]?.goals).toEqual([]);
    await core.must('trash.restore', { kind: 'goal', id: ids.goal });
    expect(await tiesOf(core, option)).toEqual(['goal A goal', 'strength A strength']);
    await core.must('trash.purge', { item: null });
    expect(await tiesOf(core, option)).toEqual(['goal A goal', 'strength A strength']);
    const other = await core.must('reflection.addClaim', { kind: 'strength', name: 'The same' });
    await core.must('reflection.mergeClaims', { from: ids.strength, into: other.id });
    expect(await tiesOf(core, option)).toEqual(['goal A goal', 'strength The same']);
    await core.must('goals.trash', { id: ids.goal });
    await core.must('trash.purge', { item: null });
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });

  test('lead to the entry that another one became a part of, and back when the two are parted', async () => {
    const { core, ids, option } = await filled();
    const { id: into, revision } = await core.must('journal.add', {
      title: 'The next day',
      date: '2026-03-04',
    });
    await core.must('explore.tieOption', { option, kind: 'entry', id: ids.entry });
    const merged = await core.act('journal.merge', { from: ids.entry, into, revision });
    expect(await tiesOf(core, option)).toEqual(['entry The next day']);
    await merged.undo();
    expect(await tiesOf(core, option)).toEqual(['entry A day']);
  });

  test('to what is not there, or is something else, are refused', async () => {
    const { core, ids, option } = await filled();
    await core.must('people.trash', { id: ids.person });
    for (const tie of [
      { option, kind: 'person', id: ids.person },
      { option, kind: 'goal', id: absent },
      { option, kind: 'weakness', id: ids.strength },
      { option, kind: 'entry', id: ids.goal },
      { option: absent, kind: 'goal', id: ids.goal },
    ] as const)
      expect(await core.call('explore.tieOption', tie)).toMatchObject({ error: { kind: 'not-found' } });
    expect(await tiesOf(core, option)).toEqual([]);
  });
});

describe('a goal that comes from an option', () => {
  test('has its words, its direction and its audience; the two are tied, and the option is pursued', async () => {
    const { core } = await filled();
    const { id: direction } = await core.must('reflection.saveDirection', {
      place: 1,
      words: 'The sea',
      revision: 0,
    });
    const added = await core.must('explore.addOption', { name: 'Pilot', direction, status: 'trying' });
    await core.must('explore.saveOption', { ...added, about: 'Bringing ships in.', audience: 'me' });
    const made = await core.must('explore.optionToGoal', { id: added.id, title: 'Begin the training' });
    expect(made.option).toMatchObject({
      status: 'pursuing',
      goals: [{ id: made.goal, title: 'Begin the training' }],
    });
    expect(await core.must('goals.get', { id: made.goal })).toMatchObject({
      title: 'Begin the training',
      specifics: 'Bringing ships in.',
      status: 'next',
      direction,
      audience: 'me',
    });
    await core.must('explore.optionToGoal', { id: added.id, title: 'Another one' });
    expect((await core.must('explore.option', { id: added.id })).goals).toHaveLength(2);
  });

  test('is undone and made again as one act', async () => {
    const { core, option } = await filled();
    const act = '0198a2b4-0000-7000-8000-000000000001';
    const made = await core.call('explore.optionToGoal', { id: option, title: 'Begin' }, act);
    expect(made).toMatchObject({ ok: true });
    await core.must('changes.undo', { act });
    const page = () => core.must('explore.option', { id: option });
    expect(await page()).toMatchObject({ status: 'idea', goals: [], ties: [] });
    expect((await core.must('goals.list', {})).map(({ title }) => title)).toEqual(['A goal']);
    await core.must('changes.redo', { act });
    expect(await page()).toMatchObject({ status: 'pursuing', goals: [{ title: 'Begin' }] });
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });
});
