import { expect, test } from 'vitest';
import type { Db } from '#main/database/open.ts';
import { addEntry, journalHandlers } from '#main/journal/index.ts';
import { promptLibrary } from '#shared/journal/prompts/library.ts';
import type { Need } from '#shared/journal/prompts/needs.ts';
import { testContext } from '#tests/support/database.ts';
import { createTestCore } from '#tests/support/vault.ts';

const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);

/** Shows the prompt of a day as the window does. */
function see(context: ReturnType<typeof testContext>, date: string): string {
  const prompt = journalHandlers['journal.promptOfDay'](context, { day: date });
  if (prompt === null) throw new Error('no prompt');
  journalHandlers['journal.showPrompt'](context, { day: date, key: prompt.key });
  return prompt.key;
}

const choose = (context: { db: Db }, needs: Need[]): unknown =>
  journalHandlers['journal.choosePromptNeeds'](context as ReturnType<typeof testContext>, { needs });

test('a day keeps its prompt, and none comes again before all were shown', () => {
  const context = testContext();
  const seen = promptLibrary.map((_, place) => see(context, day(place + 1)));
  expect(new Set(seen).size).toBe(promptLibrary.length);
  expect(see(context, day(7))).toBe(seen[6]);
  // Two days in a row seldom ask about the same thing.
  const needs = seen.slice(0, 100).map((key) => key.split('.')[0]);
  expect(needs.filter((need, place) => need === needs[place - 1])).toEqual([]);
  // The next round begins with what was shown longest ago.
  expect(see(context, day(promptLibrary.length + 1))).toBe(seen[0]);
});

test('only chosen needs are asked for, all of them before one comes again', () => {
  const context = testContext();
  choose(context, ['wins', 'setbacks']);
  const chosen = promptLibrary.filter(({ need }) => need === 'wins' || need === 'setbacks');
  const seen = chosen.map((_, place) => see(context, day(place + 1)));
  expect(seen.toSorted()).toEqual(chosen.map(({ key }) => key).toSorted());
  expect(journalHandlers['journal.prompts'](context).needs).toEqual(['setbacks', 'wins']);
});

test('another one is another one, of the need that was named, and what was skipped counts as shown', () => {
  const context = testContext();
  const seen = [see(context, day(1))];
  for (let skips = 0; skips < 5; skips += 1) {
    const next = journalHandlers['journal.anotherPrompt'](context, { day: day(1), need: null });
    seen.push(next?.key ?? '');
  }
  expect(new Set(seen).size).toBe(6);
  expect(see(context, day(1))).toBe(seen[5]);
  const named = journalHandlers['journal.anotherPrompt'](context, { day: day(1), need: 'fear' });
  expect(named?.need).toBe('fear');
  expect(seen).not.toContain(see(context, day(2)));
});

test('"not for me" is never proposed again, and can be taken back', () => {
  const context = testContext();
  choose(context, ['wins']);
  const refused = see(context, day(1));
  journalHandlers['journal.refusePrompt'](context, { key: refused, refused: true });
  const others = Array.from({ length: 25 }, (_, place) => see(context, day(place + 1)));
  expect(others).not.toContain(refused);
  journalHandlers['journal.refusePrompt'](context, { key: refused, refused: false });
  expect(Array.from({ length: 10 }, (_, place) => see(context, day(place + 30)))).toContain(refused);
});

test('when all were refused there is none, and nothing breaks', () => {
  const context = testContext();
  choose(context, ['energy']);
  for (const { key, need } of promptLibrary) {
    if (need === 'energy') journalHandlers['journal.refusePrompt'](context, { key, refused: true });
  }
  expect(journalHandlers['journal.promptOfDay'](context, { day: day(1) })).toBeNull();
  expect(journalHandlers['journal.anotherPrompt'](context, { day: day(1), need: 'energy' })).toBeNull();
});

test('an own prompt is asked like the others; taken away it is not, and what answers it keeps its words', () => {
  const context = testContext();
  choose(context, ['wins']);
  const own = journalHandlers['journal.addPrompt'](context, {
    need: 'wins',
    words: 'What did I laugh about?',
  });
  expect(Array.from({ length: 11 }, (_, place) => see(context, day(place + 1)))).toContain(own.key);
  addEntry(context.db, context.clock, {
    title: '',
    date: day(1),
    tags: [],
    kind: 'prompted',
    prompt: own.key,
  });
  journalHandlers['journal.savePrompt'](context, { id: own.key, need: 'wins', words: 'What made me laugh?' });
  const { prompts } = journalHandlers['journal.prompts'](context);
  expect(prompts.find(({ key }) => key === own.key)).toMatchObject({
    words: 'What made me laugh?',
    own: true,
    answers: 1,
  });
  journalHandlers['journal.removePrompt'](context, { id: own.key });
  expect(journalHandlers['journal.prompts'](context).prompts.some(({ own }) => own)).toBe(false);
  expect(journalHandlers['journal.prompt'](context, { key: own.key })?.words).toBe('What made me laugh?');
});

test('an own prompt that was taken away comes back when that is undone', async () => {
  const core = await createTestCore();
  const { key } = await core.must('journal.addPrompt', { need: 'wins', words: 'What made me laugh?' });
  const { undo } = await core.act('journal.removePrompt', { id: key });
  const isThere = async () => (await core.must('journal.prompts', {})).prompts.some(({ own }) => own);
  expect(await isThere()).toBe(false);
  await undo();
  expect(await isThere()).toBe(true);
});
