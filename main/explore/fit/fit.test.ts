import { describe, expect, test } from 'vitest';
import type { FitAnswer } from '#shared/explore/fit-ratings.ts';
import { noDetails } from '#shared/reflection/details.ts';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

async function somebody() {
  const core = await createTestCore();
  const option = await core.must('explore.addOption', { name: 'Harbour pilot' });
  const add = async (kind: 'value' | 'strength' | 'interest' | 'role' | 'non-negotiable', name: string) =>
    (await core.must('reflection.addClaim', { kind, name, description: '' })).id;
  const claims = {
    value: await add('value', 'Autonomy'),
    strength: await add('strength', 'Staying calm'),
    condition: await add('non-negotiable', 'Home by six'),
    role: await add('role', 'Deckhand'),
  };
  await core.must('reflection.addEnergizer', {
    role: claims.role,
    name: 'Déjà Vu Seas',
    effect: 'energizes',
    kind: 'task',
  });
  const subject = { kind: 'option' as const, id: option.id };
  const rate = (by: { claim?: string; energizer?: string }, answer: FitAnswer | null, words = '') =>
    core.must('explore.rate', { subject, claim: null, energizer: null, ...by, answer, words });
  return { core, subject, claims, rate };
}

const found = async (core: TestCore, text: string) => (await core.must('search.find', { text })).total;

