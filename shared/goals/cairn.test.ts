import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cairnSize, cairnText, layoutCairn, stonesOf } from './cairn.ts';

const milestone = (id: string, doneAt: string | null = null) => ({ id, title: `Stone ${id}`, doneAt });

describe('the cairn', () => {
  it('has what was done first at the bottom, then the next one, then what is planned', () => {
    const stones = stonesOf([
      milestone('a'),
      milestone('b', '2026-06-02T08:00:00Z'),
      milestone('c', '2026-05-01T08:00:00Z'),
      milestone('d'),
    ]);
    expect(stones.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'c done',
      'b done',
      'a next',
      'd planned',
    ]);
    expect(cairnText(stones)).toBe('2 of 4 stones lie; next: Stone a; 1 more planned.');
    expect(cairnText(stonesOf([milestone('a')]))).toBe('No stone lies yet; next: Stone a.');
    expect(cairnText(stonesOf([milestone('a', '2026-05-01T08:00:00Z')]))).toBe('1 of 1 stone lies.');
  });

  it('keeps every stone within the drawing, above the one below it, and never wider than it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        const { height, stones } = layoutCairn(
          stonesOf(Array.from({ length: count }, (_, place) => milestone(String(place)))),
        );
        for (const [place, { x, y, rx, ry }] of stones.entries()) {
          expect(x - rx).toBeGreaterThanOrEqual(0);
          expect(x + rx).toBeLessThanOrEqual(cairnSize.width);
          expect(y - ry).toBeGreaterThanOrEqual(0);
          expect(y + ry).toBeLessThanOrEqual(height - cairnSize.ground);
          const below = stones[place - 1];
          if (below) {
            expect(y + ry).toBeLessThanOrEqual(below.y - below.ry + 1e-9);
            expect(rx).toBeLessThan(below.rx);
            expect(rx).toBeGreaterThan(0);
          }
        }
      }),
    );
  });
});
