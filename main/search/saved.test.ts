import { expect, it } from 'vitest';
import { testContext } from '#tests/support/database.ts';
import { searchHandlers } from './index.ts';

it('searches are kept in order, changed, moved, and removed with the way back', () => {
  const context = testContext();
  const save = (name: string, query: string, before: string | null = null) =>
    searchHandlers['search.save'](context, { name, query, before });
  const names = () => searchHandlers['search.saved'](context).map(({ name }) => name);
  const good = save('Good days', 'mood:>=4');
  const low = save('Low days', 'mood:<=2');
  expect(names()).toEqual(['Good days', 'Low days']);
  searchHandlers['search.moveSaved'](context, { id: low.id, before: good.id });
  expect(names()).toEqual(['Low days', 'Good days']);
  searchHandlers['search.changeSaved'](context, { ...good, name: 'Very good days', query: 'mood:5' });
  const { before } = searchHandlers['search.removeSaved'](context, { id: low.id });
  expect(names()).toEqual(['Very good days']);
  save(low.name, low.query, before);
  expect(names()).toEqual(['Low days', 'Very good days']);
  expect(() => save('Bad', 'mood:high')).toThrow('from 1 to 5');
  expect(() => searchHandlers['search.removeSaved'](context, { id: low.id })).toThrow();
});
