import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSaveSession, type SaveSession, type SaveState } from './save-session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A place to save to that answers when it is told to. */
function slowPlace() {
  const saved: string[] = [];
  const answers: { done: () => void; fail: (error: Error) => void }[] = [];
  const save = (value: string): Promise<void> =>
    new Promise((resolve, reject) => {
      answers.push({
        done: () => {
          saved.push(value);
          resolve();
        },
        fail: reject,
      });
    });
  const answer = async (how: 'done' | 'fail'): Promise<void> => {
    const next = answers.shift();
    if (!next) throw new Error('nothing is being saved');
    if (how === 'done') next.done();
    else next.fail(new Error('the disk is full'));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { save, saved, answer, waiting: () => answers.length };
}

function statesOf(session: SaveSession<string>): SaveState[] {
  const states: SaveState[] = [session.status().state];
  session.subscribe(() => states.push(session.status().state));
  return states;
}

describe('a save session', () => {
  test('goes from clean over dirty and saving to saved, after a pause', async () => {
    const place = slowPlace();
    const session = createSaveSession<string>({ save: place.save, pause: 500 });
    const states = statesOf(session);
    session.change('a');
    session.change('ab');
    await vi.advanceTimersByTimeAsync(499);
    expect(place.waiting()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(place.waiting()).toBe(1);
    await place.answer('done');
    expect(states).toEqual(['clean', 'dirty', 'saving', 'saved']);
    expect(place.saved).toEqual(['ab']);
  });

  test('saves in the middle of unbroken typing', async () => {
    const place = slowPlace();
    const session = createSaveSession<string>({ save: place.save, pause: 500, longest: 2_000 });
    for (let key = 0; key < 30 && place.waiting() === 0; key += 1) {
      session.change(`${key}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(place.waiting()).toBe(1);
  });

  test('waits with a save that is due until the key is drawn, but not for ever', async () => {
    const place = slowPlace();
    const session = createSaveSession<string>({ save: place.save, pause: 500, longest: 2_000 });
    const type = async (ms: number, every: number): Promise<void> => {
      for (let at = 0; at < ms; at += every) {
        session.change(`${at}`);
        await vi.advanceTimersByTimeAsync(every);
      }
    };
    await type(1_990, 10);
    session.change('due');
    await vi.advanceTimersByTimeAsync(20);
    expect(place.waiting()).toBe(0);
    await type(900, 20);
    expect(place.waiting()).toBe(0);
    await type(200, 20);
    expect(place.waiting()).toBe(1);
  });

  test('never saves twice at once, and then only the newest', async () => {
    const place = slowPlace();
    const session = createSaveSession<string>({ save: place.save, pause: 10 });
    session.change('one');
    await vi.advanceTimersByTimeAsync(10);
    session.change('two');
    session.change('three');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(place.waiting()).toBe(1);
    await place.answer('done');
    await place.answer('done');
    expect(place.saved).toEqual(['one', 'three']);
    expect(session.status().state).toBe('saved');
  });

  test('a failure says why, keeps the words and tries again by itself', async () => {
    const place = slowPlace();
    const session = createSaveSession<string>({ save: place.save, pause: 10, retry: 3_000 });
    session.change('words');
    await vi.advanceTimersByTimeAsync(10);
    await place.answer('fail');
    expect(session.status()).toMatchObject({ state: 'failed', error: { message: 'the disk is full' } });
    await vi.advanceTimersByTimeAsync(3_000);
    await place.answer('done');
    expect(place.saved).toEqual(['words']);
    expect(session.status()).toEqual({ state: 'saved', error: null });
  });

  test('what was typed during a failing save is what is tried again', async () => {
    const place = slowPlace();
    const session = createSaveSession<string>({ save: place.save, pause: 10, retry: 3_000 });
    session.change('old');
    await vi.advanceTimersByTimeAsync(10);
    session.change('new');
    await place.answer('fail');
    await vi.advanceTimersByTimeAsync(3_000);
    await place.answer('done');
    expect(place.saved).toEqual(['new']);
  });

  test('flush saves at once, waits for what is under way, and tells whether all is saved', async () => {
    const place = slowPlace();
    const session = createSaveSession<string>({ save: place.save, pause: 10_000, retry: null });
    expect(await session.flush()).toBe(true);
    session.change('one');
    const first = session.flush();
    session.change('two');
    const second = session.flush();
    await place.answer('done');
    await place.answer('done');
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(place.saved).toEqual(['one', 'two']);
    session.change('three');
    const third = session.flush();
    await place.answer('fail');
    expect(await third).toBe(false);
    const fourth = session.flush();
    await place.answer('done');
    expect(await fourth).toBe(true);
    expect(place.saved).toEqual(['one', 'two', 'three']);
  });

  test('a failure is told until a save succeeds, also while typing goes on and while it is tried again', async () => {
    const place = slowPlace();
    const session = createSaveSession<string>({ save: place.save, pause: 10, retry: 3_000 });
    session.change('one');
    await vi.advanceTimersByTimeAsync(10);
    await place.answer('fail');
    session.change('one two');
    expect(session.status()).toMatchObject({ state: 'failed', error: { message: 'the disk is full' } });
    await vi.advanceTimersByTimeAsync(10);
    expect(session.status()).toMatchObject({ state: 'saving', error: { message: 'the disk is full' } });
    await place.answer('done');
    expect(session.status()).toEqual({ state: 'saved', error: null });
  });

  test('saves nothing by itself once it has ended', async () => {
    const place = slowPlace();
    const session = createSaveSession<string>({ save: place.save, pause: 10 });
    session.change('words');
    session.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(place.waiting()).toBe(0);
  });
});
