import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/api.ts';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { addItem } from '#tests/support/learning.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

async function withBook() {
  const core = await createTestCore();
  return { core, book: await addItem(core, 'The book') };
}

const session = (item: string, date: string, minutes: number): Input<'learning.addSession'> => ({
  item,
  date,
  minutes,
});

describe('sessions', () => {
  test('are written down, changed and taken away, each of which can be undone', async () => {
    const { core, book } = await withBook();
    const added = await core.act('learning.addSession', {
      item: book,
      date: '2026-03-03',
      minutes: 45,
      text: 'Chapter two',
      use: 'At the third workshop',
    });
    const { id, itemName, step, lesson } = added.value;
    expect({ itemName, step, lesson }).toEqual({ itemName: 'The book', step: null, lesson: null });
    const words = { date: '2026-03-02', minutes: 50, text: 'Chapter two', use: '' };
    const saved = await core.act('learning.saveSession', { id, revision: 1, ...words });
    expect(saved.value).toMatchObject({ ...words, revision: 2 });
    expect((await core.must('learning.saveSession', { id, revision: 2, ...words })).revision).toBe(2);
    expect(await core.call('learning.saveSession', { id, revision: 1, ...words })).toMatchObject({
      error: { kind: 'conflict', details: { revision: 2 } },
    });
    const removed = await core.act('learning.removeSession', { id });
    expect(await core.must('learning.sessions', { item: book })).toEqual({
      sessions: [],
      total: 0,
      minutes: 0,
    });
    await removed.undo();
    await saved.undo();
    expect(await core.must('learning.sessions', {})).toMatchObject({
      sessions: [{ id, date: '2026-03-03', minutes: 45, use: 'At the third workshop', revision: 3 }],
      total: 1,
      minutes: 45,
    });
    await saved.redo();
    expect(await core.must('learning.sessions', {})).toMatchObject({ minutes: 50 });
    await saved.undo();
    await added.undo();
    expect(await core.must('learning.sessions', {})).toMatchObject({ total: 0 });
    expect((await core.must('search.find', { text: 'workshop' })).total).toBe(0);
    await added.redo();
    expect((await core.must('search.find', { text: 'workshop' })).results).toMatchObject([
      { kind: 'learning', id: book },
    ]);
    expect(await core.must('vault.stats', {})).toMatchObject({ learningSessions: 1, lessons: 0 });
    const { db } = core.vault.opened();
    expect(listKeptStates(db, 'learning-session', id).length).toBeGreaterThan(2);
  });

  test('come the latest day first, some of them, of one thing or of all', async () => {
    const { core, book } = await withBook();
    const course = await addItem(core, 'The course');
    await core.must('learning.addSession', session(book, '2026-03-01', 10));
    await core.must('learning.addSession', session(course, '2026-03-03', 20));
    await core.must('learning.addSession', session(book, '2026-03-02', 30));
    const { sessions, ...sum } = await core.must('learning.sessions', { limit: 2 });
    expect(sessions.map(({ minutes }) => minutes)).toEqual([20, 30]);
    expect(sum).toEqual({ total: 3, minutes: 60 });
    const ofBook = await core.must('learning.sessions', { item: book });
    expect(ofBook.sessions.map(({ minutes }) => minutes)).toEqual([30, 10]);
  });

  test('are of something that is there, of one minute to one day', async () => {
    const { core, book } = await withBook();
    expect(await core.call('learning.addSession', session(absent, '2026-03-01', 10))).toMatchObject({
      error: { kind: 'not-found' },
    });
    for (const minutes of [0, 1_441, 1.5, -3]) {
      const refused = await core.call('learning.addSession', session(book, '2026-03-01', minutes));
      expect(refused).toMatchObject({ error: { kind: 'invalid' } });
    }
    await core.must('learning.addSession', session(book, '2026-03-01', 1_440));
    await core.must('learning.addSession', session(book, '2026-03-01', 1_440));
    expect(await core.must('learning.week', { first: '2026-02-23' })).toEqual({
      days: [{ date: '2026-03-01', minutes: 1_440 }],
      earliest: '2026-03-01',
    });
    expect(await core.must('learning.week', { first: '2026-03-02' })).toMatchObject({ days: [] });
  });

  test('make what will be used of them a step of a goal, once, and undone in one act', async () => {
    const { core, book } = await withBook();
    const goal = await core.must('goals.add', { title: 'Run workshops', status: 'next' });
    const { id } = await core.must('learning.addSession', {
      ...session(book, '2026-03-01', 10),
      use: 'At the third workshop:\n say what was decided.',
    });
    const silent = await core.must('learning.addSession', session(book, '2026-03-01', 10));
    const { value, undo } = await core.act('learning.useToStep', { id, goal: goal.id });
    expect(value.step).toMatchObject({ goal: goal.id, goalTitle: 'Run workshops' });
    const [step] = await core.must('goals.steps', { goal: goal.id });
    expect(step?.title).toBe('At the third workshop: say what was decided.');
    for (const wanted of [id, silent.id])
      expect(await core.call('learning.useToStep', { id: wanted, goal: goal.id })).toMatchObject({
        error: { kind: 'invalid' },
      });
    await undo();
    expect(await core.must('goals.steps', { goal: goal.id })).toEqual([]);
    expect((await core.must('learning.sessions', {})).sessions.map((each) => each.step)).toEqual([
      null,
      null,
    ]);
    // A step that was taken away leaves the session free for another one.
    const again = await core.must('learning.useToStep', { id, goal: goal.id });
    await core.must('goals.removeStep', { id: again.step?.id ?? '' });
    expect(
      (await core.must('learning.sessions', { item: book })).sessions.every(({ step: it }) => it === null),
    ).toBe(true);
    await core.must('learning.useToStep', { id, goal: goal.id });
  });
});

