import { describe, expect, it } from 'vitest';
import { listKeptStates } from '#main/database/history.ts';
import type { Db } from '#main/database/open.ts';
import { addGoal, linkStrength, trashGoal } from '#main/goals/index.ts';
import { addEntry, putEntryBack, trashEntry } from '#main/journal/index.ts';
import { type Trait, type TraitKind, trait as traitSchema } from '#shared/reflection/reflection.ts';
import { absent, failing, found } from '#tests/support/board.ts';
import { openTestDatabase, type TestClock, testClock } from '#tests/support/database.ts';
import { countStatements } from '#tests/support/statements.ts';
import { addEvidence, removeEvidence, restoreEvidence, saveEvidence } from './evidence.ts';
import { countReflection, getTrait, listClaimsOfEntry, listTraits } from './read.ts';
import { addTrait, listTrashedTraits, moveTrait, putTraitBack, saveTrait, trashTrait } from './traits.ts';

interface Room {
  db: Db;
  clock: TestClock;
  add(name: string, kind?: TraitKind): Trait;
  entry(title: string, date?: string): string;
  names(kind?: TraitKind): string[];
  found(word: string): string[];
}

function room(): Room {
  const db = openTestDatabase();
  const clock = testClock();
  return {
    db,
    clock,
    add: (name, kind = 'strength') => addTrait(db, clock, { kind, name, description: '' }),
    entry: (title, date = '2026-02-01') =>
      addEntry(db, clock, { title, date, document: undefined, tags: [] }).id,
    names: (kind = 'strength') => listTraits(db, kind).map(({ name }) => name),
    found: (word) => found(db, word),
  };
}

describe('traits', () => {
  it('are added at the end of their own list, in the form of the contract', () => {
    const { add, names } = room();
    add('Listening');
    add('Saying yes', 'weakness');
    const last = add('Order');
    expect(names()).toEqual(['Listening', 'Order']);
    expect(names('weakness')).toEqual(['Saying yes']);
    expect(traitSchema.parse(last)).toEqual(last);
    expect(last).toMatchObject({ revision: 1, response: null, evidence: [], goals: [] });
  });

  it('are saved once a change, keeping what was there', () => {
    const { db, clock, add } = room();
    const before = add('Impatience', 'weakness');
    clock.advance(1_000);
    const fields = {
      name: 'Haste',
      description: 'I skip the question.',
      response: 'improve' as const,
      responsePlan: 'Ask twice.',
    };
    const after = saveTrait(db, clock, { id: before.id, revision: 1, ...fields });
    expect(after).toMatchObject({ ...fields, revision: 2, modifiedAt: '2026-03-04T12:00:01.000Z' });
    expect(saveTrait(db, clock, { id: before.id, revision: 2, ...fields })).toEqual(after);
    const kept = listKeptStates(db, 'trait', before.id);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ change: 'edit', revision: 1, state: { name: 'Impatience' } });
  });

  it('refuse a save that is based on an older revision, and say which is the present one', () => {
    const { db, clock, add } = room();
    const { id } = add('Listening');
    const fields = { name: 'Hearing', description: '', response: null, responsePlan: '' };
    saveTrait(db, clock, { id, revision: 1, ...fields });
    expect(failing(() => saveTrait(db, clock, { id, revision: 1, ...fields, name: 'Other' }))).toEqual({
      kind: 'conflict',
      details: { revision: 2 },
    });
    expect(getTrait(db, id).name).toBe('Hearing');
  });

  it('have a response only when they are weaknesses', () => {
    const { db, clock, add, names } = room();
    const { id } = add('Listening');
    const fields = { id, revision: 1, name: 'Hearing', description: '' };
    for (const wrong of [
      { response: 'accept' as const, responsePlan: '' },
      { response: null, responsePlan: 'a plan' },
    ])
      expect(failing(() => saveTrait(db, clock, { ...fields, ...wrong })).kind).toBe('invalid');
    expect(names()).toEqual(['Listening']);
  });

  it('move to any place of their list', () => {
    const { db, clock, add, names } = room();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => add(name).id);
    if (!a || !b || !c) throw new Error('three were added');
    moveTrait(db, clock, { id: c, before: a });
    expect(names()).toEqual(['c', 'a', 'b']);
    moveTrait(db, clock, { id: c, before: null });
    expect(names()).toEqual(['a', 'b', 'c']);
    moveTrait(db, clock, { id: a, before: c });
    expect(names()).toEqual(['b', 'a', 'c']);
    moveTrait(db, clock, { id: a, before: a });
    moveTrait(db, clock, { id: a, before: c });
    expect(names()).toEqual(['b', 'a', 'c']);
    expect(listKeptStates(db, 'trait', a)).toHaveLength(1);
    const weakness = add('w', 'weakness').id;
    expect(failing(() => moveTrait(db, clock, { id: a, before: weakness })).kind).toBe('invalid');
    expect(failing(() => moveTrait(db, clock, { id: a, before: absent })).kind).toBe('not-found');
  });

  it('come back from the trash to where they were, as they were', () => {
    const { db, clock, add, names, found } = room();
    const [, b] = ['a', 'b', 'c'].map((name) => add(name));
    if (!b) throw new Error('three were added');
    trashTrait(db, clock, b.id);
    expect(names()).toEqual(['a', 'c']);
    expect(found('b')).toEqual([]);
    expect(listTrashedTraits(db)).toEqual([
      { kind: 'strength', id: b.id, title: 'b', trashedAt: '2026-03-04T12:00:00.000Z' },
    ]);
    for (const work of [
      () => trashTrait(db, clock, b.id),
      () => getTrait(db, b.id),
      () => addEvidence(db, clock, { trait: b.id, words: 'x', entry: null }),
      () => putTraitBack(db, clock, absent),
    ])
      expect(failing(work).kind).toBe('not-found');
    putTraitBack(db, clock, b.id);
    putTraitBack(db, clock, b.id);
    expect(names()).toEqual(['a', 'b', 'c']);
    expect(found('b')).toEqual(['strength b']);
    expect(getTrait(db, b.id)).toEqual(b);
    expect(listKeptStates(db, 'trait', b.id).map(({ change }) => change)).toEqual(['put-back', 'trash']);
  });

  it('name the goals that build on them', () => {
    const { db, clock, add } = room();
    const { id } = add('Listening');
    const goals = ['One', 'Two'].map((title) => addGoal(db, clock, { title, status: 'active' }).id);
    for (const goal of goals) linkStrength(db, clock, { goal, strength: id });
    expect(getTrait(db, id).goals.map(({ title }) => title)).toEqual(['One', 'Two']);
    trashGoal(db, clock, goals[0] ?? '');
    expect(listTraits(db, 'strength')[0]?.goals.map(({ title }) => title)).toEqual(['Two']);
  });
});

