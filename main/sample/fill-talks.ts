import type { Db } from '#main/database/open.ts';
import { allOptions } from '#main/explore/index.ts';
import { listGoals } from '#main/goals/index.ts';
import {
  addAsk,
  addConversation,
  addLead,
  addPromise,
  addQuestionSet,
  leadToPerson,
  saveConversation,
  tickPromise,
} from '#main/people/talks/index.ts';
import { todayOf } from '#main/ports/clock.ts';
import { clockAt, known, type SampleYear } from './sample-year.ts';
import { asks, next, promises, questionSet, talks } from './talks.ts';

interface Written {
  people: ReadonlyMap<string, string>;
  entries: ReadonlyMap<string, { id: string }>;
}

/** The talks of the year with their notes, what was promised, whom they named, and what to ask next. */
export function fillTalks(db: Db, year: SampleYear, { people, entries }: Written): void {
  const at = (weeks: number, day: 'sun' | 'sat' = 'sat') =>
    clockAt(year.instant({ weeks, day, at: '19:00' }));
  const today = todayOf(at(0, 'sun'));
  const options = new Map(allOptions(db).map(({ id, name }) => [name, id]));
  const goals = new Map(listGoals(db, today).map(({ id, title }) => [title, id]));
  for (const talk of talks) {
    const clock = clockAt(year.instant({ weeks: talk.weeks, day: talk.day, at: '20:30' }));
    const date = year.date(talk);
    const written = addConversation(db, clock, {
      people: talk.with.map((name) => known(people, name)),
      name: talk.name,
      status: 'had',
      date,
      channel: talk.channel,
      place: talk.place ?? '',
      agenda: (talk.agenda ?? []).map((text) => ({ text, asked: true })),
      option: talk.option === undefined ? null : known(options, talk.option),
      goal: talk.goal === undefined ? null : known(goals, talk.goal),
      entry: talk.entry === undefined ? null : known(entries, talk.entry).id,
    });
    saveConversation(db, clock, {
      ...written,
      asked: talk.asked ?? '',
      energy: talk.energy ?? null,
      thankedOn: talk.thanked ? date : null,
      audience: talk.audience ?? 'me',
    });
    if (talk.lead === undefined) continue;
    const { text, person } = talk.lead;
    const [lead] = addLead(db, clock, { conversation: written.id, text }).leads;
    if (lead && person) leadToPerson(db, clock, { id: lead.id, name: person });
  }
  addConversation(db, at(1), {
    people: [known(people, next.with)],
    name: next.name,
    date: year.ahead(next.ahead),
    agenda: next.agenda.map((text) => ({ text, asked: false })),
  });
  for (const { person, weeks, ahead, goal, done, ...said } of promises) {
    const { id } = addPromise(db, at(weeks), {
      ...said,
      person: known(people, person),
      due: ahead === undefined ? null : year.ahead(ahead),
      goal: goal === undefined ? null : known(goals, goal),
    });
    if (done) tickPromise(db, at(weeks - 1), { id, done });
  }
  for (const { person, text, weeks, entry } of asks) {
    addAsk(db, at(weeks), {
      person: known(people, person),
      text,
      entry: entry === undefined ? null : known(entries, entry).id,
    });
  }
  addQuestionSet(db, at(9), questionSet);
}
