import type { TaskContext } from '#main/bridge/task-context.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { writeTarget } from '#main/ports/write-target.ts';
import { csvOf } from './csv.ts';
import { peopleOut, pictureOut } from './read.ts';
import type { PeopleOrder } from './tasks.ts';
import { vcardOf } from './vcard.ts';

/**
 * Writes everybody outside the trash to a file, whole or not at all.
 *
 * @throws WaymarkError `invalid` for a place inside the vault, `storage` when the place cannot be written to.
 */
export async function exportPeople(
  { target, format }: PeopleOrder,
  { db, progress }: TaskContext,
): Promise<{ people: number }> {
  const people = [...peopleOut(db)];
  await writeTarget(
    target,
    format === 'csv'
      ? csvOf(people)
      : cardsOf(db, people, format === 'vcard3' ? 3 : 4, (done) => progress(done, people.length)),
  );
  return { people: people.length };
}

function* cardsOf(
  db: ReadDb,
  people: Iterable<Parameters<typeof vcardOf>[0]>,
  version: 3 | 4,
  tell: (done: number) => void,
): Generator<string> {
  let done = 0;
  for (const person of people) {
    yield vcardOf(person, version, pictureOut(db, person));
    done += 1;
    tell(done);
  }
}
