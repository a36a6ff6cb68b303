import { describe, expect, test } from 'vitest';
import { seeTimers } from '#main/learning/index.ts';
import { isAsked, secondsOf } from '#shared/learning/timer.ts';
import type { TestClock } from '#tests/support/database.ts';
import { addItem } from '#tests/support/learning.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

const minute = 60_000;

async function two(): Promise<{ core: TestCore; book: string; course: string }> {
  const core = await createTestCore();
  return { core, book: await addItem(core, 'The book'), course: await addItem(core, 'The course') };
}

/** Time in which the program is there, looking about every minute. */
function awake({ vault, clock }: { vault: TestCore['vault']; clock: TestClock }, minutes: number): void {
  for (let gone = 0; gone < minutes; gone += 1) {
    clock.advance(minute);
    seeTimers(vault.opened().db, clock);
  }
}

describe('a timer', () => {
  test('makes a session of its time on the day on which it was begun, with what was said of it', async () => {
    const { core, book } = await two();
    core.clock.set('2026-03-04T23:30:00.000Z');
    await core.must('learning.startTimer', { item: book });
    await core.must('learning.noteTimer', { item: book, text: 'Chapter two' });
    await core.must('learning.noteTimer', { item: book, use: 'On Tuesday, with the team.' });
    awake(core, 45);
    const { value, undo, redo } = await core.act('learning.finishTimer', { item: book });
    expect(value).toMatchObject({
      item: book,
      itemName: 'The book',
      date: '2026-03-04',
      minutes: 45,
      text: 'Chapter two',
      use: 'On Tuesday, with the team.',
    });
    expect(await core.must('learning.timers', {})).toEqual([]);
    await undo();
    // What was not over goes on, and the time since is not lost.
    expect(await core.must('learning.timers', {})).toMatchObject([{ item: book, text: 'Chapter two' }]);
    expect((await core.must('learning.sessions', {})).total).toBe(0);
    await redo();
    expect((await core.must('learning.sessions', {})).total).toBe(1);
    expect(await core.must('learning.timers', {})).toEqual([]);
  });

  test('is paused by another one with what it has, and undoing that lets it run again', async () => {
    const { core, book, course } = await two();
    await core.must('learning.startTimer', { item: book });
    awake(core, 10);
    const other = await core.act('learning.startTimer', { item: course });
    expect(other.value).toMatchObject([
      { item: course, seconds: 0, sessions: 0 },
      { item: book, seconds: 600, runningSince: null, seenAt: null },
    ]);
    await other.undo();
    const [first, ...rest] = await core.must('learning.timers', {});
    expect(first).toMatchObject({ item: book, seconds: 0, runningSince: '2026-03-04T12:00:00.000Z' });
    expect(rest).toEqual([]);
    // Started twice it just runs.
    await core.must('learning.startTimer', { item: book });
    awake(core, 5);
    await core.must('learning.pauseTimer', { item: book });
    await core.must('learning.pauseTimer', { item: book });
    awake(core, 60);
    await core.must('learning.startTimer', { item: book });
    awake(core, 5);
    expect((await core.must('learning.finishTimer', { item: book })).minutes).toBe(20);
  });

  test('counts nothing of a sleep by itself, all of it when the person was at it, and can be undone to ask again', async () => {
    const { core, book } = await two();
    await core.must('learning.startTimer', { item: book });
    awake(core, 12);
    core.clock.advance(208 * minute);
    const all = await core.act('learning.answerTimer', { item: book, counting: 'all' });
    expect(all.value).toMatchObject([{ seconds: 220 * 60, runningSince: '2026-03-04T15:40:00.000Z' }]);
    await all.undo();
    const seen = await core.act('learning.answerTimer', { item: book, counting: 'seen' });
    expect(seen.value).toMatchObject([{ seconds: 720, runningSince: null }]);
    await seen.undo();
    // Who ends it without a word has what is sure.
    const done = await core.act('learning.finishTimer', { item: book });
    expect(done.value.minutes).toBe(12);
    await done.undo();
    expect((await core.must('learning.finishTimer', { item: book, counting: 'all' })).minutes).toBe(220);
  });

  test('runs on while the vault is locked for a moment, and asks when that was for long', async () => {
    const core = await createTestCore({ vault: 'a long sentence to remember' });
    const book = await addItem(core, 'The book');
    await core.must('learning.startTimer', { item: book });
    awake(core, 3);
    const lock = async (minutes: number) => {
      await core.must('vault.lock', {});
      core.clock.advance(minutes * minute);
      await core.must('vault.unlock', { passphrase: 'a long sentence to remember' });
      return (await core.must('learning.timers', {}))[0] ?? blank;
    };
    const blank = { seconds: 0, runningSince: null, seenAt: null };
    const short = await lock(4);
    expect(isAsked(short, core.clock.now())).toBe(false);
    expect(secondsOf(short, core.clock.now())).toBe(420);
    awake(core, 1);
    const long = await lock(40);
    expect(isAsked(long, core.clock.now())).toBe(true);
    expect(secondsOf(long, core.clock.now())).toBe(480);
    expect(secondsOf(long, core.clock.now(), 'all')).toBe(48 * 60);
  });

  test('is there no more when it was discarded, and is again when that is undone', async () => {
    const { core, book } = await two();
    await core.must('learning.startTimer', { item: book });
    awake(core, 3);
    const { undo, redo } = await core.act('learning.discardTimer', { item: book });
    expect(await core.must('learning.timers', {})).toEqual([]);
    await undo();
    expect(await core.must('learning.timers', {})).toHaveLength(1);
    await redo();
    expect(await core.must('learning.timers', {})).toEqual([]);
    for (const name of ['pauseTimer', 'answerTimer', 'finishTimer', 'discardTimer', 'noteTimer'] as const) {
      const gone = await core.call(`learning.${name}`, { item: book });
      expect(gone).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    }
  });

  test('that was started can be undone after it was seen to run', async () => {
    const { core, book } = await two();
    const { undo } = await core.act('learning.startTimer', { item: book });
    awake(core, 3);
    await undo();
    expect(await core.must('learning.timers', {})).toEqual([]);
  });

  test('is seen about once a minute, and read anew only when the clock was put back', async () => {
    const { core, book } = await two();
    await core.must('learning.startTimer', { item: book });
    const { db } = core.vault.opened();
    const changes = (): number => db.prepare<[], number>('SELECT total_changes()').pluck().get() as number;
    const before = changes();
    for (let second = 0; second < 130; second += 1) {
      core.clock.advance(1_000);
      expect(seeTimers(db, core.clock)).toBe(false);
    }
    expect(changes() - before).toBe(2);
    core.clock.advance(-60 * minute);
    expect(seeTimers(db, core.clock)).toBe(true);
    awake(core, 1);
    expect((await core.must('learning.pauseTimer', { item: book }))[0]?.seconds).toBe(180);
  });

  test('goes with its thing into the trash and comes back with it', async () => {
    const { core, book, course } = await two();
    await core.must('learning.startTimer', { item: book });
    await core.must('learning.trashItem', { id: book });
    expect(await core.must('learning.timers', {})).toEqual([]);
    expect(await core.call('learning.startTimer', { item: book })).toMatchObject({
      error: { kind: 'not-found' },
    });
    await core.must('learning.startTimer', { item: course });
    await core.must('trash.restore', { kind: 'learning', id: book });
    expect(
      (await core.must('learning.timers', {})).filter(({ runningSince }) => runningSince !== null),
    ).toHaveLength(1);
  });
});