describe('time that is spent on a practice goal', () => {
  test('moves its measure with each change of it, and back with each undo', async () => {
    const { core, book } = await withBook();
    const item = await core.must('learning.item', { id: book });
    const { status: _, ...sheet } = item;
    await core.must('learning.saveItem', { ...sheet, targetHours: 25 });
    const { goal } = await core.must('learning.goalFromItem', { id: book });
    const now = async () => (await core.must('goals.get', { id: goal ?? '' })).measure?.now;
    expect(await now()).toBe(0);
    const added = await core.act('learning.addSession', session(book, '2026-03-01', 90));
    expect(await now()).toBe(1.5);
    const { id, revision } = added.value;
    const words = { date: '2026-03-01', text: '', use: '' };
    const saved = await core.act('learning.saveSession', { id, revision, ...words, minutes: 60 });
    expect(await now()).toBe(1);
    const removed = await core.act('learning.removeSession', { id });
    expect(await now()).toBe(0);
    await removed.undo();
    expect(await now()).toBe(1);
    await saved.undo();
    expect(await now()).toBe(1.5);
    await added.undo();
    expect(await now()).toBe(0);
    await added.redo();
    expect(await now()).toBe(1.5);
    await core.must('learning.startTimer', { item: book });
    core.clock.advance(3 * 60_000);
    const finished = await core.act('learning.finishTimer', { item: book });
    expect(await now()).toBe(1.55);
    await finished.undo();
    expect(await now()).toBe(1.5);
    // It is called as its goal is.
    const { title: _title, ...rest } = await core.must('goals.get', { id: goal ?? '' });
    await core.must('goals.save', { ...rest, title: 'Lead workshops' });
    expect((await core.must('learning.sessions', {})).sessions[0]?.itemName).toBe('Lead workshops');
    expect((await core.must('learning.timers', {}))[0]?.itemName).toBe('Lead workshops');
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });
});

describe('what goes with its thing', () => {
  test('into the trash, back, and for ever', async () => {
    const { core, book } = await withBook();
    const { id } = await core.must('learning.addSession', session(book, '2026-03-01', 90));
    await core.must('learning.addLesson', {
      item: book,
      session: id,
      question: 'Why?',
      learnedOn: '2026-03-01',
    });
    await core.must('learning.startTimer', { item: book });
    await core.must('learning.trashItem', { id: book });
    expect(await core.must('vault.stats', {})).toMatchObject({ learningSessions: 0, lessons: 0 });
    expect(await core.must('learning.sessions', {})).toMatchObject({ total: 0 });
    expect(await core.must('learning.lessons', {})).toEqual([]);
    await core.must('trash.restore', { kind: 'learning', id: book });
    expect(await core.must('vault.stats', {})).toMatchObject({ learningSessions: 1, lessons: 1 });
    await core.must('learning.removeSession', { id });
    await core.must('learning.trashItem', { id: book });
    await core.must('trash.purge', { item: null });
    const { db } = core.vault.opened();
    for (const table of ['learning_sessions', 'learning_timers', 'lessons'])
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
    expect(listKeptStates(db, 'learning-session', id)).toEqual([]);
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });
});

