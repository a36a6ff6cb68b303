import { readChoice, saveChoice } from '#main/database/choices.ts';
import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { usualWish, type Wish, wish } from '#shared/learning/sessions.ts';

/** How many minutes are wished for a day, and which weekdays are free of it. */
export function readWish(db: ReadDb): Wish {
  return readChoice<Wish>(db, 'learning-wish', wish, usualWish);
}

export function saveWish(db: Db, { minutes, rest }: Wish): void {
  saveChoice(db, 'learning-wish', { minutes, rest: [...new Set(rest)].sort((one, other) => one - other) });
}
