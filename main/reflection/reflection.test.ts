import { describe, expect, it } from 'vitest';
import type { Db } from '#main/database/open.ts';
import { addGoal, linkClaim, trashGoal } from '#main/goals/index.ts';
import { addEntry, restoreEntry, trashEntry } from '#main/journal/index.ts';
import { type ClaimKind, claimKinds } from '#shared/kinds.ts';
import { type Claim, claim as claimSchema, type SavedClaim } from '#shared/reflection/claims.ts';
import { noDetails } from '#shared/reflection/details.ts';
import { absent, failing, found } from '#tests/support/board.ts';
import { openTestDatabase, type TestClock, testClock } from '#tests/support/database.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { countStatements } from '#tests/support/statements.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { addClaim, listTrashedClaims, moveClaim, restoreClaim, saveClaim, trashClaim } from './claims.ts';
import { addEvidence, removeEvidence, saveEvidence } from './evidence.ts';
import { mergeClaims } from './merge.ts';
import { countReflection, getClaim, listClaims, listClaimsOfEntry, listSameNames } from './read.ts';

/** A strength as it is saved, with these fields. */
const aStrength = (fields: { id: string; revision: number; name: string }): SavedClaim => ({
  kind: 'strength',
  description: '',
  details: noDetails.strength,
  ...fields,
});

interface Room {
  db: Db;
  clock: TestClock;
  add(name: string, kind?: ClaimKind): Claim;
  entry(title: string, date?: string): string;
  names(kind?: ClaimKind): string[];
  found(word: string): string[];
}

function room(db: Db = openTestDatabase(), clock: TestClock = testClock()): Room {
  return {
    db,
    clock,
    add: (name, kind = 'strength') => addClaim(db, clock, { kind, name, description: '' }),
    entry: (title, date = '2026-02-01') =>
      addEntry(db, clock, { title, date, document: undefined, tags: [] }).id,
    names: (kind = 'strength') => listClaims(db, kind).map(({ name }) => name),
    found: (word) => found(db, word),
  };
}

