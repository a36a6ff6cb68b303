import { beforeEach, describe, expect, it } from 'vitest';
import { emptyStores } from './stores.ts';
import { keepWayBack, undoLatest } from './undo.ts';

beforeEach(emptyStores);

describe('ways back', () => {
  it('are gone from the latest to the first, each once', () => {
    const done: string[] = [];
    keepWayBack(() => done.push('first'));
    const forget = keepWayBack(() => done.push('second'));
    keepWayBack(() => done.push('third'));
    expect(undoLatest()).toBe(true);
    forget();
    expect(undoLatest()).toBe(true);
    expect(undoLatest()).toBe(false);
    expect(done).toEqual(['third', 'first']);
  });

  it('are a hundred at most', () => {
    const done: number[] = [];
    for (let number = 1; number <= 130; number += 1) keepWayBack(() => done.push(number));
    while (undoLatest());
    expect(done).toHaveLength(100);
    expect(done.at(-1)).toBe(31);
  });

  it('are forgotten when the vault is locked', () => {
    keepWayBack(() => {
      throw new Error('it should be forgotten');
    });
    emptyStores();
    expect(undoLatest()).toBe(false);
  });
});
