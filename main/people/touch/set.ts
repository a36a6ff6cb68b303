import type { Db } from '#main/database/open.ts';
import { setRecord } from '#main/database/record.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import type { PersonTouch, Rhythm } from '#shared/people/touch.ts';
import { readTouch } from './read.ts';
import { touched } from './rows.ts';

/* What is set of a person beside their page's draft: their revision stays, so that can still be saved. */

/**
 * Chooses how often to be in touch, from today on. The same rhythm once more changes nothing, and whatever was put off is not any more.
 *
 * @throws WaymarkError `not-found`.
 */
export function setRhythm(
  db: Db,
  clock: Clock,
  { person, rhythm }: { person: string; rhythm: Rhythm | null },
): PersonTouch {
  const today = todayOf(clock);
  const before = readTouch(db, person, today).rhythm;
  if (before?.every !== rhythm?.every || before?.unit !== rhythm?.unit)
    setRecord(
      db,
      clock,
      touched,
      person,
      {
        rhythm_every: rhythm?.every ?? null,
        rhythm_unit: rhythm?.unit ?? null,
        rhythm_since: rhythm === null ? null : today,
        snoozed_until: null,
      },
      'link',
    );
  return readTouch(db, person, today);
}

/** Says whether an entry that names somebody counts as being in touch. @throws WaymarkError `not-found`. */
export function setMentionsCount(
  db: Db,
  clock: Clock,
  { person, count }: { person: string; count: boolean },
): PersonTouch {
  setRecord(db, clock, touched, person, { mentions_count: Number(count) }, 'link');
  return readTouch(db, person, todayOf(clock));
}

/** Puts somebody off until a day; null for not any more. @throws WaymarkError `not-found`. */
export function snooze(
  db: Db,
  clock: Clock,
  { person, until }: { person: string; until: string | null },
): PersonTouch {
  setRecord(db, clock, touched, person, { snoozed_until: until }, 'link');
  return readTouch(db, person, todayOf(clock));
}

/** Says whether somebody may be offered as an acquaintance to write to again. @throws WaymarkError `not-found`. */
export function setOffered(
  db: Db,
  clock: Clock,
  { person, offered }: { person: string; offered: boolean },
): void {
  setRecord(db, clock, touched, person, { offered: Number(offered) }, 'link');
}

/** Says whether somebody is a mentor, and what is hoped for of them. @throws WaymarkError `not-found`. */
export function setMentor(
  db: Db,
  clock: Clock,
  { person, mentor, hopes }: { person: string; mentor: boolean; hopes: string },
): void {
  setRecord(db, clock, touched, person, { mentor: Number(mentor), hopes }, 'link');
}
