import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyStores } from '#renderer/ui/stores.ts';
import {
  type Done,
  historyLabels,
  inTurn,
  isDone,
  isLatest,
  latestAct,
  pushDone,
  redo,
  undo,
} from './history.ts';

beforeEach(() => emptyStores());

const never = (): boolean => false;
const always = (): boolean => true;

/** An act that writes down what is asked of it. */
function act(name: string, log: string[] = [], more: Partial<Done> = {}): Done {
  return {
    act: name,
    label: `do ${name}`,
    made: Promise.resolve(true),
    undo: async () => void log.push(`undo ${name}`),
    redo: async () => void log.push(`redo ${name}`),
    ...more,
  };
}

describe('the history of acts', () => {
  it('undoes the latest first, does again what was undone last, and says what is next', async () => {
    const log: string[] = [];
    for (const name of ['a', 'b']) pushDone(act(name, log));
    expect(historyLabels()).toEqual({ undo: 'do b', redo: null });
    expect(await undo(never)).toBe('do b');
    expect(historyLabels()).toEqual({ undo: 'do a', redo: 'do b' });
    expect(await undo(never)).toBe('do a');
    expect(historyLabels()).toEqual({ undo: null, redo: 'do a' });
    expect(await undo(never)).toBeNull();
    expect(await redo(never)).toBe('do a');
    expect(await redo(never)).toBe('do b');
    expect(await redo(never)).toBeNull();
    expect(log).toEqual(['undo b', 'undo a', 'redo a', 'redo b']);
  });

  it('undoes an act by its name, also in the middle', async () => {
    const log: string[] = [];
    for (const name of ['a', 'b', 'c']) pushDone(act(name, log));
    expect(await undo(never, 'b')).toBe('do b');
    expect(isDone('b')).toBe(false);
    expect(await undo(never, 'b')).toBeNull();
    expect(latestAct()).toBe('c');
    expect(log).toEqual(['undo b']);
  });

  it('forgets what could be done again once something new is done', async () => {
    for (const name of ['a', 'b']) pushDone(act(name));
    await undo(never);
    expect(isLatest('a')).toBe(false);
    pushDone(act('c'));
    expect(historyLabels()).toEqual({ undo: 'do c', redo: null });
    expect(isLatest('c')).toBe(true);
    expect(await redo(never)).toBeNull();
  });

  it('keeps a hundred acts', async () => {
    for (let number = 1; number <= 101; number += 1) pushDone(act(String(number)));
    expect(isDone('1')).toBe(false);
    expect(isDone('2')).toBe(true);
    expect(latestAct()).toBe('101');
  });

  it('lets go of an act that was not made, which is never undone', async () => {
    const log: string[] = [];
    pushDone(act('a', log));
    pushDone(act('b', log, { made: Promise.resolve(false) }));
    expect(await undo(never)).toBeNull();
    expect(log).toEqual([]);
    expect(historyLabels()).toEqual({ undo: 'do a', redo: null });
  });

  it('an act that main refuses leaves the history, and those around it stay', async () => {
    const failing = act('b', [], { undo: () => Promise.reject(new Error('conflict')) });
    for (const each of [act('a'), failing, act('c')]) pushDone(each);
    await undo(never);
    await expect(undo(never)).rejects.toThrow('conflict');
    expect(historyLabels()).toEqual({ undo: 'do a', redo: 'do c' });
  });

  it('an act that may succeed later comes back to its place', async () => {
    const log: string[] = [];
    let isBusy = true;
    const failing = act('b', log, {
      undo: async () => {
        if (isBusy) throw new Error('busy');
        log.push('undo b');
      },
    });
    for (const each of [act('a', log), failing, act('c', log)]) pushDone(each);
    await expect(undo(always, 'b')).rejects.toThrow('busy');
    isBusy = false;
    expect(await undo(always)).toBe('do c');
    expect(await undo(always)).toBe('do b');
    expect(await undo(always)).toBe('do a');
    expect(log).toEqual(['undo c', 'undo b', 'undo a']);
  });

  it('what could not be done again leaves, or stays to be tried again', async () => {
    for (const name of ['a', 'b'])
      pushDone(act(name, [], { redo: () => Promise.reject(new Error(`no ${name}`)) }));
    await undo(never);
    await undo(never);
    await expect(redo(always)).rejects.toThrow('no a');
    expect(historyLabels()).toEqual({ undo: null, redo: 'do a' });
    await expect(redo(never)).rejects.toThrow('no a');
    expect(historyLabels()).toEqual({ undo: null, redo: 'do b' });
  });

  it('waits for an act that is being made before it is undone, and shows at once what will be next', async () => {
    const log: string[] = [];
    let made: (isMade: boolean) => void = () => {};
    pushDone(act('a', log));
    pushDone(act('b', log, { made: new Promise((resolve) => (made = resolve)) }));
    const undone = undo(never);
    expect(historyLabels()).toEqual({ undo: 'do a', redo: 'do b' });
    await Promise.resolve();
    expect(log).toEqual([]);
    made(true);
    expect(await undone).toBe('do b');
    expect(log).toEqual(['undo b']);
  });

  it('runs one work after the other, also after one that failed', async () => {
    const log: string[] = [];
    const first = inTurn(async () => {
      await Promise.resolve();
      log.push('first');
      throw new Error('no');
    });
    const second = vi.fn(async () => log.push('second'));
    await Promise.all([expect(first).rejects.toThrow('no'), inTurn(second)]);
    expect(log).toEqual(['first', 'second']);
  });
});
