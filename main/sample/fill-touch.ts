import type { Db } from '#main/database/open.ts';
import { addPerson, savePerson } from '#main/people/index.ts';
import {
  addFavour,
  addMessageTemplate,
  keepMessage,
  setMentionsCount,
  setMentor,
  setRhythm,
} from '#main/people/touch/index.ts';
import { clockAt, known, type SampleYear } from './sample-year.ts';
import { acquaintances, favours, mentors, sent, template } from './touch.ts';

/** Mentors with their rhythms, give and take, what was sent, and acquaintances from long ago. @param named the people's ids by name. */
export function fillTouch(db: Db, year: SampleYear, named: ReadonlyMap<string, string>): void {
  const at = (weeks: number) => clockAt(year.instant({ weeks, day: 'sun', at: '18:30' }));
  for (const { name, hopes, rhythm, weeks, mentionsCount = true } of mentors) {
    const person = known(named, name);
    if (hopes !== '') setMentor(db, at(weeks), { person, mentor: true, hopes });
    setRhythm(db, at(weeks), { person, rhythm });
    if (!mentionsCount) setMentionsCount(db, at(weeks), { person, count: false });
  }
  for (const { name, way, text, weeks } of favours) {
    const date = year.date({ weeks, day: 'tue' });
    addFavour(db, at(weeks), { person: known(named, name), way, text, date });
  }
  for (const { name, work, closeness, weeks, last } of acquaintances) {
    const { id, revision } = addPerson(db, at(52), { name });
    savePerson(db, at(52), { id, revision, work, closeness });
    const date = year.date({ weeks, day: 'thu' });
    keepMessage(db, at(weeks), { person: id, date, channel: 'email', text: last });
  }
  const { name, weeks, text } = sent;
  const date = year.date({ weeks, day: 'wed' });
  keepMessage(db, at(weeks), { person: known(named, name), date, channel: 'email', text });
  addMessageTemplate(db, at(weeks), template);
}