describe('claims', () => {
  it('are added at the end of their own list, in the form of the contract', () => {
    const { add, names } = room();
    add('Listening');
    add('Saying yes', 'weakness');
    const last = add('Order');
    expect(names()).toEqual(['Listening', 'Order']);
    expect(names('weakness')).toEqual(['Saying yes']);
    expect(claimSchema.parse(last)).toEqual(last);
    expect(last).toMatchObject({ revision: 1, details: noDetails.strength, evidence: [], goals: [] });
  });

  it('are saved once a change, keeping what was there', () => {
    const { db, clock, add } = room();
    const before = add('Impatience', 'weakness');
    clock.advance(1_000);
    const fields = {
      kind: 'weakness' as const,
      name: 'Haste',
      description: 'I skip the question.',
      details: { ...noDetails.weakness, response: 'improve' as const, responsePlan: 'Ask twice.' },
    };
    const after = saveClaim(db, clock, { id: before.id, revision: 1, ...fields });
    expect(after).toMatchObject({ ...fields, revision: 2, modifiedAt: '2026-03-04T12:00:01.000Z' });
    expect(saveClaim(db, clock, { id: before.id, revision: 2, ...fields })).toEqual(after);
    const kept = listKeptStates(db, 'claim', before.id);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      change: 'edit',
      revision: 1,
      state: { name: 'Impatience', details: noDetails.weakness },
    });
  });

  it('refuse a save that is based on an older revision, and say which is the present one', () => {
    const { db, clock, add } = room();
    const { id } = add('Listening');
    saveClaim(db, clock, aStrength({ id, revision: 1, name: 'Hearing' }));
    const late = aStrength({ id, revision: 1, name: 'Other' });
    expect(failing(() => saveClaim(db, clock, late))).toEqual({
      kind: 'conflict',
      details: { revision: 2 },
    });
    expect(getClaim(db, id).name).toBe('Hearing');
  });

  it('keep the details of their kind, and never become another kind', () => {
    const { db, clock, add, names } = room();
    const given: { [K in ClaimKind]: object } = {
      value: { card: 'craft', inMyWeek: 'Two hours with the door shut.' },
      strength: { area: 'people', sureness: 4, newUse: 'In the weekly round.' },
      weakness: {
        area: 'doing',
        sureness: 2,
        response: 'accept',
        responsePlan: 'Let it be.',
        nextStep: 'Say so.',
      },
      skill: { levelNow: 2, levelWanted: 4, enjoyment: 5, proof: 'The workshop.' },
      interest: { theme: 'artistic' },
      role: {
        sort: 'project',
        place: 'The library',
        started: '2019',
        ended: '2020-03',
        enjoyment: 8,
        why: 'People.',
      },
      'non-negotiable': { area: 'family', hard: false, threshold: 'Home by six' },
    };
    for (const kind of claimKinds) {
      const plain = addClaim(db, clock, { kind, name: `A ${kind}` });
      expect(plain).toMatchObject({ kind, details: noDetails[kind] });
      const full = addClaim(db, clock, { kind, name: `Another ${kind}`, details: { ...given[kind] } });
      expect(getClaim(db, full.id)).toMatchObject({ kind, details: given[kind] });
      expect(claimSchema.parse(full)).toEqual(full);
      const { id, revision, name, description } = plain;
      saveClaim(db, clock, { id, revision, kind, name, description, details: given[kind] } as SavedClaim);
      expect(getClaim(db, id)).toMatchObject({ details: given[kind], revision: 2 });
    }
    const { id } = add('Listening');
    const other = {
      id,
      revision: 1,
      kind: 'interest',
      name: 'x',
      description: '',
      details: { theme: null },
    } as const;
    expect(failing(() => saveClaim(db, clock, other)).kind).toBe('invalid');
    const wrong = { kind: 'interest', name: 'Maps', details: { theme: 'maps' } } as const;
    expect(failing(() => addClaim(db, clock, wrong)).kind).toBe('invalid');
    expect(failing(() => addClaim(db, clock, { ...wrong, details: { hard: true } })).kind).toBe('invalid');
    expect(names('interest')).toEqual(['A interest', 'Another interest']);
  });

  it('of one name are noticed, and become one with the evidence of both', () => {
    const { db, clock, add, names } = room();
    const first = add('Zuhören');
    add('Order');
    const second = add('  zuhoren ');
    addEvidence(db, clock, { claim: first.id, words: 'one', entry: null });
    addEvidence(db, clock, { claim: second.id, words: 'two', entry: null });
    const goal = addGoal(db, clock, { title: 'Lead', status: 'active' });
    linkClaim(db, clock, { goal: goal.id, kind: 'strength', claim: second.id });
    expect(listSameNames(db, 'strength').map((group) => group.map(({ id }) => id))).toEqual([
      [first.id, second.id],
    ]);
    const merged = mergeClaims(db, clock, { from: second.id, into: first.id });
    expect(merged.evidence.map(({ words }) => words)).toEqual(['one', 'two']);
    expect(merged.goals.map(({ id }) => id)).toEqual([goal.id]);
    expect(names()).toEqual(['Zuhören', 'Order']);
    expect(listSameNames(db, 'strength')).toEqual([]);
    restoreClaim(db, clock, second.id);
    expect(getClaim(db, second.id).evidence).toEqual([]);
    const weakness = add('Haste', 'weakness');
    expect(failing(() => mergeClaims(db, clock, { from: weakness.id, into: first.id })).kind).toBe('invalid');
    expect(failing(() => mergeClaims(db, clock, { from: first.id, into: first.id })).kind).toBe('invalid');
  });

  it('move to any place of their list', () => {
    const { db, clock, add, names } = room();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => add(name).id);
    if (!a || !b || !c) throw new Error('three were added');
    moveClaim(db, clock, { id: c, before: a });
    expect(names()).toEqual(['c', 'a', 'b']);
    moveClaim(db, clock, { id: c, before: null });
    expect(names()).toEqual(['a', 'b', 'c']);
    moveClaim(db, clock, { id: a, before: c });
    expect(names()).toEqual(['b', 'a', 'c']);
    moveClaim(db, clock, { id: a, before: a });
    moveClaim(db, clock, { id: a, before: c });
    expect(names()).toEqual(['b', 'a', 'c']);
    expect(listKeptStates(db, 'claim', a)).toHaveLength(1);
    const weakness = add('w', 'weakness').id;
    expect(failing(() => moveClaim(db, clock, { id: a, before: weakness })).kind).toBe('invalid');
    expect(failing(() => moveClaim(db, clock, { id: a, before: absent })).kind).toBe('not-found');
  });

  it('come back from the trash to where they were, as they were', () => {
    const { db, clock, add, names, found } = room();
    const [, b] = ['a', 'b', 'c'].map((name) => add(name));
    if (!b) throw new Error('three were added');
    trashClaim(db, clock, b.id);
    expect(names()).toEqual(['a', 'c']);
    expect(found('b')).toEqual([]);
    expect(listTrashedClaims(db)).toEqual([
      { kind: 'strength', id: b.id, title: 'b', trashedAt: '2026-03-04T12:00:00.000Z' },
    ]);
    for (const work of [
      () => trashClaim(db, clock, b.id),
      () => getClaim(db, b.id),
      () => addEvidence(db, clock, { claim: b.id, words: 'x', entry: null }),
      () => restoreClaim(db, clock, absent),
    ])
      expect(failing(work).kind).toBe('not-found');
    restoreClaim(db, clock, b.id);
    restoreClaim(db, clock, b.id);
    expect(names()).toEqual(['a', 'b', 'c']);
    expect(found('b')).toEqual(['strength b']);
    expect(getClaim(db, b.id)).toEqual(b);
    expect(listKeptStates(db, 'claim', b.id).map(({ change }) => change)).toEqual(['put-back', 'trash']);
  });

  it('name the goals that build on them', () => {
    const { db, clock, add } = room();
    const { id } = add('Listening');
    const goals = ['One', 'Two'].map((title) => addGoal(db, clock, { title, status: 'active' }).id);
    for (const goal of goals) linkClaim(db, clock, { goal, kind: 'strength', claim: id });
    expect(getClaim(db, id).goals.map(({ title }) => title)).toEqual(['One', 'Two']);
    trashGoal(db, clock, goals[0] ?? '');
    expect(listClaims(db, 'strength')[0]?.goals.map(({ title }) => title)).toEqual(['Two']);
  });
});

