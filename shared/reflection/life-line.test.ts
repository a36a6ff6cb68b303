import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifeLine, yearsOf } from './life-line.ts';

describe('the life line', () => {
  it('takes a year from its beginning to its end, and months and days within it', () => {
    expect([yearsOf('2019', false), yearsOf('2019', true)]).toEqual([2019, 2020]);
    expect([yearsOf('2019-07', false), yearsOf('2019-12', true)]).toEqual([2019.5, 2020]);
    expect(yearsOf('2019-07-10', false)).toBeGreaterThan(yearsOf('2019-07', false));
    expect(yearsOf('2019-07-31', true)).toBeLessThanOrEqual(yearsOf('2019-07', true));
  });

  it('puts what overlaps side by side, and what follows on one line; what has no beginning is not on it', () => {
    const line = lifeLine(
      [
        { id: 'now', started: '2020', ended: null },
        { id: 'first', started: '2010', ended: '2014-06' },
        { id: 'beside', started: '2012-03', ended: '2013' },
        { id: 'unsaid', started: null, ended: '2011' },
        { id: 'turned', started: '2016', ended: '2015' },
      ],
      '2026-03-04',
    );
    expect(line.map(({ id, lane }) => [id, lane])).toEqual([
      ['first', 0],
      ['beside', 1],
      ['turned', 0],
      ['now', 0],
    ]);
    expect(line.find(({ id }) => id === 'turned')).toMatchObject({ from: 2016, to: 2016 });
  });

  it('never lets two roles of a lane overlap', () => {
    const year = fc.integer({ min: 1970, max: 2026 }).map(String);
    const role = fc.record({ id: fc.uuid(), started: year, ended: fc.option(year) });
    fc.assert(
      fc.property(fc.array(role, { maxLength: 30 }), (roles) => {
        const line = lifeLine(roles, '2026-03-04');
        for (const [place, one] of line.entries())
          for (const other of line.slice(place + 1))
            if (one.lane === other.lane) expect(other.from).toBeGreaterThanOrEqual(one.to);
      }),
    );
  });
});
