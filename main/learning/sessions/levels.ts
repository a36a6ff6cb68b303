import { z } from 'zod';
import { readChoice, saveChoice } from '#main/database/choices.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { Clock } from '#main/ports/clock.ts';
import { levelsOfSkills, setLevel } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import { levelToReview, type Practice } from '#shared/learning/level-review.ts';

/** What was said to be still the same, by skill. */
const stills = z.record(z.string(), z.object({ level: z.int(), minutes: z.int() }));
type Stills = z.infer<typeof stills>;

const readStills = (db: ReadDb): Stills => readChoice<Stills>(db, 'learning-levels', stills, {});

/** The skills that are practised, with what was practised since their level was set. */
function practices(db: ReadDb): Practice[] {
  const practised = prepared<[], string>(
    db,
    'SELECT DISTINCT skill FROM learning_items WHERE skill IS NOT NULL AND trashed_at IS NULL',
  )
    .pluck()
    .all();
  const said = readStills(db);
  return levelsOfSkills(db, practised).map(({ id, name, level, since }) => ({
    id,
    name,
    level,
    minutes: minutesSince(db, id, since),
    still: said[id] ?? null,
  }));
}

/** The minutes of a skill after an instant: of later days, and of sessions of that day that were written down after it. */
function minutesSince(db: ReadDb, skill: string, since: string): number {
  return prepared<object, number>(
    db,
    `SELECT coalesce(sum(minutes), 0) FROM learning_sessions
     JOIN learning_items ON learning_items.id = learning_sessions.learning_item AND learning_items.trashed_at IS NULL
     WHERE learning_items.skill = @skill AND learning_sessions.trashed_at IS NULL
       AND (date > @day OR (date = @day AND learning_sessions.created_at > @since))`,
  )
    .pluck()
    .get({ skill, since, day: dateOnWall(new Date(since)) }) as number;
}

/** The skill whose level is worth another look; null when there is none. */
export function readLevelReview(
  db: ReadDb,
): { id: string; name: string; level: number; minutes: number } | null {
  const found = levelToReview(practices(db));
  if (found === null) return null;
  const { id, name, level, minutes } = found;
  return { id, name, level, minutes };
}

/**
 * Sets the level of a skill; when it is the present one, remembers after how much practice it was said to be the same.
 *
 * @throws WaymarkError `not-found` when it is no skill that is practised.
 */
export function reviewLevel(db: Db, clock: Clock, { skill, level }: { skill: string; level: number }): void {
  inTransaction(db, () => {
    const practice = practices(db).find(({ id }) => id === skill);
    if (practice === undefined) {
      throw new WaymarkError('not-found', 'This skill is not here any more. It may be in the trash.');
    }
    if (practice.level !== level) setLevel(db, clock, { id: skill, level });
    else {
      const { minutes } = practice;
      saveChoice(db, 'learning-levels', { ...readStills(db), [skill]: { level, minutes } });
    }
  });
}
