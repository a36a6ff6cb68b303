import { describe, expect, test } from 'vitest';
import { absent } from '#tests/support/board.ts';
import { addItem } from '#tests/support/learning.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

async function withBook() {
  const core = await createTestCore();
  return { core, book: await addItem(core, 'The book') };
}

async function coming(core: TestCore): Promise<string[]> {
  return (await core.must('learning.returning', {})).map(({ question }) => question);
}

const on = (core: TestCore, date: string): void => core.clock.set(`${date}T12:00:00.000Z`);

describe('what was learned', () => {
  test('comes back after 2, 7, 30 and 90 days, and each answer can be undone', async () => {
    const { core, book } = await withBook();
    const { id } = await core.must('learning.addLesson', {
      item: book,
      question: 'A question that you know the answer to is …',
      answer: '… no question.',
      learnedOn: '2026-03-04',
    });
    expect(await coming(core)).toEqual([]);
    on(core, '2026-03-06');
    expect(await coming(core)).toHaveLength(1);
    const known = await core.act('learning.answerLesson', { id, answer: 'known' });
    expect(known.value).toMatchObject({
      returns: 1,
      nextOn: '2026-03-13',
      seenOn: '2026-03-06',
      revision: 1,
    });
    expect(await coming(core)).toEqual([]);
    await known.undo();
    expect(await coming(core)).toHaveLength(1);
    await known.redo();
    on(core, '2026-03-20');
    expect((await core.must('learning.answerLesson', { id, answer: 'again' })).nextOn).toBe('2026-03-22');
    on(core, '2026-03-22');
    const gone = await core.act('learning.answerLesson', { id, answer: 'let-go' });
    on(core, '2027-03-22');
    expect(await coming(core)).toEqual([]);
    expect(await core.must('learning.lessons', {})).toMatchObject([{ id, nextOn: null }]);
    expect((await core.must('learning.wishLesson', { id })).nextOn).toBe('2027-03-24');
    expect(gone.value.returns).toBe(0);
  });

  test('comes at most three times a day, the longest waiting first', async () => {
    const { core, book } = await withBook();
    for (const [place, learnedOn] of ['05', '02', '04', '03', '01'].entries())
      await core.must('learning.addLesson', {
        item: book,
        question: `Question ${place}`,
        learnedOn: `2026-03-${learnedOn}`,
      });
    on(core, '2026-05-01');
    expect(await coming(core)).toEqual(['Question 4', 'Question 1', 'Question 3']);
    const [first] = await core.must('learning.returning', {});
    await core.must('learning.answerLesson', { id: first?.id ?? '', answer: 'known' });
    expect(await coming(core)).toEqual(['Question 1', 'Question 3']);
    on(core, '2026-05-02');
    expect(await coming(core)).toEqual(['Question 1', 'Question 3', 'Question 2']);
  });

  test('belongs to the thing of its session, is changed by revision, and does not come back unless that is wished', async () => {
    const { core, book } = await withBook();
    const course = await addItem(core, 'The course');
    const session = await core.must('learning.addSession', { item: book, date: '2026-03-04', minutes: 20 });
    const added = await core.act('learning.addLesson', {
      item: course,
      session: session.id,
      question: 'What first?',
      learnedOn: '2026-03-04',
      returns: false,
    });
    expect(added.value).toMatchObject({
      item: book,
      itemName: 'The book',
      session: session.id,
      nextOn: null,
    });
    expect((await core.must('learning.sessions', {})).sessions[0]?.lesson).toBe(added.value.id);
    const { id } = added.value;
    const words = { question: 'What comes first?', answer: 'The end.' };
    expect(await core.must('learning.saveLesson', { id, revision: 1, ...words })).toMatchObject({
      revision: 2,
      ...words,
    });
    expect(
      await core.call('learning.saveLesson', { id, revision: 1, question: 'Late', answer: '' }),
    ).toMatchObject({
      error: { kind: 'conflict' },
    });
    const removed = await core.act('learning.removeLesson', { id });
    expect(await core.must('learning.lessons', { item: book })).toEqual([]);
    await removed.undo();
    expect(await core.must('learning.lessons', { item: book })).toHaveLength(1);
    expect(await core.must('learning.lessons', { item: course })).toEqual([]);
    for (const name of ['removeLesson', 'wishLesson'] as const)
      expect(await core.call(`learning.${name}`, { id: absent })).toMatchObject({
        error: { kind: 'not-found' },
      });
  });
});
