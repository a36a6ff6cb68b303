import type { Db } from '#main/database/open.ts';
import { listGoals } from '#main/goals/index.ts';
import { addItem, itemFromGoal, moveItem, readItem, saveItem } from '#main/learning/index.ts';
import { listClaims } from '#main/reflection/index.ts';
import { learning } from './learning.ts';
import { clockAt, known, type SampleYear } from './sample-year.ts';

/** What is learned in the sample year, each written down on its own day. */
export function fillLearning(
  db: Db,
  year: SampleYear,
  { people }: { people: ReadonlyMap<string, string> },
): void {
  const goals = new Map(listGoals(db).map((goal) => [goal.title, goal.id]));
  const skills = new Map(listClaims(db, 'skill').map((claim) => [claim.name, claim.id]));
  for (const {
    name,
    isGoal,
    status,
    when,
    sheet = {},
    person,
    skill,
    begun,
    finished,
    expiresIn,
  } of learning) {
    const clock = clockAt(year.instant({ ...when, at: '18:40' }));
    const id =
      isGoal === true
        ? itemFromGoal(db, clock, known(goals, name))
        : addItem(db, clock, { name, sort: sheet.sort ?? 'course', status: 'wanted' });
    const today = year.ahead(0);
    if (readItem(db, id, today).status !== status) moveItem(db, clock, { id, status, before: null });
    saveItem(db, clock, {
      ...readItem(db, id, today),
      ...sheet,
      person: person === undefined ? null : known(people, person),
      skill: skill === undefined ? null : known(skills, skill),
      startedOn: begun === undefined ? null : year.date(begun),
      doneOn: finished === undefined ? null : year.date(finished),
      expiresOn: expiresIn === undefined ? null : year.ahead(expiresIn),
    });
  }
}