describe('how an option fits', () => {
  test('is said for each petal and each non-negotiable; “don’t know” is another thing than not asked yet', async () => {
    const { core, subject, claims, rate } = await somebody();
    const blank = await core.must('explore.fitOf', subject);
    expect(blank.petals.map(({ name, answer }) => [name, answer])).toEqual([
      ['Autonomy', null],
      ['Staying calm', null],
      ['Déjà Vu Seas', null],
    ]);
    expect(blank.conditions).toMatchObject([{ name: 'Home by six', answer: null }]);
    await rate({ claim: claims.value }, 'a-lot', 'One decides alone out there');
    await rate({ claim: claims.strength }, 'unknown');
    await rate({ claim: claims.condition }, 'fails', 'Tides do not care');
    const rated = await rate({ energizer: 'deja vu  seas' }, 'quite-a-bit');
    expect(rated.petals.map(({ answer }) => answer)).toEqual(['a-lot', 'unknown', 'quite-a-bit']);
    expect(rated.conditions).toMatchObject([{ answer: 'fails', words: 'Tides do not care' }]);
    expect(rated.abilities).toMatchObject([{ name: 'Staying calm', answer: 'unknown' }]);
    expect(await found(core, 'tides')).toBe(1);
    expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true, problems: [] });
  });

  test('is said of what takes energy as well, which draws no petal', async () => {
    const { core, subject, claims, rate } = await somebody();
    await core.must('reflection.addEnergizer', {
      role: claims.role,
      name: 'Night watches',
      effect: 'drains',
      kind: 'pace',
    });
    const rated = await rate({ energizer: 'night watches' }, 'a-lot', 'Every second week');
    expect(rated.drainers).toMatchObject([{ name: 'Night watches', times: 1, answer: 'a-lot' }]);
    expect(rated.petals.map(({ name }) => name)).not.toContain('Night watches');
    expect(await found(core, 'every second')).toBe(1);
    await rate({ energizer: 'Night watches' }, null);
    expect((await core.must('explore.fitOf', subject)).drainers).toMatchObject([{ answer: null, words: '' }]);
    expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true, problems: [] });
  });

  test('is said anew, taken back, undone and done again, and each state is kept', async () => {
    const { core, subject, claims, rate } = await somebody();
    const { db } = core.vault.opened();
    await rate({ claim: claims.value }, 'a-little', 'So they say');
    const id = db.prepare('SELECT id FROM fit_ratings').pluck().get() as string;
    const act = await core.act('explore.rate', {
      subject,
      claim: claims.value,
      energizer: null,
      answer: 'a-lot',
      words: 'I saw it',
    });
    const answer = async () => (await core.must('explore.fitOf', subject)).petals[0]?.answer;
    await act.undo();
    expect([await answer(), await found(core, 'saw')]).toEqual(['a-little', 0]);
    await act.redo();
    expect([await answer(), await found(core, 'saw')]).toEqual(['a-lot', 1]);
    await rate({ claim: claims.value }, null);
    expect([await answer(), await found(core, 'saw')]).toEqual([null, 0]);
    expect(listKeptStates(db, 'fit-rating', id).map(({ change }) => change)).toContain('trash');
    const first = await core.act('explore.rate', {
      subject,
      claim: claims.strength,
      energizer: null,
      answer: 'a-lot',
    });
    await first.undo();
    expect((await core.must('explore.fitOf', subject)).petals[1]?.answer).toBeNull();
    await first.redo();
    expect((await core.must('explore.fitOf', subject)).petals[1]?.answer).toBe('a-lot');
  });

  test('leaves out a value that is in the trash, and has its answer again when it is back', async () => {
    const { core, subject, claims, rate } = await somebody();
    await rate({ claim: claims.value }, 'a-lot', 'Alone at the helm');
    await core.must('reflection.trashClaim', { id: claims.value });
    const without = await core.must('explore.fitOf', subject);
    expect(without.petals.map(({ name }) => name)).toEqual(['Staying calm', 'Déjà Vu Seas']);
    await core.must('trash.restore', { kind: 'value', id: claims.value });
    expect((await core.must('explore.fitOf', subject)).petals[0]).toMatchObject({ answer: 'a-lot' });
    await core.must('reflection.trashClaim', { id: claims.value });
    await core.must('trash.purge', { item: { kind: 'value', id: claims.value } });
    expect(await found(core, 'helm')).toBe(0);
    expect(core.vault.opened().db.prepare('SELECT count(*) FROM fit_ratings').pluck().get()).toBe(0);
  });

  test('goes with the option when that is deleted for ever', async () => {
    const { core, subject, claims, rate } = await somebody();
    await rate({ claim: claims.value }, 'a-lot', 'Secret reason');
    await rate({ claim: claims.value }, 'a-little', 'Another reason');
    await core.must('explore.trashOption', { id: subject.id });
    expect(await core.call('explore.fitOf', subject)).toMatchObject({ error: { kind: 'not-found' } });
    await core.must('trash.purge', { item: { kind: 'option', id: subject.id } });
    const { db } = core.vault.opened();
    expect(db.prepare('SELECT count(*) FROM fit_ratings').pluck().get()).toBe(0);
    expect(db.prepare("SELECT count(*) FROM history WHERE state LIKE '%reason%'").pluck().get()).toBe(0);
  });

  test('of a direction is said, and found by its words', async () => {
    const { core, claims } = await somebody();
    const { id } = await core.must('reflection.saveDirection', {
      place: 1,
      words: 'Go to sea.',
      revision: 0,
    });
    const subject = { kind: 'direction' as const, id: id ?? '' };
    const condition = { subject, claim: claims.condition, energizer: null };
    await core.must('explore.rate', { ...condition, answer: 'holds', words: 'Ferries turn round at five' });
    expect(await found(core, 'ferries')).toBe(1);
    await core.must('reflection.saveDirection', { place: 1, words: 'Go to the sea.', revision: 1 });
    expect(await found(core, 'ferries')).toBe(1);
  });

  test('is refused for what is not there, and for an answer to another question', async () => {
    const { core, subject, claims } = await somebody();
    const rate = (rated: object) =>
      core.call('explore.rate', { subject, claim: null, energizer: null, answer: 'a-lot', ...rated });
    expect(await rate({ claim: absent })).toMatchObject({ error: { kind: 'not-found' } });
    expect(await rate({ energizer: 'nobody said this' })).toMatchObject({ error: { kind: 'not-found' } });
    expect(await rate({})).toMatchObject({ error: { kind: 'invalid' } });
    expect(await rate({ claim: claims.value, energizer: 'x' })).toMatchObject({ error: { kind: 'invalid' } });
    expect(await rate({ claim: claims.role })).toMatchObject({ error: { kind: 'invalid' } });
    expect(await rate({ claim: claims.condition })).toMatchObject({ error: { kind: 'invalid' } });
    expect(await rate({ claim: claims.value, answer: 'holds' })).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(await rate({ subject: { kind: 'option', id: absent }, claim: claims.value })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  test('is offered by the library as ours, and counts only when it is taken', async () => {
    const core = await createTestCore();
    const condition = await core.must('reflection.addClaim', {
      kind: 'non-negotiable',
      name: 'No nights',
      description: '',
    });
    const interest = await core.must('reflection.addClaim', {
      kind: 'interest',
      name: 'People',
      description: '',
    });
    await core.must('reflection.saveClaim', {
      ...interest,
      kind: 'interest',
      details: { ...noDetails.interest, theme: 'social' },
    });
    const option = await core.must('explore.addOption', {
      name: 'Nurse',
      occupation: { source: 'own', code: 'nurse' },
    });
    const subject = { kind: 'option' as const, id: option.id };
    const fit = await core.must('explore.fitOf', subject);
    expect(fit.conditions).toMatchObject([
      { answer: null, suggestion: { answer: 'fails', why: 'Night work is part of it' } },
    ]);
    const taken = await core.must('explore.rate', {
      subject,
      claim: condition.id,
      energizer: null,
      answer: 'fails',
    });
    expect(taken.conditions).toMatchObject([{ answer: 'fails', suggestion: null }]);
  });
});
