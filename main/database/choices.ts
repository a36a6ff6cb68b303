import type { z } from 'zod';
import type { Db } from './open.ts';
import { prepared } from './prepared.ts';
import type { ReadDb } from './reader.ts';

/** What a person chose for one vault. What holds for the window, whatever vault is open, lies in the preferences. */
export type ChoiceName =
  | 'prompt-needs'
  | 'trash-days'
  | 'plan-sections'
  | 'active-goals'
  | 'goal-hours'
  | 'learning-wish'
  | 'learning-levels';

/** What was chosen; `otherwise` when nothing was, something that this version does not know, or what is damaged. */
export function readChoice<T>(db: ReadDb, name: ChoiceName, schema: z.ZodType<T>, otherwise: T): T {
  const value = prepared<[string], string>(db, 'SELECT value FROM choices WHERE name = ?').pluck().get(name);
  if (value === undefined) return otherwise;
  try {
    const known = schema.safeParse(JSON.parse(value));
    return known.success ? known.data : otherwise;
  } catch {
    return otherwise;
  }
}

export function saveChoice(db: Db, name: ChoiceName, value: unknown): void {
  prepared<object>(
    db,
    `INSERT INTO choices (name, value) VALUES (@name, @value)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  ).run({ name, value: JSON.stringify(value) });
}
