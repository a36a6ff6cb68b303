import { describe, expect, test } from 'vitest';
import { asksForUse } from './asking.ts';
import { hoursText, lengthText, shownWeeks, sumByWeek, weeksShown } from './hours.ts';
import { isWorthALook, levelToReview, muchPractised, type Practice } from './level-review.ts';
import { learningWeek, weekText, wishText } from './week.ts';

describe('a week of learning', () => {
  const minutes = new Map([
    ['2026-03-02', 25],
    ['2026-03-03', 60],
    ['2026-03-07', 12],
  ]);
  const week = learningWeek('2026-03-02', minutes, { rest: [3, 7], today: '2026-03-07' });

  test('has a day each, with its minutes, its rest, today, and what is to come', () => {
    expect(week.map((day) => day.minutes)).toEqual([25, 60, 0, 0, 0, 12, 0]);
    expect(week.map((day) => day.isRest)).toEqual([false, false, true, false, false, false, true]);
    expect(week.map((day) => day.isToday)).toEqual([false, false, false, false, false, true, false]);
    expect(week.map((day) => day.isToCome)).toEqual([false, false, false, false, false, false, true]);
    // Weeks that begin on a Sunday have the same days of rest.
    const other = learningWeek('2026-03-01', minutes, { rest: [3, 7], today: '2026-03-07' });
    expect(other.map((day) => day.isRest)).toEqual([true, false, false, true, false, false, false]);
  });

  test('says what was done, and nothing of what was not', () => {
    expect(weekText(week, (date) => date.slice(8))).toBe(
      '1 h 37 min on 3 days: 02 25 min, 03 1 h, 07 12 min.',
    );
    expect(weekText([], String)).toBe('Nothing is written down for this week.');
    expect(wishText({ minutes: 30, rest: [3] })).toBe('about half an hour on the days you chose');
    expect(wishText({ minutes: 80, rest: [] })).toBe('about 1 h 20 min a day');
  });
});

describe('hours', () => {
  test('are summed by week and by what they belong to, the most first', () => {
    const rows = [
      { id: 'a', name: 'A', date: '2026-03-08', minutes: 30 },
      { id: 'b', name: 'B', date: '2026-03-02', minutes: 30 },
      { id: 'b', name: 'B', date: '2026-03-01', minutes: 15 },
      { id: 'b', name: 'B', date: '2025-12-15', minutes: 5 },
      { id: null, name: '', date: '2025-12-14', minutes: 900 },
      { id: null, name: '', date: '2026-03-09', minutes: 900 },
    ];
    expect(shownWeeks('2026-03-02')).toHaveLength(weeksShown);
    expect(shownWeeks('2026-03-02')[0]).toBe('2025-12-15');
    expect(sumByWeek(rows, '2026-03-02')).toEqual([
      { id: 'b', name: 'B', weeks: [5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 30], total: 50 },
      { id: 'a', name: 'A', weeks: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30], total: 30 },
    ]);
  });

  test('are said to the half hour, lengths to the minute', () => {
    expect([0, 45, 60, 74, 76, 870, 480].map(hoursText)).toEqual([
      ...['0 min', '45 min', '1 h', '1 h', '1½ h', '14½ h', '8 h'],
    ]);
    expect([12, 60, 80].map(lengthText)).toEqual(['12 min', '1 h', '1 h 20 min']);
  });
});

describe('the level of a skill', () => {
  const skill: Practice = { id: 'a', name: 'A', level: 3, minutes: muchPractised, still: null };

  test('is offered for a look when much was practised since it was set, and after “still” when much more was', () => {
    expect(isWorthALook(skill)).toBe(true);
    expect(isWorthALook({ ...skill, minutes: muchPractised - 1 })).toBe(false);
    expect(isWorthALook({ ...skill, level: null })).toBe(false);
    expect(isWorthALook({ ...skill, level: 5 })).toBe(false);
    const still = { level: 3, minutes: 700 };
    expect(isWorthALook({ ...skill, minutes: 1_299, still })).toBe(false);
    expect(isWorthALook({ ...skill, minutes: 1_300, still })).toBe(true);
    // Once the level is another one, what was said of the old one counts no more.
    expect(isWorthALook({ ...skill, level: 4, minutes: 700, still })).toBe(true);
  });

  test('is offered for one skill at a time, the one that was practised the most', () => {
    const more = { ...skill, id: 'b', minutes: 2_000 };
    expect(levelToReview([skill, more, { ...more, id: 'c', level: null }])?.id).toBe('b');
    expect(levelToReview([{ ...skill, minutes: 3 }])).toBeNull();
  });
});

test('the first sessions ask what will be used of them, later ones now and then', () => {
  const asked = Array.from({ length: 14 }, (_, before) => before).filter(asksForUse);
  expect(asked).toEqual([0, 1, 2, 3, 4, 8, 12]);
});
