import type { Db } from '#main/database/open.ts';
import { addLesson, answerLesson, listItems, saveWish, writeSession } from '#main/learning/index.ts';
import { addDays } from '#shared/calendar/dates.ts';
import { instantOnWall } from '#shared/calendar/wall.ts';
import type { Item, ItemSort } from '#shared/learning/items.ts';
import { returnDays } from '#shared/learning/returns.ts';
import { lessons, sessions } from './learning-time.ts';
import { clockAt, type SampleYear } from './sample-year.ts';

/** The time of the sample year, and what was learned in it. Call it when what is learned is there. */
export function fillLearningTime(db: Db, year: SampleYear): void {
  // Thursdays and Saturdays are free.
  saveWish(db, { minutes: 30, rest: [4, 6] });
  const items = new Map<ItemSort, Item>();
  for (const item of listItems(db, year.ahead(0), null))
    if (!items.has(item.sort)) items.set(item.sort, item);
  for (const { of, weeks, day, minutes, text, use = '' } of sessions) {
    const item = items.get(of);
    if (item === undefined) continue;
    const clock = clockAt(year.instant({ weeks, day, at: '20:30' }));
    // The goal of the year says itself where its hours stand.
    writeSession(db, clock, { item: item.id, date: year.date({ weeks, day }), minutes, text, use });
  }
  for (const { of, weeks, question, answer, returned } of lessons) {
    const item = items.get(of);
    if (item === undefined) continue;
    const when = { weeks, day: 'tue', at: '21:00' } as const;
    const learnedOn = year.date(when);
    const added = { item: item.id, question, answer, session: null, learnedOn, returns: true };
    const { id } = addLesson(db, clockAt(year.instant(when)), added);
    let on = learnedOn;
    for (const days of returnDays.slice(0, returned)) {
      on = addDays(on, days);
      answerLesson(db, clockAt(instantOnWall(on, '08:15')), { id, answer: 'known' });
    }
  }
}
