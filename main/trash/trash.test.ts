import { describe, expect, it } from 'vitest';
import { addGoal, listGoals, trashGoal } from '#main/goals/index.ts';
import { addEntry, getEntry, journalHandlers, trashEntry } from '#main/journal/index.ts';
import { addPerson, trashPerson } from '#main/people/index.ts';
import { addClaim, listClaims, trashClaim } from '#main/reflection/index.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { type TrashKind, trashItem } from '#shared/trash/trash.ts';
import { absent } from '#tests/support/board.ts';
import { openTestDatabase, type TestContext, testContext } from '#tests/support/database.ts';
import { listTrash, trashHandlers } from './index.ts';

/** One of each kind, moved to the trash a second apart. */
function filled(
  context: TestContext,
): Partial<Record<TrashKind, string>> &
  Record<'entry' | 'strength' | 'weakness' | 'goal' | 'person' | 'template', string> {
  const { db, clock } = context;
  const ids = {
    entry: addEntry(db, clock, { title: 'An entry', date: '2026-01-01', document: undefined, tags: [] }).id,
    strength: addClaim(db, clock, { kind: 'strength', name: 'A strength', description: '' }).id,
    weakness: addClaim(db, clock, { kind: 'weakness', name: 'A weakness', description: '' }).id,
    goal: addGoal(db, clock, { title: 'A goal', status: 'next' }).id,
    person: addPerson(db, clock, { name: 'A person' }).id,
    template: journalHandlers['journal.addTemplate'](context, {
      name: 'A template',
      title: '',
      document: documentFromPlainText('x'),
    }).key,
  };
  trashEntry(db, clock, ids.entry);
  clock.advance(1_000);
  trashClaim(db, clock, ids.strength);
  clock.advance(1_000);
  trashGoal(db, clock, ids.goal);
  clock.advance(1_000);
  trashClaim(db, clock, ids.weakness);
  clock.advance(1_000);
  trashPerson(db, clock, ids.person);
  clock.advance(1_000);
  journalHandlers['journal.removeTemplate'](context, { id: ids.template });
  return ids;
}

describe('the trash', () => {
  it('is empty at first', () => {
    expect(listTrash(openTestDatabase())).toEqual([]);
  });

  it('lists what every room put there, the latest first', () => {
    const context = testContext();
    filled(context);
    const { db } = context;
    const listed = listTrash(db);
    expect(listed.map(({ kind, title }) => [kind, title])).toEqual([
      ['template', 'A template'],
      ['person', 'A person'],
      ['weakness', 'A weakness'],
      ['goal', 'A goal'],
      ['strength', 'A strength'],
      ['entry', 'An entry'],
    ]);
    for (const item of listed) expect(trashItem.parse(item)).toEqual(item);
  });

  it('gives each back to its room', () => {
    const context = testContext();
    const { db } = context;
    const ids = filled(context);
    for (const kind of ['entry', 'strength', 'weakness', 'goal', 'person', 'template'] as const) {
      expect(trashHandlers['trash.restore'](context, { kind, id: ids[kind] })).toEqual({});
    }
    expect(listTrash(db)).toEqual([]);
    expect(getEntry(db, ids.entry).trashedAt).toBeNull();
    expect(listClaims(db, 'strength').map(({ id }) => id)).toEqual([ids.strength]);
    expect(listClaims(db, 'weakness').map(({ id }) => id)).toEqual([ids.weakness]);
    expect(listGoals(db).map(({ id }) => id)).toEqual([ids.goal]);
  });

  it('says so when there is nothing to give back', () => {
    const context = testContext();
    for (const kind of ['entry', 'strength', 'weakness', 'goal', 'person', 'template'] as const) {
      expect(() => trashHandlers['trash.restore'](context, { kind, id: absent })).toThrow(
        expect.objectContaining({ kind: 'not-found' }),
      );
    }
  });
});
