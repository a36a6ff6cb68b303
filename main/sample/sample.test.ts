import { describe, expect, it } from 'vitest';
import type { Db } from '#main/database/open.ts';
import { countGoals, listGoals } from '#main/goals/index.ts';
import {
  addEntry,
  getEntry,
  listEntries,
  listJournals,
  pagesWithoutDay,
  trashEntry,
} from '#main/journal/index.ts';
import { countLessons, countSessions, listItems } from '#main/learning/index.ts';
import { allOrganisations, listPeople } from '#main/people/index.ts';
import { todayOf } from '#main/ports/clock.ts';
import { countReflection, listClaims } from '#main/reflection/index.ts';
import { goalStatuses } from '#shared/goals/goals.ts';
import { found } from '#tests/support/board.ts';
import { openTestDatabase, testClock } from '#tests/support/database.ts';
import { findAsAsked } from '#tests/support/search.ts';
import { addSample } from './index.ts';
import { sampleYear } from './sample-year.ts';

function entriesOf(db: Db) {
  return listEntries(db, { limit: 500 }).entries;
}

/** Everything that a person sees, without ids. */
function seen(db: Db): string {
  return JSON.stringify({
    entries: entriesOf(db).map(({ id: _, ...entry }) => entry),
    documents: entriesOf(db).map(({ id }) => getEntry(db, id).document),
    claims: [...listClaims(db, 'strength'), ...listClaims(db, 'weakness')],
    goals: listGoals(db),
  }).replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+/g, '');
}

describe('the sample year', () => {
  it('fills every room, in a year that ends today', async () => {
    const db = openTestDatabase();
    const clock = testClock('2026-11-23T12:00:00.000Z');
    const { entries } = await addSample(db, clock);
    const listed = entriesOf(db);
    expect(listed.length + [...pagesWithoutDay(db)].length).toBe(entries);
    expect(listed.filter(({ mood }) => mood !== null).length).toBeGreaterThan(80);
    expect(listJournals(db).map(({ name }) => name)).toEqual(['Work', 'Private']);
    expect(listPeople(db)).toHaveLength(14);
    expect(allOrganisations(db).map(({ name }) => name)).toEqual(['Northbank', 'The city']);
    expect(findAsAsked(db, { text: '"@Priya"', limit: 50, offset: 0, typing: false }).total).toBeGreaterThan(
      3,
    );
    expect(entries).toBeGreaterThanOrEqual(70);
    expect(listed[0]?.date).toBe(todayOf(clock));
    expect(listed.at(-1)?.date?.slice(0, 7)).toBe('2025-11');
    expect(countReflection(db)).toMatchObject({
      values: 8,
      strengths: 7,
      weaknesses: 5,
      skills: 6,
      interests: 3,
      roles: 5,
      nonNegotiables: 3,
      directions: 3,
      activities: 14,
      testResults: 1,
    });
    expect(countGoals(db)).toMatchObject({ goals: 9, steps: 7, wins: 1 });
    expect([countSessions(db), countLessons(db)]).toEqual([35, 6]);
    // The goal and its sessions say the same hours.
    const certificate = listItems(db, todayOf(clock)).find(({ isGoal }) => isGoal);
    expect(certificate?.goalShown?.measure?.now).toBe((certificate?.minutes ?? 0) / 60);
    for (const status of goalStatuses)
      expect(listGoals(db).some((goal) => goal.status === status)).toBe(true);
    expect(listClaims(db, 'weakness').every(({ details }) => details.response !== null)).toBe(true);
    expect(listClaims(db, 'strength').every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('holds nothing from the future, on any weekday and at any hour', async () => {
    for (const instant of [
      '2026-11-23T00:01:00.000Z',
      '2027-01-02T07:00:00.000Z',
      '2028-02-29T23:59:00.000Z',
    ]) {
      const db = openTestDatabase();
      const clock = testClock(instant);
      await addSample(db, clock);
      const now = clock.now().toISOString();
      for (const { date, createdAt } of entriesOf(db)) {
        expect(date ?? '').toMatch(/^\d/);
        expect((date ?? '') <= todayOf(clock)).toBe(true);
        expect(createdAt <= now).toBe(true);
      }
      const ticks = listGoals(db).flatMap(({ milestones }) => milestones.map(({ doneAt }) => doneAt ?? now));
      expect(ticks.every((at) => at <= now)).toBe(true);
      const evidence = listClaims(db, 'strength').flatMap((claim) => claim.evidence);
      for (const { createdAt, entry } of evidence) {
        expect(createdAt <= now).toBe(true);
        if (entry) expect((entry.date ?? '') <= createdAt.slice(0, 10)).toBe(true);
      }
    }
  });

  it('is the same on the same day', async () => {
    const [one, two] = [openTestDatabase(), openTestDatabase()];
    for (const db of [one, two]) await addSample(db, testClock('2026-11-23T12:00:00.000Z'));
    expect(seen(one)).toBe(seen(two));
  });

  it('puts a weekday on that weekday', () => {
    for (let day = 1; day <= 28; day += 1) {
      const year = sampleYear(new Date(2027, 2, day, 9));
      expect(new Date(`${year.date({ weeks: 30, day: 'thu' })}T12:00:00Z`).getUTCDay()).toBe(4);
      expect(year.date({ weeks: 0, day: 'today' })).toBe(year.ahead(0));
    }
  });

  it('uses what the editor can do, and reads without marks left over', async () => {
    const db = openTestDatabase();
    await addSample(db, testClock());
    const all = seen(db);
    for (const part of [
      '"tag":"h2"',
      '"bullet"',
      '"number"',
      '"checked":true',
      '"quote"',
      '"link"',
      '"format":1',
    ])
      expect(all).toContain(part);
    const texts = [...all.matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text ?? '');
    expect(texts.filter((text) => /\*\*|^#|\[[x ]\]|[“”]{2}|["']/.test(text))).toEqual([]);
  });

  it('is found', async () => {
    const db = openTestDatabase();
    await addSample(db, testClock());
    expect(found(db, 'laminator')).toEqual(['entry Preparing the second one']);
    expect(found(db, 'certificate').map((hit) => hit.split(' ')[0])).toContain('goal');
  });

  it('goes into an empty vault only', async () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = addEntry(db, clock, { title: 'Mine', date: '2026-01-01', document: undefined, tags: [] });
    await expect(addSample(db, clock)).rejects.toMatchObject({ kind: 'conflict' });
    trashEntry(db, clock, id);
    await expect(addSample(db, clock)).rejects.toMatchObject({ kind: 'conflict' });
    expect(entriesOf(db)).toEqual([]);
    const other = openTestDatabase();
    await addSample(other, clock);
    await expect(addSample(other, clock)).rejects.toMatchObject({ kind: 'conflict' });
  });
});