describe('evidence', () => {
  it('is words, an entry, or both; in the order it came', () => {
    const { db, clock, add, entry } = room();
    const { id } = add('Listening');
    const asked = entry('The question', '2026-01-31');
    addEvidence(db, clock, { claim: id, words: 'They stayed.', entry: null });
    addEvidence(db, clock, { claim: id, words: '', entry: asked });
    const after = addEvidence(db, clock, { claim: id, words: 'Again.', entry: asked });
    const shown = { id: asked, title: 'The question', date: '2026-01-31', trashed: false };
    expect(after.evidence.map(({ words, entry }) => ({ words, entry }))).toEqual([
      { words: 'They stayed.', entry: null },
      { words: '', entry: shown },
      { words: 'Again.', entry: shown },
    ]);
    expect(after.revision).toBe(1);
    expect(listClaimsOfEntry(db, asked).map(({ name }) => name)).toEqual(['Listening', 'Listening']);
  });

  it('stays when its entry is moved to the trash, and says so', () => {
    const { db, clock, add, entry } = room();
    const { id } = add('Listening');
    const gone = entry('The question');
    addEvidence(db, clock, { claim: id, words: '', entry: gone });
    trashEntry(db, clock, gone);
    expect(getClaim(db, id).evidence[0]?.entry).toMatchObject({ id: gone, trashed: true });
    expect(failing(() => addEvidence(db, clock, { claim: id, words: 'x', entry: gone })).kind).toBe(
      'not-found',
    );
    restoreEntry(db, clock, gone);
    expect(getClaim(db, id).evidence[0]?.entry?.trashed).toBe(false);
  });

  it('is changed, removed and brought back, and the claim remembers each', async () => {
    const core = await createTestCore();
    const { db, clock, add, found } = room(core.vault.opened().db, core.clock);
    const { id } = add('Listening');
    const first =
      addEvidence(db, clock, { claim: id, words: 'marmalade', entry: null }).evidence[0]?.id ?? '';
    saveEvidence(db, clock, { id: first, words: 'honey' });
    saveEvidence(db, clock, { id: first, words: 'honey' });
    expect(found('marmalade')).toEqual([]);
    expect(found('honey')).toEqual(['strength Listening']);
    const removed = await core.act('reflection.removeEvidence', { id: first });
    expect(removed.value.evidence).toEqual([]);
    expect(found('honey')).toEqual([]);
    expect(failing(() => removeEvidence(db, clock, first)).kind).toBe('not-found');
    expect(failing(() => saveEvidence(db, clock, { id: first, words: 'x' })).kind).toBe('not-found');
    await removed.undo();
    expect(getClaim(db, id).evidence).toMatchObject([{ id: first, words: 'honey' }]);
    expect(found('honey')).toEqual(['strength Listening']);
    const kept = listKeptStates(db, 'claim', id);
    expect(kept.map(({ change }) => change)).toEqual(['put-back', 'trash', 'edit', 'link']);
    expect(kept[0]?.state).toMatchObject({ evidence: [{ words: 'honey', trashed_at: expect.any(String) }] });
    expect(kept[2]?.state).toMatchObject({ evidence: [{ words: 'marmalade' }] });
    await removed.redo();
    expect(getClaim(db, id).evidence).toEqual([]);
    expect(found('honey')).toEqual([]);
    const again = listKeptStates(db, 'claim', id);
    expect(again.map(({ change }) => change)).toEqual(['trash', 'put-back', 'trash', 'edit', 'link']);
    expect(again[0]?.state).toMatchObject({ evidence: [{ words: 'honey', trashed_at: null }] });
    trashClaim(db, clock, id);
    await expect(removed.undo()).rejects.toThrow('conflict');
  });

  it('keeps words or an entry', () => {
    const { db, clock, add, entry } = room();
    const { id } = add('Listening');
    const both = addEvidence(db, clock, { claim: id, words: 'x', entry: entry('An entry') }).evidence[0];
    const bare = addEvidence(db, clock, { claim: id, words: 'y', entry: null }).evidence[1];
    expect(saveEvidence(db, clock, { id: both?.id ?? '', words: '' }).evidence[0]?.words).toBe('');
    expect(failing(() => saveEvidence(db, clock, { id: bare?.id ?? '', words: ' ' })).kind).toBe('invalid');
  });

  it('calls an entry without a title by its first words', () => {
    const { db, clock, add } = room();
    const words =
      'It was the first time that nobody looked at the clock, and I only noticed on the way home.';
    const untitled = addEntry(db, clock, {
      title: '',
      date: '2026-02-01',
      document: {
        version: 1,
        root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
      },
      tags: [],
    }).id;
    const [evidence] = addEvidence(db, clock, {
      claim: add('Listening').id,
      words: '',
      entry: untitled,
    }).evidence;
    expect(evidence?.entry?.title).toBe('It was the first time that nobody looked at the clock, and…');
  });
});

