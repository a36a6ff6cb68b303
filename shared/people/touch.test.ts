import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, dateOfDay, dayNumber, daysBetween } from '#shared/calendar/dates.ts';
import {
  afterRhythm,
  type Contact,
  contactWays,
  dueOn,
  lastContact,
  nextTouch,
  type Rhythm,
  rhythmText,
  rhythmUnits,
  type Touch,
  touchState,
} from './touch.ts';

const monthly: Rhythm = { every: 1, unit: 'month' };
const base: Touch = {
  rhythm: { every: 6, unit: 'week' },
  since: '2026-01-10',
  last: '2026-02-01',
  snoozedUntil: null,
  isPlanned: false,
};

const aDate = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2090-12-31') }).map(dateOfDay);
const aRhythm: fc.Arbitrary<Rhythm> = fc.record({
  every: fc.integer({ min: 1, max: 100 }),
  unit: fc.constantFrom(...rhythmUnits),
});
const aTouch: fc.Arbitrary<Touch> = fc.record({
  rhythm: fc.option(aRhythm),
  since: aDate,
  last: fc.option(aDate),
  snoozedUntil: fc.option(aDate),
  isPlanned: fc.boolean(),
});
const aContact: fc.Arbitrary<Contact> = fc.record({
  way: fc.constantFrom(...contactWays),
  date: aDate,
  topic: fc.string(),
  id: fc.uuid(),
});

describe('a rhythm', () => {
  test.each([
    ['2026-01-31', monthly, '2026-02-28'],
    ['2028-01-31', monthly, '2028-02-29'],
    ['2026-08-31', { every: 3, unit: 'month' }, '2026-11-30'],
    ['2028-02-29', { every: 1, unit: 'year' }, '2029-02-28'],
    ['2028-02-29', { every: 4, unit: 'year' }, '2032-02-29'],
    ['2026-03-28', { every: 1, unit: 'day' }, '2026-03-29'],
    ['2026-10-20', { every: 1, unit: 'week' }, '2026-10-27'],
    ['2026-12-31', { every: 6, unit: 'week' }, '2027-02-11'],
  ] as const)('from %s, %o, leads to %s', (from, every, to) => {
    expect(afterRhythm(from, every)).toBe(to);
  });

  it('always leads on, and no less far from a later day', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 0, max: 500 }), aRhythm, (from, later, every) => {
        const next = afterRhythm(from, every);
        expect(next > from).toBe(true);
        expect(afterRhythm(addDays(from, later), every) >= next).toBe(true);
      }),
    );
  });

  it('in days and weeks counts days, whatever clocks do in between', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 1, max: 100 }), (from, every) => {
        expect(daysBetween(from, afterRhythm(from, { every, unit: 'day' }))).toBe(every);
        expect(daysBetween(from, afterRhythm(from, { every, unit: 'week' }))).toBe(every * 7);
      }),
    );
  });

  it('is the same in every zone, and on the days on which clocks change', () => {
    const zone = process.env.TZ;
    try {
      const all = ['Pacific/Apia', 'America/Sao_Paulo', 'Europe/Berlin', 'Asia/Kathmandu', 'UTC'].map(
        (name) => {
          process.env.TZ = name;
          return ['2011-12-28', '2026-03-28', '2026-10-24', '2018-11-03'].map((from) =>
            rhythmUnits.map((unit) => afterRhythm(from, { every: 2, unit })),
          );
        },
      );
      for (const one of all) expect(one).toEqual(all[0]);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('is said as people say it', () => {
    expect(rhythmText({ every: 6, unit: 'week' })).toBe('every six weeks');
    expect(rhythmText(monthly)).toBe('every month');
    expect(rhythmText({ every: 45, unit: 'day' })).toBe('every 45 days');
  });
});

describe('who is due', () => {
  test('is due from the day on which the rhythm leads, not before', () => {
    expect(dueOn(base)).toBe('2026-03-15');
    expect(touchState(base, '2026-03-14')).toBe('later');
    expect(touchState(base, '2026-03-15')).toBe('due');
  });

  test('who was never met is due from the day on which the rhythm was chosen', () => {
    expect(dueOn({ ...base, last: null })).toBe('2026-01-10');
    expect(touchState({ ...base, last: null }, '2026-01-10')).toBe('due');
  });

  test('is not, while a talk is planned, while it was put off, and without a rhythm', () => {
    const today = '2026-06-01';
    expect(touchState({ ...base, isPlanned: true }, today)).toBe('planned');
    expect(touchState({ ...base, snoozedUntil: '2026-06-02' }, today)).toBe('snoozed');
    expect(touchState({ ...base, snoozedUntil: '2026-06-01' }, today)).toBe('due');
    expect(touchState({ ...base, rhythm: null }, today)).toBe('none');
    expect(nextTouch({ ...base, snoozedUntil: '2026-06-02' })).toBe('2026-06-02');
    expect(nextTouch({ ...base, snoozedUntil: '2026-03-01' })).toBe('2026-03-15');
  });

  it('is due exactly from the next day that is told, unless a talk is planned', () => {
    fc.assert(
      fc.property(aTouch, aDate, (touch, today) => {
        const next = nextTouch(touch);
        const isDue = next !== null && !touch.isPlanned && next <= today;
        expect(touchState(touch, today) === 'due').toBe(isDue);
      }),
    );
  });

  it('once due, stays so until something happens', () => {
    fc.assert(
      fc.property(aTouch, aDate, fc.integer({ min: 0, max: 3_000 }), (touch, today, later) => {
        if (touchState(touch, today) === 'due') expect(touchState(touch, addDays(today, later))).toBe('due');
      }),
    );
  });

  it('is due later, never earlier, after another contact', () => {
    fc.assert(
      fc.property(aTouch, aDate, (touch, met) => {
        const last = touch.last === null || met > touch.last ? met : touch.last;
        const before = nextTouch({ ...touch, since: '1990-01-01' });
        const after = nextTouch({ ...touch, since: '1990-01-01', last });
        if (before !== null && after !== null) expect(after >= before).toBe(true);
      }),
    );
  });
});

describe('the last contact', () => {
  it('is the latest that has come and that counts', () => {
    fc.assert(
      fc.property(fc.array(aContact), fc.boolean(), aDate, (contacts, mentionsCount, today) => {
        const last = lastContact(contacts, { mentionsCount, today });
        const counted = contacts.filter(
          ({ way, date }) => date <= today && (mentionsCount || way !== 'mention'),
        );
        if (last === null) expect(counted).toEqual([]);
        else {
          expect(counted).toContain(last);
          for (const { date } of counted) expect(date <= last.date).toBe(true);
        }
      }),
    );
  });

  test('of one day is the talk', () => {
    const of = (way: Contact['way']): Contact => ({ way, date: '2026-03-01', topic: way, id: '' });
    const found = lastContact([of('mention'), of('talk'), of('message')], {
      mentionsCount: true,
      today: '2026-03-01',
    });
    expect(found?.way).toBe('talk');
  });
});
