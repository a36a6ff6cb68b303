import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createInputSense, noteInput } from './activity.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('input to any window ends the time without', () => {
  const app = new EventEmitter();
  const idle = noteInput(app as unknown as App);
  const [main, small] = [new EventEmitter(), new EventEmitter()];
  for (const contents of [main, small]) app.emit('web-contents-created', {}, contents);
  vi.advanceTimersByTime(90_000);
  expect(idle()).toBe(90);
  small.emit('input-event', {}, { type: 'rawKeyDown' });
  expect(idle()).toBe(0);
  vi.advanceTimersByTime(2_000);
  main.emit('input-event', {}, { type: 'mouseWheel' });
  expect(idle()).toBe(0);
});

test('a pointer counts when it moves, and not when a window moves beneath it', () => {
  const counts = createInputSense();
  const move = (globalX: number, globalY: number): boolean =>
    counts({ type: 'mouseMove', globalX, globalY } as never);
  expect(move(10, 10)).toBe(false);
  expect(move(10, 10)).toBe(false);
  expect(move(11, 10)).toBe(true);
  expect(counts({ type: 'mouseLeave', globalX: 11, globalY: 10 } as never)).toBe(false);
  expect(counts({ type: 'mouseDown' })).toBe(true);
});