describe('what reflection gives to others', () => {
  it('is found by name, description, plan and words of evidence', () => {
    const { db, clock, add, found } = room();
    const { id } = add('Saying yes', 'weakness');
    saveClaim(db, clock, {
      id,
      revision: 1,
      kind: 'weakness',
      name: 'Saying yes',
      description: 'quince',
      details: { ...noDetails.weakness, response: 'improve', responsePlan: 'medlar' },
    });
    addEvidence(db, clock, { claim: id, words: 'damson', entry: null });
    for (const word of ['yes', 'quince', 'medlar', 'damson']) {
      expect(found(word)).toEqual(['weakness Saying yes']);
    }
  });

  it('counts what is not in the trash', () => {
    const { db, clock, add } = room();
    const strength = add('a').id;
    const other = add('b').id;
    add('c', 'weakness');
    addEvidence(db, clock, { claim: strength, words: 'x', entry: null });
    addEvidence(db, clock, { claim: other, words: 'y', entry: null });
    trashClaim(db, clock, other);
    add('d', 'non-negotiable');
    expect(countReflection(db)).toEqual({
      values: 0,
      strengths: 1,
      weaknesses: 1,
      skills: 0,
      interests: 0,
      roles: 0,
      nonNegotiables: 1,
      evidence: 1,
      directions: 0,
      activities: 0,
      testResults: 0,
    });
  });

  it('is listed with four statements, however many there are', () => {
    const { db, clock, add, entry } = room();
    const about = entry('An entry');
    for (let number = 0; number < 60; number += 1) {
      const { id } = add(`Strength ${number}`);
      addEvidence(db, clock, { claim: id, words: 'x', entry: about });
    }
    expect(countStatements(db, () => listClaims(db, 'strength'))).toBe(4);
  });

  it('changes nothing when the last step of a change fails', () => {
    const { db, clock, add, found } = room();
    const { id } = add('Listening');
    db.exec(`CREATE TRIGGER full BEFORE UPDATE ON search_text BEGIN SELECT raise(ABORT, 'full'); END`);
    const save = aStrength({ id, revision: 1, name: 'Hearing' });
    expect(() => saveClaim(db, clock, save)).toThrow('full');
    expect(getClaim(db, id)).toMatchObject({ name: 'Listening', revision: 1 });
    expect(listKeptStates(db, 'claim', id)).toEqual([]);
    expect(found('Listening')).toEqual(['strength Listening']);
  });
});
