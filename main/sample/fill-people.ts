import type { Db } from '#main/database/open.ts';
import { savePerson } from '#main/people/index.ts';
import type { Clock } from '#main/ports/clock.ts';
import { saidOfPeople } from './people.ts';
import { known } from './sample-year.ts';

/** What is known of those whom the year names. */
export function fillPeople(db: Db, clock: Clock, named: ReadonlyMap<string, string>): void {
  for (const [name, { through, ...said }] of Object.entries(saidOfPeople)) {
    const introducedBy = through === undefined ? null : known(named, through);
    const id = known(named, name);
    // Nobody was changed since they were added.
    savePerson(db, clock, { id, revision: 1, ...said, introducedBy });
  }
}
