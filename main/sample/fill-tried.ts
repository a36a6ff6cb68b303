import type { Db } from '#main/database/open.ts';
import {
  addExperiment,
  addQuestion,
  allOptions,
  experimentToStep,
  finishExperiment,
  questionToExperiment,
  saveExperiment,
  saveFuture,
  setExperimentStatus,
  sketchFutures,
  tieExperiment,
} from '#main/explore/index.ts';
import { listGoals } from '#main/goals/index.ts';
import { experiments, type SampleExperiment } from './experiments.ts';
import { futures } from './futures.ts';
import { clockAt, known, type SampleYear } from './sample-year.ts';

/** What is tried in the sample year, each on its own day. Call it when options, goals and strengths are there. */
export function fillExperiments(db: Db, year: SampleYear, strengths: ReadonlyMap<string, string>): void {
  for (const experiment of experiments) fillExperiment(db, year, experiment, strengths);
}

function fillExperiment(
  db: Db,
  year: SampleYear,
  experiment: SampleExperiment,
  strengths: ReadonlyMap<string, string>,
): void {
  const { name, sort, belief, test, done, goal, audience } = experiment;
  const options = new Map(allOptions(db).map((option) => [option.name, option.id]));
  const begun = clockAt(year.instant({ ...experiment.begun, at: '17:30' }));
  const option = experiment.option === undefined ? null : known(options, experiment.option);
  const on = experiment.in === undefined ? null : year.ahead(experiment.in);
  const added = addExperiment(db, begun, { name, sort, belief, test, option, on });
  const { id } = added;
  if (audience !== undefined) saveExperiment(db, begun, { ...added, audience });
  for (const key of experiment.strengths ?? [])
    tieExperiment(db, begun, { experiment: id, kind: 'strength', id: known(strengths, key) });
  if (goal !== undefined) {
    const goals = new Map(listGoals(db).map((each) => [each.title, each.id]));
    experimentToStep(db, begun, { id, goal: known(goals, goal) });
  }
  if (experiment.isDropped) setExperimentStatus(db, begun, { id, status: 'dropped' });
  if (done === undefined) return;
  const { when, ...seen } = done;
  const follows = { move: null, evidence: [], tickStep: false };
  finishExperiment(db, clockAt(year.instant({ ...when, at: '21:10' })), {
    ...seen,
    ...follows,
    id,
    revision: added.revision,
    doneOn: year.date(when),
  });
}

/** Three sketches of five years, which begin with the year after the present one. */
export function fillFutures(db: Db, year: SampleYear): void {
  const clock = clockAt(year.instant({ weeks: 2, day: 'sun', at: '10:40' }));
  const firstYear = Number(year.ahead(0).slice(0, 4)) + 1;
  const sketched = sketchFutures(db, clock, { sketches: futures, firstYear });
  for (const [place, { years, gauges, questions, tried }] of futures.entries()) {
    const begun = sketched[place];
    if (begun === undefined) continue;
    saveFuture(db, clock, { ...begun, years, gauges });
    for (const text of questions) {
      const asked = addQuestion(db, clock, { future: begun.id, text });
      const question = asked.questions.find((each) => each.text === tried);
      if (text === tried && question) questionToExperiment(db, clock, { id: question.id, name: text });
    }
  }
}