describe('evidence', () => {
  it('is words, an entry, or both; in the order it came', () => {
    const { db, clock, add, entry } = room();
    const { id } = add('Listening');
    const asked = entry('The question', '2026-01-31');
    addEvidence(db, clock, { trait: id, words: 'They stayed.', entry: null });
    addEvidence(db, clock, { trait: id, words: '', entry: asked });
    const after = addEvidence(db, clock, { trait: id, words: 'Again.', entry: asked });
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
    addEvidence(db, clock, { trait: id, words: '', entry: gone });
    trashEntry(db, clock, gone);
    expect(getTrait(db, id).evidence[0]?.entry).toMatchObject({ id: gone, trashed: true });
    expect(failing(() => addEvidence(db, clock, { trait: id, words: 'x', entry: gone })).kind).toBe(
      'not-found',
    );
    putEntryBack(db, clock, gone);
    expect(getTrait(db, id).evidence[0]?.entry?.trashed).toBe(false);
  });

  it('is changed, removed and brought back, and the trait remembers each', () => {
    const { db, clock, add, found } = room();
    const { id } = add('Listening');
    const first =
      addEvidence(db, clock, { trait: id, words: 'marmalade', entry: null }).evidence[0]?.id ?? '';
    saveEvidence(db, clock, { id: first, words: 'honey' });
    saveEvidence(db, clock, { id: first, words: 'honey' });
    expect(found('marmalade')).toEqual([]);
    expect(found('honey')).toEqual(['strength Listening']);
    expect(removeEvidence(db, clock, first).evidence).toEqual([]);
    expect(found('honey')).toEqual([]);
    expect(failing(() => removeEvidence(db, clock, first)).kind).toBe('not-found');
    expect(failing(() => saveEvidence(db, clock, { id: first, words: 'x' })).kind).toBe('not-found');
    expect(restoreEvidence(db, clock, first).evidence).toHaveLength(1);
    expect(restoreEvidence(db, clock, first).evidence).toHaveLength(1);
    expect(found('honey')).toEqual(['strength Listening']);
    const kept = listKeptStates(db, 'trait', id);
    expect(kept.map(({ change }) => change)).toEqual(['put-back', 'trash', 'edit', 'link']);
    expect(kept[2]?.state).toMatchObject({ evidence: [{ words: 'marmalade' }] });
  });

  it('keeps words or an entry', () => {
    const { db, clock, add, entry } = room();
    const { id } = add('Listening');
    const both = addEvidence(db, clock, { trait: id, words: 'x', entry: entry('An entry') }).evidence[0];
    const bare = addEvidence(db, clock, { trait: id, words: 'y', entry: null }).evidence[1];
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
      trait: add('Listening').id,
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
    saveTrait(db, clock, {
      id,
      revision: 1,
      name: 'Saying yes',
      description: 'quince',
      response: 'improve',
      responsePlan: 'medlar',
    });
    addEvidence(db, clock, { trait: id, words: 'damson', entry: null });
    for (const word of ['yes', 'quince', 'medlar', 'damson']) {
      expect(found(word)).toEqual(['weakness Saying yes']);
    }
  });

  it('counts what is not in the trash', () => {
    const { db, clock, add } = room();
    const strength = add('a').id;
    const other = add('b').id;
    add('c', 'weakness');
    addEvidence(db, clock, { trait: strength, words: 'x', entry: null });
    addEvidence(db, clock, { trait: other, words: 'y', entry: null });
    trashTrait(db, clock, other);
    expect(countReflection(db)).toEqual({ strengths: 1, weaknesses: 1, evidence: 1 });
  });

  it('is listed with three statements, however many there are', () => {
    const { db, clock, add, entry } = room();
    const about = entry('An entry');
    for (let number = 0; number < 60; number += 1) {
      const { id } = add(`Strength ${number}`);
      addEvidence(db, clock, { trait: id, words: 'x', entry: about });
    }
    expect(countStatements(db, () => listTraits(db, 'strength'))).toBe(3);
  });

  it('changes nothing when the last step of a change fails', () => {
    const { db, clock, add, found } = room();
    const { id } = add('Listening');
    db.exec(`CREATE TRIGGER full BEFORE UPDATE ON search_text BEGIN SELECT raise(ABORT, 'full'); END`);
    const save = { id, revision: 1, name: 'Hearing', description: '', response: null, responsePlan: '' };
    expect(() => saveTrait(db, clock, save)).toThrow('full');
    expect(getTrait(db, id)).toMatchObject({ name: 'Listening', revision: 1 });
    expect(listKeptStates(db, 'trait', id)).toEqual([]);
    expect(found('Listening')).toEqual(['strength Listening']);
  });
});
