import type { Db } from '#main/database/open.ts';
import {
  achieveGoal,
  addMilestone,
  addReason,
  addStep,
  getGoal,
  linkClaim,
  logObstacleEvent,
  markDay,
  rehearse,
  saveGoal,
  saveMotives,
  saveStep,
  tickMilestone,
  tickStep,
  writeGoal,
} from '#main/goals/index.ts';
import { wordedDirections } from '#main/reflection/index.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { goals, type SampleGoal } from './goals.ts';
import type { Weekday } from './sample-entry.ts';
import { clockAt, known, type SampleYear } from './sample-year.ts';

type Written = readonly { id: string; goal: SampleGoal }[];

/** The goals of the sample year with their milestones, each written down on its own day. */
export function fillGoals(db: Db, year: SampleYear, strengths: Map<string, string>): Written {
  return goals.map((goal) => ({ id: fillGoal(db, year, goal, strengths), goal }));
}

/** What ties the goals to the directions that the first path ended in, and to people. */
export function fillChain(db: Db, year: SampleYear, written: Written, people: Map<string, string>): void {
  const directions = new Map(wordedDirections(db).map(({ place, id }) => [String(place), id]));
  for (const { id, goal } of written) {
    const clock = clockAt(year.instant({ weeks: Math.min(goal.weeks, 5), day: 'sun', at: '19:20' }));
    if (goal.direction !== undefined) {
      saveGoal(db, clock, { ...getGoal(db, id), direction: known(directions, String(goal.direction)) });
    }
    for (const name of goal.people ?? []) {
      linkClaim(db, clock, { goal: id, kind: 'person', claim: known(people, name) });
    }
  }
}

function fillGoal(db: Db, year: SampleYear, goal: SampleGoal, strengths: Map<string, string>): string {
  const clock = clockAt(year.instant({ weeks: goal.weeks, day: 'sat', at: '10:30' }));
  const { id } = writeGoal(db, clock, {
    ...blankSheet(goal.title),
    ...goal,
    milestones: [],
    measure: goal.measure ? { ...goal.measure, now: goal.measured?.[0]?.now ?? goal.measure.now } : null,
    start: year.date({ weeks: goal.weeks, day: 'sat' }),
    due: goal.due === undefined ? null : year.ahead(goal.due),
    direction: null,
  });
  for (const strength of goal.strengths ?? []) {
    linkClaim(db, clock, { goal: id, kind: 'strength', claim: known(strengths, strength) });
  }
  for (const { weeks, ...said } of goal.motives ?? []) {
    const date = year.date({ weeks, day: 'sat' });
    saveMotives(db, clockAt(year.instant({ weeks, day: 'sat', at: '10:40' })), { goal: id, date, ...said });
  }
  for (const { weeks, now } of goal.measured?.slice(1) ?? []) {
    const { measure, ...present } = getGoal(db, id);
    if (measure === null) break;
    const then = clockAt(year.instant({ weeks, day: 'sun', at: '17:50' }));
    saveGoal(db, then, { ...present, measure: { ...measure, now } });
  }
  for (const { weeks, words } of goal.reasons ?? [])
    addReason(db, clockAt(year.instant({ weeks, day: 'sun', at: '18:10' })), { goal: id, words });
  for (const { worked, ...when } of goal.met ?? [])
    logObstacleEvent(db, clockAt(year.instant({ ...when, at: '15:20' })), { goal: id, worked });
  for (const { title, due, done } of goal.milestones ?? []) {
    const { milestones } = addMilestone(db, clock, {
      goal: id,
      title,
      due: due === undefined ? null : year.ahead(due),
    });
    const added = milestones.at(-1);
    if (done !== undefined && added !== undefined) {
      tickMilestone(db, clockAt(year.instant({ ...done, at: '17:40' })), { id: added.id, done: true });
    }
  }
  fillSteps(db, year, goal, id);
  for (const weeks of goal.rehearsed ?? [])
    rehearse(db, clockAt(year.instant({ weeks, day: 'sun', at: '18:30' })), id);
  if (goal.win) {
    const { weeks, ...said } = goal.win;
    const then = clockAt(year.instant({ weeks, day: 'sun', at: '18:40' }));
    achieveGoal(db, then, { id, ...said, date: year.date({ weeks, day: 'sun' }) });
  }
  return id;
}

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The next steps of a goal, and what became of the one that is repeated. */
function fillSteps(db: Db, year: SampleYear, { steps = [], weeks }: SampleGoal, goal: string): void {
  for (const { title, due, done, weekly } of steps) {
    const since = Math.min(weeks, weekly?.since ?? 3);
    const clock = clockAt(year.instant({ weeks: since, day: 'mon', at: '07:50' }));
    const step = addStep(db, clock, { goal, title, due: due === undefined ? null : year.ahead(due) });
    if (done !== undefined)
      tickStep(db, clockAt(year.instant({ ...done, at: '12:20' })), { id: step.id, done: true });
    if (weekly === undefined) continue;
    const { day, kept, rested } = weekly;
    saveStep(db, clock, {
      ...step,
      repeat: {
        every: 'week',
        interval: 1,
        weekdays: [weekdays.indexOf(day) + 1],
        from: year.date({ weeks: since, day: 'mon' }),
        until: null,
      },
    });
    for (const [mark, all] of [
      ['done', kept],
      ['rest', rested],
    ] as const) {
      for (const ago of all) {
        const then = clockAt(year.instant({ weeks: ago, day, at: '20:10' }));
        markDay(db, then, { id: step.id, date: year.date({ weeks: ago, day }), mark });
      }
    }
  }
}
