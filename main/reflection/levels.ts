import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { Clock } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { saveClaim } from './claims.ts';
import { getClaim } from './read.ts';

/** Of some skills outside the trash, their level (null while none is said) and the instant since when it is what it is. */
export function levelsOfSkills(
  db: ReadDb,
  skills: readonly string[],
): { id: string; name: string; level: number | null; since: string }[] {
  return prepared<[string], { id: string; name: string; level: number | null; since: string }>(
    db,
    // The latest earlier state with another level was left when the present one was set.
    `SELECT claims.id, claims.name, skill_details.level_now AS level, coalesce(
       (SELECT max(kept_at) FROM history WHERE history.kind = 'claim' AND history.record = claims.id
          AND json_type(state, '$.details') = 'object'
          AND json_extract(state, '$.details.levelNow') IS NOT skill_details.level_now), claims.created_at) AS since
     FROM claims JOIN skill_details ON skill_details.claim = claims.id
     WHERE claims.id IN (SELECT value FROM json_each(?)) AND claims.kind = 'skill' AND claims.trashed_at IS NULL
     ORDER BY claims.position, claims.id`,
  ).all(JSON.stringify(skills));
}

/**
 * Sets the level of a skill, as saving it does.
 *
 * @throws WaymarkError `not-found` when there is no such skill.
 */
export function setLevel(db: Db, clock: Clock, { id, level }: { id: string; level: number }): void {
  const claim = getClaim(db, id);
  if (claim.kind !== 'skill') throw new WaymarkError('not-found', 'This skill is not here any more.');
  saveClaim(db, clock, { ...claim, details: { ...claim.details, levelNow: level } });
}
