import type { Db } from '#main/database/open.ts';
import {
  addFact,
  addNote,
  addOption,
  moveOption,
  readOption,
  saveNote,
  saveOption,
  tieOption,
} from '#main/explore/index.ts';
import { listGoals } from '#main/goals/index.ts';
import { listClaims, wordedDirections } from '#main/reflection/index.ts';
import { options, type SampleOption } from './options.ts';
import { clockAt, known, type SampleYear } from './sample-year.ts';

/** What the year calls by names: people, and entries by their keys. */
interface Named {
  people: ReadonlyMap<string, string>;
  entries: ReadonlyMap<string, { id: string }>;
}

/** The options of the sample year with what was found out about each, on its own day. @returns their ids by name. */
export function fillOptions(db: Db, year: SampleYear, named: Named): ReadonlyMap<string, string> {
  return new Map(options.map((option) => [option.name, fillOption(db, year, option, named)]));
}

function fillOption(db: Db, year: SampleYear, option: SampleOption, { people, entries }: Named): string {
  const { name, sort, about, employer = '', place = '', next, weeks } = option;
  const begun = clockAt(year.instant({ weeks, day: 'sat', at: '16:20' }));
  const directions = new Map(wordedDirections(db).map((each) => [String(each.place), each.id]));
  const { id, audience } = addOption(db, begun, {
    name,
    sort,
    about,
    status: 'idea',
    occupation: option.occupation === undefined ? null : { source: 'own', code: option.occupation },
    direction: option.direction === undefined ? null : known(directions, String(option.direction)),
  });
  const written = { name, sort, about, employer, place, audience: option.audience ?? audience };
  const nextOn = next === undefined ? null : year.ahead(next.in);
  saveOption(db, begun, { id, revision: 1, ...written, next: next?.what ?? '', nextOn });
  for (const { to, when, why = '' } of option.moves) {
    const clock = clockAt(year.instant({ ...when, at: '19:40' }));
    moveOption(db, clock, { id, status: to, before: null, reason: why });
  }
  for (const { sort: of, when, text, person, link = '', answer } of option.notes) {
    const clock = clockAt(year.instant({ ...when, at: '19:50' }));
    const on = year.date(when);
    const said = person === undefined ? null : known(people, person);
    addNote(db, clock, { option: id, sort: of, on, text, link, person: said });
    if (answer === undefined) continue;
    const note = readOption(db, id).notes.find((each) => each.text === text);
    if (note !== undefined) saveNote(db, clock, { id: note.id, on, text, link, answer });
  }
  for (const { sort: of, when, text = '', pay = null } of option.facts ?? []) {
    const clock = clockAt(year.instant({ ...when, at: '20:00' }));
    addFact(db, clock, { option: id, sort: of, on: year.date(when), text, pay });
  }
  tieAll(db, id, option, { people, entries }, begun);
  return id;
}

function tieAll(
  db: Db,
  id: string,
  option: SampleOption,
  { people, entries }: Named,
  clock: ReturnType<typeof clockAt>,
): void {
  const goals = new Map(listGoals(db).map((goal) => [goal.title, goal.id]));
  const conditions = new Map(listClaims(db, 'non-negotiable').map((claim) => [claim.name, claim.id]));
  const tie = (kind: 'goal' | 'person' | 'entry' | 'non-negotiable', to: string): void =>
    tieOption(db, clock, { option: id, kind, id: to });
  for (const title of option.goals ?? []) tie('goal', known(goals, title));
  for (const name of option.people ?? []) tie('person', known(people, name));
  for (const key of option.entries ?? []) tie('entry', known(entries, key).id);
  for (const name of option.conditions ?? []) tie('non-negotiable', known(conditions, name));
}
