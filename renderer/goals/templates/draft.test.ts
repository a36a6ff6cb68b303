import { expect, it } from 'vitest';
import { emptyState, proposed, withKind, writable } from './draft.ts';

const today = '2026-11-24';

it('leads from a kind and its answers to a goal that can be changed', () => {
  const asked = withKind(emptyState(today), 'network', today, { field: 'tides', count: '4' });
  expect(asked).toMatchObject({ kind: 'network', due: '2027-02-24', status: 'next', draft: null });
  const { draft } = proposed({ ...asked, due: '2027-01-31' }, today);
  expect(draft?.sheet).toMatchObject({
    title: 'Have 4 conversations with people in tides',
    due: '2027-01-31',
  });
  expect(new Set(draft?.milestones.map(({ key }) => key)).size).toBe(draft?.milestones.length);
  expect(proposed(emptyState(today), today).draft).toBeNull();
});

it('writes milestones by date, and none without a title', () => {
  expect(
    writable([
      { key: 0, title: ' b ', due: '2027-02-01' },
      { key: 1, title: ' ', due: '2027-01-01' },
      { key: 2, title: 'c', due: null },
      { key: 3, title: 'a', due: '2027-01-01' },
    ]).map(({ title }) => title),
  ).toEqual(['a', 'b', 'c']);
});
