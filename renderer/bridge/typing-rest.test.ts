// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followTyping } from './typing-rest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** An element that is written in, and a key in it. */
function written(isText: boolean): () => void {
  const element = document.createElement(isText ? 'div' : 'input');
  Object.defineProperty(element, 'isContentEditable', { value: isText });
  document.body.append(element);
  return () => void element.dispatchEvent(new Event('beforeinput', { bubbles: true }));
}

it('does at once what comes while nobody writes a text', () => {
  const { whenAtRest } = followTyping(document);
  const work = vi.fn();
  whenAtRest(work);
  expect(work).toHaveBeenCalledTimes(1);
  written(false)();
  whenAtRest(work);
  expect(work).toHaveBeenCalledTimes(2);
});

it('waits with everything until writing rests, and goes on at once after that', () => {
  const { whenAtRest } = followTyping(document);
  const key = written(true);
  const done: string[] = [];
  key();
  whenAtRest(() => done.push('list'));
  for (let keys = 0; keys < 20; keys += 1) {
    vi.advanceTimersByTime(100);
    key();
  }
  whenAtRest(() => done.push('day'));
  expect(done).toEqual([]);
  vi.advanceTimersByTime(299);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['list', 'day']);
  whenAtRest(() => done.push('next'));
  expect(done).toEqual(['list', 'day', 'next']);
});

it('lets go of what waits when it is stopped', () => {
  const { whenAtRest, stop } = followTyping(document);
  written(true)();
  const work = vi.fn();
  whenAtRest(work);
  stop();
  vi.advanceTimersByTime(1_000);
  expect(work).not.toHaveBeenCalled();
});
