import { expect, test } from 'vitest';
import { promptLibrary } from './library.ts';
import { needs } from './needs.ts';

test('there are at least 120, several for each need', () => {
  expect(promptLibrary.length).toBeGreaterThanOrEqual(120);
  for (const need of needs) {
    expect(promptLibrary.filter((prompt) => prompt.need === need).length, need).toBeGreaterThanOrEqual(8);
  }
});

test('each has a name and words of its own', () => {
  expect(new Set(promptLibrary.map(({ key }) => key)).size).toBe(promptLibrary.length);
  const told = (words: string) => new Set(words.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const alike: string[][] = [];
  promptLibrary.forEach((one, place) => {
    for (const other of promptLibrary.slice(place + 1)) {
      const words = told(one.words);
      const all = new Set([...words, ...told(other.words)]);
      const shared = words.size + told(other.words).size - all.size;
      if (shared / all.size > 0.5) alike.push([one.key, other.key]);
    }
  });
  expect(alike).toEqual([]);
});

test('names are stable words, never an id, and fit where they are stored', () => {
  for (const { key, need } of promptLibrary) expect(key).toMatch(new RegExp(`^${need}\\.[a-z][a-z-]{2,40}$`));
});

test('they speak plainly, to one person, without shouting or blaming', () => {
  for (const { key, words } of promptLibrary) {
    expect(words.length, key).toBeLessThanOrEqual(150);
    expect(words, key).not.toMatch(
      /!|\bshould have\b|\bfail(ed|ure)?\b|\blazy\b|\bexcuse|\bwhy (didn’t|haven’t)\b|\buser\b/i,
    );
    expect(words, key).toMatch(/[?….]$/);
  }
  const distant = promptLibrary.filter(({ words }) => !/\b(you|your|yourself|yours)\b/i.test(words));
  expect(distant).toEqual([]);
});
