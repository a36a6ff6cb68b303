// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { actionFor, shortcuts } from './shortcuts.ts';

describe('the shortcuts', () => {
  test('no two share their keys', () => {
    const keys = shortcuts.map(({ key, modifier, shift }) => `${modifier} ${shift} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('work with the modifier, also while typing and with Caps Lock', () => {
    expect(actionFor({ key: 'k', modifier: true, typing: true })).toBe('palette');
    expect(actionFor({ key: 'K', modifier: true, typing: false })).toBe('palette');
    expect(actionFor({ key: '3', modifier: true, typing: false })).toBe('room-3');
  });

  test('with Shift, the one that has it comes first', () => {
    expect(actionFor({ key: 'B', modifier: true, shift: true, typing: true })).toBe('privacyMode');
    expect(actionFor({ key: 'b', modifier: true, typing: true })).toBeNull();
    expect(actionFor({ key: 'K', modifier: true, shift: true, typing: false })).toBe('palette');
  });

  test('letters are letters while typing', () => {
    expect(actionFor({ key: '?', modifier: false, typing: true })).toBeNull();
    expect(actionFor({ key: '?', modifier: false, typing: false })).toBe('shortcuts');
    expect(actionFor({ key: 'k', modifier: false, typing: false })).toBeNull();
  });

  test('F6 writes nothing and so counts while typing, too', () => {
    expect(actionFor({ key: 'F6', modifier: false, typing: true })).toBe('next-part');
    expect(actionFor({ key: 'F6', modifier: false, shift: true, typing: true })).toBe('previous-part');
  });

  test('undo and redo have the usual keys; whether they are the text’s own is looked at by who hears them', () => {
    expect(actionFor({ key: 'z', modifier: true, typing: false })).toBe('undo');
    expect(actionFor({ key: 'Z', modifier: true, shift: true, typing: false })).toBe('redo');
    expect(actionFor({ key: 'y', modifier: true, typing: true })).toBe('redo');
  });
});
