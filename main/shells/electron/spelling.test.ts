import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ Menu: {} }));
const { checksSpelling, spellingItems } = await import('./spelling.ts');

test('only the system’s own checker is used, so that no dictionary is ever fetched', () => {
  expect((['darwin', 'win32', 'linux'] as const).filter(checksSpelling)).toEqual(['darwin']);
});

test('the menu over a misspelt word replaces it', () => {
  const replace = vi.fn();
  const items = spellingItems({ suggestions: ['heron', 'her'], replace });
  expect(items.map(({ label }) => label).filter(Boolean)).toEqual(['heron', 'her']);
  for (const { click } of items) click?.(undefined as never, undefined, undefined as never);
  expect(replace.mock.calls).toEqual([['heron'], ['her']]);
  expect(spellingItems({ suggestions: [], replace })[0]).toEqual({ label: 'No suggestions', enabled: false });
});
