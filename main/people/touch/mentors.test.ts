import { expect, test } from 'vitest';
import { documentFromPlainText } from '#shared/document/document.ts';
import { createTestCore } from '#tests/support/vault.ts';

const act = '0198a2b4-0000-7000-8000-000000000001';
const at = '2026-02-01T12:00:00.000Z';

async function withMentor() {
  const core = await createTestCore();
  const { id: person } = await core.must('people.add', { name: 'Priya' });
  const { id: goal } = await core.must('goals.add', { title: 'Lead three workshops', status: 'active' });
  await core.must('goals.linkClaim', { goal, kind: 'person', claim: person });
  const { milestones } = await core.must('goals.addMilestone', { goal, title: 'The first evening' });
  await core.must('goals.tickMilestone', { id: milestones[0]?.id ?? '', done: true });
  const { db } = core.vault.opened();
  const talk = (id: string, date: string, entry: string | null): string => {
    db.prepare(
      `INSERT INTO conversations (id, name, status, date, channel, place, agenda, entry, asked, revision, created_at, modified_at)
       VALUES (?, 'Coffee', 'had', ?, 'in-person', '', '[]', ?, '', 1, ?, ?)`,
    ).run(id, date, entry, at, at);
    db.prepare('INSERT INTO conversation_people VALUES (?, ?)').run(id, person);
    return id;
  };
  return { core, db, person, goal, talk };
}

test('an agenda fills itself since the last talk, and begins anew with the next', async () => {
  const { core, person, goal, talk } = await withMentor();
  const read = () => core.must('people.agenda', { person });
  expect(await read()).toMatchObject({
    lastTalk: null,
    since: '2025-12-04',
    lines: [{ section: 'progress', text: 'Milestone reached: The first evening', goal: { id: goal } }],
  });
  await core.must('goals.pause', { id: goal, until: null, words: '' });
  expect((await read()).lines).toMatchObject([
    { section: 'progress' },
    { section: 'stuck', text: 'Paused since 4 March' },
  ]);
  talk('0198a2b4-3333-7000-8000-000000000001', '2026-03-04', null);
  expect(await read()).toMatchObject({ lastTalk: '2026-03-04', lines: [{ section: 'stuck' }] });
});

test('words of a mentor become evidence, as a passage where they stand in the notes of the talk', async () => {
  const { core, person, talk } = await withMentor();
  const claim = await core.must('reflection.addClaim', { kind: 'strength', name: 'Calm' });
  const notes = await core.must('journal.add', {
    title: 'Coffee',
    date: '2026-02-10',
    document: documentFromPlainText('She said: you stay calm when it is loud. Then we paid.'),
  });
  const conversation = talk('0198a2b4-3333-7000-8000-000000000002', '2026-02-10', notes.id);
  const words = 'you stay calm when it is loud';
  const kept = core.call('people.keepAsEvidence', { person, claim: claim.id, conversation, words }, act);
  expect(await kept).toMatchObject({ ok: true });
  const evidence = async () => (await core.must('reflection.claim', { id: claim.id })).evidence;
  expect(await evidence()).toMatchObject([
    {
      words: 'Priya, 10 February 2026',
      entry: { id: notes.id },
      passage: { quote: words, state: 'present' },
    },
  ]);
  await core.must('changes.undo', { act });
  expect(await evidence()).toEqual([]);
  await core.must('people.keepAsEvidence', { person, claim: claim.id, words: 'Quick to see what matters' });
  expect(await evidence()).toMatchObject([{ words: '“Quick to see what matters” (Priya)', entry: null }]);
  expect(
    await core.call('people.keepAsEvidence', { person, claim: claim.id, conversation: person, words }),
  ).toMatchObject({ ok: false, error: { kind: 'not-found' } });
});
