import { describe, expect, it } from 'vitest';
import { keepsState, type Moment } from './keep-rule.ts';

const minute = 60_000;
const start = Date.parse('2026-03-04T12:00:00.000Z');
const at = (milliseconds: number) => new Date(start + milliseconds).toISOString();

/** An autosave a second after the one before, five minutes into the entry. */
const typing: Moment = {
  change: 'edit',
  now: at(5 * minute),
  createdAt: at(0),
  modifiedAt: at(5 * minute - 1_000),
  lastKeptAt: null,
  wasBlank: false,
  wordsBefore: 100,
  wordsAfter: 101,
};

describe('what is kept', () => {
  it('is not every autosave', () => {
    expect(keepsState(typing)).toBe(false);
  });

  it('is what stood there after ten minutes without a kept state', () => {
    expect(keepsState({ ...typing, createdAt: at(-5 * minute) })).toBe(false);
    expect(keepsState({ ...typing, createdAt: at(-5 * minute - 1) })).toBe(true);
    expect(keepsState({ ...typing, createdAt: at(-60 * minute), lastKeptAt: at(-4 * minute) })).toBe(false);
    expect(keepsState({ ...typing, createdAt: at(-60 * minute), lastKeptAt: at(-6 * minute) })).toBe(true);
  });

  it('is what an earlier sitting left', () => {
    expect(keepsState({ ...typing, modifiedAt: at(3 * minute) })).toBe(false);
    expect(keepsState({ ...typing, modifiedAt: at(3 * minute - 1) })).toBe(true);
  });

  it('is what a save takes more than a fifth of the words from', () => {
    expect(keepsState({ ...typing, wordsAfter: 80 })).toBe(false);
    expect(keepsState({ ...typing, wordsAfter: 79 })).toBe(true);
    expect(keepsState({ ...typing, wordsBefore: 0, wordsAfter: 0 })).toBe(false);
  });

  it('is never a blank state of a save', () => {
    expect(keepsState({ ...typing, wasBlank: true, createdAt: at(-60 * minute), wordsBefore: 0 })).toBe(
      false,
    );
  });

  it('is everything before the trash, a return from it, and an earlier version', () => {
    for (const change of ['trash', 'put-back', 'bring-back', 'overwrite'] as const) {
      expect(keepsState({ ...typing, change, wasBlank: true })).toBe(true);
    }
  });
});
