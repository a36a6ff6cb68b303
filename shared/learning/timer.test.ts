import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answer,
  goOn,
  isAsked,
  minutesOf,
  pause,
  secondsOf,
  seen,
  seenEvery,
  type TimerState,
  unseenAtMost,
} from './timer.ts';

const blank: TimerState = { seconds: 0, runningSince: null, seenAt: null };
const minutes = (count: number): number => count * 60_000;
const start = new Date('2026-03-28T23:40:00.000Z');
const later = (milliseconds: number): Date => new Date(start.getTime() + milliseconds);

describe('the timer of a session', () => {
  test('counts while it runs, keeps what it has while it is paused, and goes on from there', () => {
    const running = goOn(blank, start);
    expect(secondsOf(running, later(90_500))).toBe(90);
    const paused = pause(running, later(90_500));
    expect(paused).toEqual({ seconds: 90, runningSince: null, seenAt: null });
    expect(secondsOf(paused, later(minutes(600)))).toBe(90);
    expect(isAsked(paused, later(minutes(600)))).toBe(false);
    const again = goOn(paused, later(minutes(600)));
    expect(secondsOf(again, later(minutes(601)))).toBe(150);
    expect(goOn(again, later(minutes(700)))).toBe(again);
    expect(pause(paused, later(minutes(700)))).toBe(paused);
  });

  test('runs across midnight and a change of the wall clock without a word', () => {
    let timer = goOn(blank, start);
    for (let minute = 1; minute <= 180; minute++) timer = seen(timer, later(minutes(minute))) ?? timer;
    expect(isAsked(timer, later(minutes(180)))).toBe(false);
    expect(secondsOf(timer, later(minutes(180)))).toBe(180 * 60);
  });

  test('asks about a sleep, and counts none of it by itself', () => {
    let timer = goOn(blank, start);
    for (let minute = 1; minute <= 12; minute++) timer = seen(timer, later(minutes(minute))) ?? timer;
    const woken = later(minutes(220));
    expect(seen(timer, woken)).toBeNull();
    expect(isAsked(timer, woken)).toBe(true);
    expect(secondsOf(timer, woken)).toBe(12 * 60);
    expect(secondsOf(timer, woken, 'all')).toBe(220 * 60);
    // Who was at it goes on; who was not finds it paused.
    const all = answer(timer, woken, 'all');
    expect(all.runningSince).toBe(woken.toISOString());
    expect(secondsOf(all, later(minutes(221)))).toBe(221 * 60);
    expect(answer(timer, woken, 'seen')).toEqual({ seconds: 720, runningSince: null, seenAt: null });
    // Pausing without an answer is the careful one.
    expect(pause(timer, woken).seconds).toBe(720);
  });

  test('does not ask about a short absence, as while the program is started anew', () => {
    const timer = goOn(blank, start);
    expect(isAsked(timer, later(unseenAtMost))).toBe(false);
    expect(secondsOf(timer, later(unseenAtMost))).toBe(300);
    expect(isAsked(timer, later(unseenAtMost + 1))).toBe(true);
  });

  test('loses nothing when the clock is put back, and counts on from there', () => {
    let timer = goOn(blank, start);
    timer = seen(timer, later(minutes(3))) ?? timer;
    const earlier = later(minutes(-57));
    expect(secondsOf(timer, earlier)).toBe(180);
    timer = seen(timer, earlier) ?? timer;
    expect(secondsOf(timer, later(minutes(-56)))).toBe(240);
  });

  test('is written down about once a minute', () => {
    const timer = goOn(blank, start);
    expect(seen(timer, later(seenEvery - 1))).toBeNull();
    expect(seen(timer, later(seenEvery))).toEqual({ ...timer, seenAt: later(seenEvery).toISOString() });
    expect(seen(blank, later(seenEvery))).toBeNull();
  });

  test('makes a session of one minute to one day', () => {
    expect([0, 29, 89, 91, 2_700, 400_000].map(minutesOf)).toEqual([1, 1, 1, 2, 45, 1_440]);
  });
});

describe('two timers through anything that happens to a computer', () => {
  const event = fc.oneof(
    fc.record({ do: fc.constant('start' as const), which: fc.integer({ min: 0, max: 1 }) }),
    fc.record({ do: fc.constant('pause' as const), which: fc.integer({ min: 0, max: 1 }) }),
    fc.record({ do: fc.constant('answer' as const), all: fc.boolean() }),
    // Time that the program sees, looking every second or so; and time in which it sleeps, is closed, or its vault is locked.
    fc.record({ do: fc.constant('awake' as const), seconds: fc.integer({ min: 1, max: 4_000 }) }),
    fc.record({ do: fc.constant('asleep' as const), seconds: fc.integer({ min: 1, max: 90_000 }) }),
    fc.record({ do: fc.constant('clock' as const), seconds: fc.integer({ min: -90_000, max: 90_000 }) }),
  );

  test('never count below nothing, never more than the wall shows to have gone, and at most one runs', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let now = start.getTime();
        /** What the wall went forward, seen or not, since the first event: nothing can have been counted beyond it. */
        let forward = 0;
        /** What of it the rule may count by itself. */
        let sure = 0;
        let timers: TimerState[] = [blank, blank];
        const move = (milliseconds: number): void => {
          now += milliseconds;
          if (milliseconds > 0) forward += milliseconds;
        };
        const each = (change: (timer: TimerState, which: number) => TimerState): void => {
          timers = timers.map(change);
        };
        let everAll = false;
        for (const what of events) {
          const before = timers.map((timer) => secondsOf(timer, new Date(now)));
          if (what.do === 'start')
            each((timer, which) => (which === what.which ? goOn : pause)(timer, new Date(now)));
          else if (what.do === 'pause')
            each((timer, which) => (which === what.which ? pause(timer, new Date(now)) : timer));
          else if (what.do === 'answer') {
            everAll ||= what.all;
            each((timer) =>
              isAsked(timer, new Date(now)) ? answer(timer, new Date(now), what.all ? 'all' : 'seen') : timer,
            );
          } else if (what.do === 'awake') {
            sure += what.seconds * 1_000;
            for (let gone = 0; gone < what.seconds; gone += 30) {
              move(Math.min(30, what.seconds - gone) * 1_000);
              each((timer) => seen(timer, new Date(now)) ?? timer);
            }
          } else {
            move(what.seconds * 1_000);
            sure += Math.min(Math.max(0, what.seconds * 1_000), unseenAtMost);
          }
          const shown = timers.map((timer) => secondsOf(timer, new Date(now)));
          expect(timers.filter(({ runningSince }) => runningSince !== null).length).toBeLessThanOrEqual(1);
          const sum = shown.reduce((one, other) => one + other, 0);
          expect(Math.min(...shown)).toBeGreaterThanOrEqual(0);
          expect(sum * 1_000).toBeLessThanOrEqual(forward);
          if (!everAll) expect(sum * 1_000).toBeLessThanOrEqual(sure);
          // What was seen to be counted is never taken back, but for the few minutes that were not sure yet.
          shown.forEach((seconds, which) => {
            expect(seconds).toBeGreaterThanOrEqual((before[which] ?? 0) - unseenAtMost / 1_000);
          });
          // What is kept can be kept.
          for (const { seconds, runningSince, seenAt } of timers) {
            expect(Number.isInteger(seconds) && seconds >= 0).toBe(true);
            expect((runningSince === null) === (seenAt === null)).toBe(true);
            if (runningSince !== null && seenAt !== null) expect(seenAt >= runningSince).toBe(true);
          }
        }
      }),
    );
  });
});
