import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostQuestions, sorting } from '#shared/reflection/pairwise.ts';
import type { ValueRound } from '#shared/reflection/rounds.ts';
import { valueCards } from '#shared/reflection/value-cards.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

/** Answers every question of a round by an order that the person has in mind. */
async function answer(core: TestCore, round: ValueRound, mind: readonly string[]): Promise<ValueRound> {
  let now = round;
  for (;;) {
    const chosen = now.cards.filter(({ chosen }) => chosen).map(({ card }) => card);
    const asked = sorting(chosen, now.choices);
    if (asked.done) return now;
    const [winner, loser] =
      mind.indexOf(asked.left) < mind.indexOf(asked.right)
        ? [asked.left, asked.right]
        : [asked.right, asked.left];
    now = await core.must('reflection.chooseBetween', { round: now.id, winner, loser });
  }
}

async function sorted(core: TestCore, mind: readonly string[]): Promise<ValueRound> {
  const round = await core.must('reflection.beginRound', {});
  for (const card of mind) await core.must('reflection.sortCard', { round: round.id, card, pile: 'matters' });
  const chosen = await core.must('reflection.chooseCards', { round: round.id, cards: [...mind] });
  return answer(core, chosen, mind);
}

describe('the card sort', () => {
  it('begins with every card once, goes on where it was left, and can be begun anew', async () => {
    const core = await createTestCore();
    const round = await core.must('reflection.beginRound', {});
    expect(round.cards.map(({ card }) => card).toSorted()).toEqual(
      valueCards.map(({ key }) => key).toSorted(),
    );
    const [first] = round.cards;
    await core.must('reflection.sortCard', { round: round.id, card: first?.card ?? '', pile: 'somewhat' });
    const again = await core.must('reflection.beginRound', {});
    expect(again.id).toBe(round.id);
    expect(again.cards[0]).toEqual({ ...first, pile: 'somewhat' });
    expect(await core.must('reflection.openRound', {})).toEqual(again);
    await core.must('reflection.dropRound', { round: round.id });
    expect(await core.must('reflection.openRound', {})).toBeNull();
  });

  it('ends in values in the order of the answers, with own cards, and keeps what was there', async () => {
    const core = await createTestCore();
    const craft = await core.must('reflection.addClaim', { kind: 'value', name: ' craft ' });
    const other = await core.must('reflection.addClaim', { kind: 'value', name: 'Quiet mornings' });
    await core.must('reflection.addEvidence', { claim: craft.id, words: 'The bench I built.' });
    const round = await core.must('reflection.beginRound', {});
    const own = await core.must('reflection.addCard', {
      round: round.id,
      name: 'Being outdoors',
      meaning: 'Sky.',
    });
    const ownKey = own.cards.at(-1)?.card ?? '';
    await sorted(core, ['curiosity', ownKey, 'craft']);
    await core.must('reflection.finishRound', { round: round.id });
    const values = await core.must('reflection.claims', { kind: 'value' });
    expect(values.map(({ name }) => name)).toEqual([
      'Curiosity',
      'Being outdoors',
      'craft',
      'Quiet mornings',
    ]);
    expect(values[2]).toMatchObject({ id: craft.id, evidence: [{ words: 'The bench I built.' }] });
    expect(values[3]?.id).toBe(other.id);
    expect(values[1]?.description).toBe('Sky.');
    const [past] = await core.must('reflection.pastRounds', {});
    expect(past?.order.map(({ name }) => name)).toEqual(['Curiosity', 'Being outdoors', 'Craft']);
    expect(await core.must('reflection.openRound', {})).toBeNull();
  });

  it('finds a value of an earlier round again by its card, whatever it is called now', async () => {
    const core = await createTestCore();
    const first = await sorted(core, ['craft', 'curiosity']);
    await core.must('reflection.finishRound', { round: first.id });
    const [craft] = await core.must('reflection.claims', { kind: 'value' });
    if (craft?.kind !== 'value') throw new Error('there should be a value');
    const { id, revision, details, description } = craft;
    await core.must('reflection.saveClaim', {
      id,
      revision,
      kind: 'value',
      name: 'Good work',
      description,
      details,
    });
    const second = await sorted(core, ['curiosity', 'craft']);
    await core.must('reflection.finishRound', { round: second.id });
    const values = await core.must('reflection.claims', { kind: 'value' });
    expect(values.map(({ name }) => name)).toEqual(['Curiosity', 'Good work']);
    expect(await core.must('reflection.pastRounds', {})).toHaveLength(2);
  });

  it('asks at most 25 questions for ten cards, takes answers back, and refuses what is not asked', async () => {
    const core = await createTestCore();
    const mind = valueCards.slice(20, 30).map(({ key }) => key);
    const done = await sorted(core, mind);
    expect(done.choices.length).toBeLessThanOrEqual(25);
    const back = await core.must('reflection.undoChoice', { round: done.id });
    expect(back.choices).toEqual(done.choices.slice(0, -1));
    const early = await core.call('reflection.finishRound', { round: done.id });
    expect(early).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    const [winner = '', loser = ''] = mind;
    const unasked = await core.call('reflection.chooseBetween', { round: done.id, winner, loser: winner });
    expect(unasked).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    const foreign = await core.call('reflection.chooseCards', { round: done.id, cards: ['money', loser] });
    expect(foreign.ok).toBe(false);
  });
});

describe('the order by pairs', () => {
  it('gives any consistent chooser exactly their order, within the limit, with answers taken back on the way', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 10 }),
        fc.infiniteStream(fc.nat({ max: 9 })),
        (items, doubts) => {
          const mind = items.toSorted();
          const choices: { winner: string; loser: string }[] = [];
          let asked = sorting(items, choices);
          let questions = 0;
          while (!asked.done) {
            const { left, right, remaining } = asked;
            expect(remaining + choices.length).toBeLessThanOrEqual(mostQuestions(items.length));
            const isLeft = mind.indexOf(left) < mind.indexOf(right);
            choices.push(isLeft ? { winner: left, loser: right } : { winner: right, loser: left });
            questions += 1;
            if (doubts.next().value === 0 && questions < 200) choices.pop();
            asked = sorting(items, choices);
          }
          expect(asked.order).toEqual(mind);
          expect(choices.length).toBeLessThanOrEqual(25);
        },
      ),
    );
  });
});
