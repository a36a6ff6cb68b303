import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { indexText, indexTextLater, isIndexDue } from '#main/database/search.ts';
import type { Jobs } from '#main/ports/jobs.ts';
import { inProcessJobs, openTestDatabase } from '#tests/support/database.ts';
import { createIndexUpkeep } from './upkeep.ts';

const at = '2026-03-04T12:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(at) + seconds * 1_000);

function written() {
  const db = openTestDatabase();
  const text = { kind: 'entry', id: randomUUID(), date: '2024-01-01', title: 'T', body: 'x' } as const;
  indexText(db, text);
  indexTextLater(db, { ...text, body: 'y' }, at);
  return db;
}

describe('the upkeep of the index', () => {
  it('waits until the person has stopped writing, and then runs once', async () => {
    const db = written();
    let runs = 0;
    const jobs: Jobs = {
      ...inProcessJobs(db),
      run: (...work) => {
        runs += 1;
        return inProcessJobs(db).run(...work);
      },
    };
    const look = createIndexUpkeep(jobs, () => {});
    look(db, later(10));
    expect(runs).toBe(0);
    look(db, later(16));
    look(db, later(16));
    expect(runs).toBe(1);
    await expect.poll(() => isIndexDue(db)).toBe(false);
    look(db, later(17));
    expect(runs).toBe(1);
  });

  it('tries again after it was stopped', async () => {
    const db = written();
    let runs = 0;
    const stopped: Jobs = {
      run: () => {
        runs += 1;
        return Promise.reject(new Error('stopped'));
      },
      here: () => Promise.reject(new Error('not here')),
      cancel: () => {},
    };
    const told: unknown[] = [];
    const look = createIndexUpkeep(stopped, (_, error) => told.push(error));
    look(db, later(16));
    await new Promise(setImmediate);
    look(db, later(17));
    expect(runs).toBe(2);
    await expect.poll(() => told).toEqual([new Error('stopped'), new Error('stopped')]);
    expect(isIndexDue(db)).toBe(true);
  });
});
