// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { secondsUntil, useCountdown } from './use-countdown.ts';

const start = '2026-03-04T12:00:00.000Z';
const after = (milliseconds: number): string => new Date(Date.parse(start) + milliseconds).toISOString();

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers({ now: Date.parse(start), toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Countdown({ until }: { until: string | null }): string {
  return String(useCountdown(until));
}

/** Shows a countdown. @returns what it says now, and the way to show another. */
function show(first: string | null): { said: () => string; until: (instant: string | null) => void } {
  const place = document.createElement('p');
  const root = createRoot(place);
  const until = (instant: string | null): void =>
    act(() => root.render(createElement(Countdown, { until: instant })));
  until(first);
  return { said: () => place.textContent, until };
}

const pass = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

test('a begun second counts as a whole one, and the past as none', () => {
  const now = Date.parse(start);
  expect(secondsUntil(after(2_000), now)).toBe(2);
  expect(secondsUntil(after(1_001), now)).toBe(2);
  expect(secondsUntil(after(1), now)).toBe(1);
  expect(secondsUntil(start, now)).toBe(0);
  expect(secondsUntil(after(-5_000), now)).toBe(0);
  expect(secondsUntil(null, now)).toBe(0);
});

test('it counts down to nothing and begins anew with another instant', () => {
  const countdown = show(after(2_000));
  expect(countdown.said()).toBe('2');
  pass(1_000);
  expect(countdown.said()).toBe('1');
  pass(1_000);
  expect(countdown.said()).toBe('0');
  countdown.until(after(6_000));
  expect(countdown.said()).toBe('4');
  countdown.until(null);
  expect(countdown.said()).toBe('0');
});

test('nothing ticks on when the time has come', () => {
  show(after(500));
  expect(vi.getTimerCount()).toBe(1);
  pass(750);
  expect(vi.getTimerCount()).toBe(0);
});
