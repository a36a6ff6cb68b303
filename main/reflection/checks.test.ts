import { describe, expect, it } from 'vitest';
import { highestScore, readingOf, scoresOf } from '#shared/reflection/checks.ts';
import { interestItems, interestThemes } from '#shared/reflection/interest-items.ts';
import { createTestCore } from '#tests/support/vault.ts';

const flat = { realistic: 8, investigative: 8, artistic: 8, social: 8, enterprising: 8, conventional: 8 };

describe('the interest check', () => {
  it('goes on where it was left, ends with the last answer, and stays', async () => {
    const core = await createTestCore();
    const { id } = await core.must('reflection.beginCheck', {});
    const [first, second, ...others] = interestItems;
    if (!first || !second) throw new Error('there should be items');
    await core.must('reflection.answerItem', { check: id, item: first.key, answer: 'like' });
    await core.must('reflection.answerItem', { check: id, item: second.key, answer: 'like' });
    await core.must('reflection.answerItem', { check: id, item: second.key, answer: null });
    const again = await core.must('reflection.beginCheck', {});
    expect(again).toMatchObject({ id, finishedAt: null, answers: [{ item: first.key, answer: 'like' }] });
    for (const { key } of [second, ...others]) {
      expect(await core.must('reflection.pastChecks', {})).toEqual([]);
      await core.must('reflection.answerItem', { check: id, item: key, answer: 'dislike' });
    }
    expect(await core.must('reflection.openCheck', {})).toBeNull();
    const [past] = await core.must('reflection.pastChecks', {});
    expect(past?.answers).toHaveLength(interestItems.length);
    const late = await core.call('reflection.answerItem', { check: id, item: first.key, answer: 'dislike' });
    expect(late).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    await core.must('reflection.dropCheck', { check: id });
    expect(await core.must('reflection.pastChecks', {})).toEqual([]);
  });

  it('refuses an item that there is not', async () => {
    const core = await createTestCore();
    const { id } = await core.must('reflection.beginCheck', {});
    const asked = await core.call('reflection.answerItem', { check: id, item: 'flying', answer: 'like' });
    expect(asked).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });
});

describe('what a check says', () => {
  it('counts two for a like and one for unsure, theme by theme', () => {
    const all = interestItems.map(({ key, theme }) => ({
      item: key,
      answer:
        theme === 'social'
          ? ('like' as const)
          : theme === 'artistic'
            ? ('unsure' as const)
            : ('dislike' as const),
    }));
    expect(scoresOf(all)).toEqual({
      realistic: 0,
      investigative: 0,
      artistic: highestScore / 2,
      social: highestScore,
      enterprising: 0,
      conventional: 0,
    });
    for (const theme of interestThemes)
      expect(interestItems.filter((item) => item.theme === theme)).toHaveLength(8);
  });

  it('names what stands out, and nothing when the profile is flat', () => {
    expect(readingOf(flat)).toEqual({ high: [], low: [] });
    expect(readingOf({ ...flat, social: 10 })).toEqual({ high: [], low: [] });
    expect(readingOf({ ...flat, social: 15, artistic: 14, realistic: 2 })).toEqual({
      high: ['social', 'artistic'],
      low: ['realistic'],
    });
  });
});
