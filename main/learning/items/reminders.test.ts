import { expect, test } from 'vitest';
import type { ItemPage } from '#shared/learning/items.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

async function withCertificate(expiresOn: string | null) {
  const core = await createTestCore();
  const item = await core.must('learning.addItem', { name: 'First aid', sort: 'certificate' });
  const save = await core.act('learning.saveItem', { ...item, expiresOn });
  return { core, item: save.value, save };
}

const told = ({ reminders }: ItemPage) => reminders.map(({ on, text }) => `${on}: ${text}`);

const reload = (core: TestCore, { id }: ItemPage): Promise<ItemPage> => core.must('learning.item', { id });

test('the day on which a certificate runs out brings three reminders, which one undo takes away', async () => {
  const { core, item, save } = await withCertificate('2026-12-14');
  expect(told(item)).toEqual([
    '2026-09-15: Find a refresher',
    '2026-11-14: Book it',
    '2026-12-07: Check that the new certificate is on its way',
  ]);
  await save.undo();
  expect(await reload(core, item)).toMatchObject({ expiresOn: null, reminders: [] });
  await save.redo();
  expect(told(await reload(core, item))).toHaveLength(3);
});

test('only what is still ahead is proposed, and nothing for one that ran out', async () => {
  // It is 4 March 2026.
  expect(told((await withCertificate('2026-03-24')).item)).toEqual([
    '2026-03-17: Check that the new certificate is on its way',
  ]);
  expect(told((await withCertificate('2026-02-01')).item)).toEqual([]);
});

test('reminders move with the last day, can be changed, ticked, let go, and others added', async () => {
  const { core, item } = await withCertificate('2026-12-14');
  const [first, second] = item.reminders;
  const moved = await core.must('learning.saveItem', { ...item, expiresOn: '2026-12-24' });
  expect(moved.reminders[0]?.on).toBe('2026-09-25');
  // Proposed once, and not again.
  expect(moved.reminders).toHaveLength(3);
  const changed = await core.must('learning.saveReminder', {
    id: first?.id ?? '',
    daysBefore: 60,
    text: 'Ask Ana',
  });
  expect(told(changed)[0]).toBe('2026-10-25: Ask Ana');
  const ticked = await core.act('learning.tickReminder', { id: first?.id ?? '', done: true });
  expect(ticked.value.reminders[0]?.doneOn).toBe('2026-03-04');
  await ticked.undo();
  expect((await reload(core, item)).reminders[0]?.doneOn).toBeNull();
  expect(told(await core.must('learning.removeReminder', { id: second?.id ?? '' }))).toHaveLength(2);
  const more = await core.must('learning.addReminder', { item: item.id, daysBefore: 365, text: 'Early' });
  expect(told(more)[0]).toBe('2025-12-24: Early');
});

test('a reminder becomes a step of a goal, which says from then on what, when, and whether it is done', async () => {
  const { core, item } = await withCertificate('2026-12-14');
  const goal = await core.must('goals.add', { title: 'Stay ready', status: 'active' });
  const id = item.reminders[0]?.id ?? '';
  const act = await core.act('learning.reminderToStep', { id, goal: goal.id });
  expect(act.value.reminders[0]).toMatchObject({ step: { goal: goal.id, goalTitle: 'Stay ready' } });
  const [step] = await core.must('goals.steps', { goal: goal.id });
  expect(step).toMatchObject({ title: 'Find a refresher', due: '2026-09-15' });
  if (step === undefined) throw new Error('no step');
  expect(await core.call('learning.reminderToStep', { id, goal: goal.id })).toMatchObject({
    ok: false,
    error: { kind: 'invalid' },
  });

  await core.must('goals.saveStep', { ...step, title: 'Ring the Red Cross', due: '2026-09-20' });
  await core.must('goals.tickStep', { id: step.id, done: true });
  expect((await reload(core, item)).reminders[0]).toMatchObject({
    text: 'Ring the Red Cross',
    on: '2026-09-20',
    doneOn: '2026-03-04',
  });
  await core.must('learning.tickReminder', { id, done: false });
  expect((await core.must('goals.steps', { goal: goal.id }))[0]?.doneAt).toBeNull();
  await core.must('learning.saveReminder', { id, daysBefore: 80, text: 'Ring them' });
  expect((await core.must('goals.steps', { goal: goal.id }))[0]).toMatchObject({
    title: 'Ring them',
    due: '2026-09-25',
  });
  // It moves with the certificate, unless it is done or was moved by hand.
  await core.must('learning.saveItem', { ...(await reload(core, item)), expiresOn: '2026-12-24' });
  expect((await core.must('goals.steps', { goal: goal.id }))[0]?.due).toBe('2026-10-05');

  await core.must('goals.removeStep', { id: step.id });
  expect((await reload(core, item)).reminders[0]).toMatchObject({ step: null, text: 'Ring them' });
});

test('making a reminder a step is undone whole', async () => {
  const { core, item } = await withCertificate('2026-12-14');
  const goal = await core.must('goals.add', { title: 'Stay ready', status: 'active' });
  const act = await core.act('learning.reminderToStep', { id: item.reminders[0]?.id ?? '', goal: goal.id });
  await act.undo();
  expect(await core.must('goals.steps', { goal: goal.id })).toEqual([]);
  expect((await reload(core, item)).reminders[0]?.step).toBeNull();
  await act.redo();
  expect(await core.must('goals.steps', { goal: goal.id })).toHaveLength(1);
});
