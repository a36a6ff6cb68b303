import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#shared/calendar/dates.ts';
import {
  answered,
  begun,
  daysUntilNext,
  offered,
  offeredAtMost,
  type Returning,
  returnAnswers,
  returnDays,
  wishedBack,
} from './returns.ts';

describe('what was learned', () => {
  test('comes back after 2, 7, 30 and 90 days, and then no more', () => {
    let lesson = begun('2026-03-01', true);
    const days: (string | null)[] = [lesson.nextOn];
    while (lesson.nextOn !== null) {
      lesson = answered(lesson, 'known', lesson.nextOn);
      days.push(lesson.nextOn);
    }
    expect(days).toEqual(['2026-03-03', '2026-03-10', '2026-04-09', '2026-07-08', null]);
    expect(lesson.returns).toBe(4);
    expect(begun('2026-03-01', false).nextOn).toBeNull();
    expect(wishedBack(lesson, '2026-09-01')).toEqual({
      returns: 0,
      nextOn: '2026-09-03',
      seenOn: '2026-07-08',
    });
  });

  test('comes back sooner when it was not known, and never when it is let go', () => {
    const third: Returning = { returns: 2, nextOn: '2026-04-09', seenOn: '2026-03-10' };
    expect(answered(third, 'again', '2026-04-11')).toEqual({
      returns: 1,
      nextOn: '2026-04-18',
      seenOn: '2026-04-11',
    });
    expect(answered(begun('2026-03-01', true), 'again', '2026-03-03')).toMatchObject({
      returns: 0,
      nextOn: '2026-03-05',
    });
    expect(answered(third, 'let-go', '2026-04-11')).toEqual({
      returns: 2,
      nextOn: null,
      seenOn: '2026-04-11',
    });
    expect([0, 1, 2, 3].map((returns) => daysUntilNext(returns, 'known'))).toEqual([7, 30, 90, null]);
  });

  test('does not pile up: at most three a day, the longest waiting first, whatever was missed and however the clock goes', () => {
    const day = fc.record({
      // The days that go by until the program is opened again; a clock that is put back makes them negative.
      gone: fc.integer({ min: -40, max: 200 }),
      answers: fc.array(fc.constantFrom(...returnAnswers), { minLength: 6, maxLength: 6 }),
    });
    const learned = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 25 });
    fc.assert(
      fc.property(learned, fc.array(day, { maxLength: 30 }), (starts, days) => {
        let today = '2026-03-01';
        let lessons = starts.map((start, place) => {
          const learnedOn = addDays(today, -start);
          return { id: String(place).padStart(3, '0'), learnedOn, ...begun(learnedOn, true) };
        });
        for (const { gone, answers } of days) {
          today = addDays(today, gone);
          const before = lessons.filter(({ seenOn }) => seenOn === today).length;
          let count = before;
          for (const answer of answers) {
            const now = offered(lessons, today);
            expect(now.length).toBeLessThanOrEqual(Math.max(0, offeredAtMost - count));
            const [first] = now;
            if (first === undefined) break;
            for (const { nextOn } of lessons) {
              if (nextOn !== null && first.nextOn !== null && nextOn <= today)
                expect(first.nextOn <= nextOn).toBe(true);
            }
            const after = answered(first, answer, today);
            if (after.nextOn !== null) {
              expect(returnDays).toContain(daysBetween(today, after.nextOn));
            }
            expect(after.returns).toBeGreaterThanOrEqual(0);
            expect(after.returns).toBeLessThanOrEqual(returnDays.length);
            lessons = lessons.map((lesson) => (lesson.id === first.id ? { ...first, ...after } : lesson));
            count += 1;
          }
          if (gone !== 0) expect(count - before).toBeLessThanOrEqual(offeredAtMost);
        }
      }),
    );
  });
});
