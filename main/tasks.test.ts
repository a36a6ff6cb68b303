import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Task } from '#main/ports/jobs.ts';
import { openTestDatabase } from '#tests/support/database.ts';
import { doTask, taskNames } from './tasks.ts';

const here = import.meta.dirname;

test('every task that a domain names in its face has its work, and no name is taken twice', async () => {
  const faces = readdirSync(here).filter((folder) => existsSync(join(here, folder, 'index.ts')));
  const named = [];
  for (const folder of faces) {
    const face: Record<string, unknown> = await import(join(here, folder, 'index.ts'));
    for (const value of Object.values(face)) if (value instanceof Task) named.push(value.name);
  }
  expect(named.sort()).toEqual([...taskNames].sort());
});

test('a name without a work is refused, those of every object too', async () => {
  const context = { db: openTestDatabase(), progress: () => {} };
  for (const name of ['no such task', 'constructor', '__proto__']) {
    await expect(doTask(name, {}, context)).rejects.toThrow('there is no such task');
  }
});
