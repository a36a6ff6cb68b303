import type { Db } from '#main/database/open.ts';
import {
  addApplication,
  addApplicationStep,
  allOptions,
  readApplication,
  saveApplication,
} from '#main/explore/index.ts';
import { applications } from './applications.ts';
import { clockAt, known, type SampleYear } from './sample-year.ts';

/** The applications of the sample year, each with its steps on their own days. */
export function fillApplications(
  db: Db,
  year: SampleYear,
  { people }: { people: ReadonlyMap<string, string> },
): void {
  const options = new Map(allOptions(db).map((option) => [option.name, option.id]));
  for (const { employer, role, option, person, sheet, nextIn, answerIn, steps } of applications) {
    const [first] = steps;
    const begun = clockAt(
      year.instant({ weeks: first?.when.weeks ?? 1, day: first?.when.day ?? 'mon', at: '18:10' }),
    );
    const id = addApplication(db, begun, { employer, role, option: known(options, option) });
    for (const { sort, when, text = '' } of steps) {
      const clock = clockAt(year.instant({ ...when, at: '18:20' }));
      addApplicationStep(db, clock, { application: id, sort, on: year.date(when), text });
    }
    const last = clockAt(year.instant({ ...(steps.at(-1)?.when ?? { weeks: 1, day: 'mon' }), at: '18:30' }));
    saveApplication(db, last, {
      ...readApplication(db, id),
      ...sheet,
      person: person === undefined ? null : known(people, person),
      nextOn: nextIn === undefined ? null : year.ahead(nextIn),
      answerBy: answerIn === undefined ? null : year.ahead(answerIn),
    });
  }
}