describe('what is wished for a day', () => {
  test('is half an hour until something else is said, with the days of rest in their order', async () => {
    const core = await createTestCore();
    expect(await core.must('learning.wish', {})).toEqual({ minutes: 30, rest: [] });
    const { undo } = await core.act('learning.setWish', { minutes: 20, rest: [7, 3, 7] });
    expect(await core.must('learning.wish', {})).toEqual({ minutes: 20, rest: [3, 7] });
    await undo();
    expect(await core.must('learning.wish', {})).toEqual({ minutes: 30, rest: [] });
    expect(await core.call('learning.setWish', { minutes: 0, rest: [] })).toMatchObject({ ok: false });
  });
});

async function practised(core: TestCore): Promise<{ skill: string; item: string }> {
  const { id: skill } = await core.must('reflection.addClaim', {
    kind: 'skill',
    name: 'Leading a workshop',
    details: { levelNow: 3 },
  });
  return { skill, item: await addItem(core, 'The course', skill) };
}

describe('hours', () => {
  test('are summed by skill and by item in twelve weeks', async () => {
    const core = await createTestCore();
    const { skill, item } = await practised(core);
    const book = await addItem(core, 'The book');
    await core.must('learning.addSession', session(item, '2026-03-03', 90));
    await core.must('learning.addSession', session(book, '2026-02-24', 30));
    await core.must('learning.addSession', session(book, '2025-10-01', 30));
    const weeks = (last: number, before: number): number[] => [...Array<number>(10).fill(0), before, last];
    expect(await core.must('learning.hours', { week: '2026-03-02' })).toEqual({
      skills: [
        { id: skill, name: 'Leading a workshop', weeks: weeks(90, 0), total: 90 },
        { id: null, name: '', weeks: weeks(0, 30), total: 30 },
      ],
      items: [
        { id: item, name: 'The course', weeks: weeks(90, 0), total: 90 },
        { id: book, name: 'The book', weeks: weeks(0, 30), total: 30 },
      ],
    });
  });
});

describe('the level of a skill', () => {
  test('is offered after ten hours since it was set, and a higher one is saved as the claim', async () => {
    const core = await createTestCore();
    const { skill, item } = await practised(core);
    await core.must('learning.addSession', session(item, '2026-03-03', 600));
    // What was practised before the level was set does not count.
    expect(await core.must('learning.levelReview', {})).toBeNull();
    core.clock.advance(60_000);
    await core.must('learning.addSession', session(item, '2026-03-04', 300));
    await core.must('learning.addSession', session(item, '2026-03-05', 299));
    expect(await core.must('learning.levelReview', {})).toBeNull();
    await core.must('learning.addSession', session(item, '2026-03-05', 31));
    const offered = { id: skill, name: 'Leading a workshop', level: 3, minutes: 630 };
    expect(await core.must('learning.levelReview', {})).toEqual(offered);
    core.clock.set('2026-03-06T12:00:00.000Z');
    const { undo, redo } = await core.act('learning.reviewLevel', { skill, level: 4 });
    expect(await core.must('reflection.claim', { id: skill })).toMatchObject({ details: { levelNow: 4 } });
    expect(await core.must('learning.levelReview', {})).toBeNull();
    await undo();
    expect(await core.must('reflection.claim', { id: skill })).toMatchObject({ details: { levelNow: 3 } });
    await redo();
    expect(await core.must('learning.levelReview', {})).toBeNull();
    // Other words of the claim do not set its level anew.
    await core.must('learning.addSession', session(item, '2026-03-07', 700));
    const claim = await core.must('reflection.claim', { id: skill });
    if (claim.kind !== 'skill') throw new Error('it is a skill');
    core.clock.set('2026-03-08T12:00:00.000Z');
    await core.must('reflection.saveClaim', { ...claim, description: 'With groups.' });
    expect(await core.must('learning.levelReview', {})).toMatchObject({ level: 4, minutes: 700 });
  });

  test('that is still the same is quiet until much more was practised', async () => {
    const core = await createTestCore();
    const { skill, item } = await practised(core);
    await core.must('learning.addSession', session(item, '2026-03-05', 870));
    const { undo } = await core.act('learning.reviewLevel', { skill, level: 3 });
    expect(await core.must('learning.levelReview', {})).toBeNull();
    await undo();
    expect(await core.must('learning.levelReview', {})).toMatchObject({ minutes: 870 });
    await core.must('learning.reviewLevel', { skill, level: 3 });
    await core.must('learning.addSession', session(item, '2026-03-06', 599));
    expect(await core.must('learning.levelReview', {})).toBeNull();
    await core.must('learning.addSession', session(item, '2026-03-06', 1));
    expect(await core.must('learning.levelReview', {})).toMatchObject({ level: 3, minutes: 1_470 });
    const other = await core.call('learning.reviewLevel', { skill: absent, level: 3 });
    expect(other).toMatchObject({ error: { kind: 'not-found' } });
  });
});
