import { expect, test } from 'vitest';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore } from '#tests/support/vault.ts';

async function withAna() {
  const core = await createTestCore();
  const ana = await core.must('people.add', { name: 'Ana' });
  return { core, ana };
}

test('what to ask somebody waits in the next talk, and is answered there', async () => {
  const { core, ana } = await withAna();
  const entry = await core.must('journal.add', { date: '2026-03-01', title: 'After the call' });
  const kept = await core.must('people.addAsk', {
    person: ana.id,
    text: 'How did you begin?',
    entry: entry.id,
  });
  expect(kept).toMatchObject({ entry: { title: 'After the call' }, askedOn: null, answer: '' });
  const talk = await core.must('people.addConversation', { people: [ana.id], date: '2026-03-02' });
  expect(talk.asks).toEqual([kept]);
  const answered = await core.act('people.answerAsk', {
    id: kept.id,
    asked: true,
    answer: 'By chance.',
    conversation: talk.id,
  });
  expect(answered.value).toMatchObject({
    askedOn: '2026-03-02',
    answer: 'By chance.',
    conversation: talk.id,
  });
  const { id: later } = await core.must('people.addConversation', { people: [ana.id] });
  expect((await core.must('people.conversation', { id: later })).asks).toEqual([]);
  expect((await core.must('people.conversation', { id: talk.id })).asks).toMatchObject([
    { answer: 'By chance.' },
  ]);
  await answered.undo();
  expect((await core.must('people.conversation', { id: later })).asks).toMatchObject([{ askedOn: null }]);
});

test('what is open stays with the latest talk that was had, and not with those before', async () => {
  const { core, ana } = await withAna();
  await core.must('people.addAsk', { person: ana.id, text: 'How did you begin?' });
  const had = (date: string) =>
    core.must('people.addConversation', { people: [ana.id], status: 'had', date });
  const [first, last] = [await had('2026-01-01'), await had('2026-02-01')];
  expect((await core.must('people.conversation', { id: first.id })).asks).toEqual([]);
  expect((await core.must('people.conversation', { id: last.id })).asks).toHaveLength(1);
});

test('what to ask is changed, opened again, taken away and undone', async () => {
  const { core, ana } = await withAna();
  const { id } = await core.must('people.addAsk', { person: ana.id, text: 'How?' });
  await core.must('people.saveAsk', { id, text: 'How come?' });
  await core.must('people.answerAsk', { id, asked: true, answer: 'So.' });
  expect(await core.must('people.asks', { person: ana.id })).toMatchObject([
    { text: 'How come?', askedOn: '2026-03-04', conversation: null },
  ]);
  await core.must('people.answerAsk', { id, asked: false, answer: 'So.' });
  expect(await core.must('people.asks', { person: ana.id })).toMatchObject([
    { askedOn: null, answer: 'So.' },
  ]);
  const removed = await core.act('people.removeAsk', { id });
  expect(await core.must('people.asks', { person: ana.id })).toEqual([]);
  await removed.undo();
  expect(await core.must('people.asks', { person: ana.id })).toHaveLength(1);
  expect(listKeptStates(core.vault.opened().db, 'ask', id).length).toBeGreaterThan(3);
});

test('an own set of questions is saved by revision, found, put away and brought back', async () => {
  const { core } = await withAna();
  const set = await core.must('people.addQuestionSet', {
    name: 'For pilots',
    questions: ['What about fog?'],
  });
  expect((await core.must('search.find', { text: 'fog' })).results).toMatchObject([{ kind: 'question-set' }]);
  const saved = await core.act('people.saveQuestionSet', {
    ...set,
    questions: ['What about ice?', 'And wind?'],
  });
  expect(saved.value).toMatchObject({ questions: ['What about ice?', 'And wind?'], revision: 2 });
  await expect(core.must('people.saveQuestionSet', { ...set, name: 'x' })).rejects.toThrow(': conflict:');
  await saved.undo();
  expect(await core.must('people.questionSets', {})).toMatchObject([{ questions: ['What about fog?'] }]);
  await core.must('people.trashQuestionSet', { id: set.id });
  expect(await core.must('people.questionSets', {})).toEqual([]);
  await core.must('trash.restore', { kind: 'question-set', id: set.id });
  expect(await core.must('people.questionSets', {})).toHaveLength(1);
  await core.must('people.trashQuestionSet', { id: set.id });
  await core.must('trash.purge', { item: { kind: 'question-set', id: set.id } });
  expect(listKeptStates(core.vault.opened().db, 'question-set', set.id)).toEqual([]);
});
