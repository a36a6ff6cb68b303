import type { Audience } from '#shared/audience/audience.ts';
import type { ApplicationPage } from '#shared/explore/applications.ts';
import type { Experiment } from '#shared/explore/experiments.ts';
import type { Future } from '#shared/explore/futures.ts';
import type { OptionPage } from '#shared/explore/options.ts';
import { fieldsForPrograms } from '#shared/goals/fields/fields.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { progressOf } from '#shared/goals/progress.ts';
import type { ItemPage } from '#shared/learning/items.ts';
import type { Conversation } from '#shared/people/conversations.ts';
import type { Person } from '#shared/people/people.ts';
import type { Claim } from '#shared/reflection/reflection.ts';
import { contentFor } from './audience.ts';
import { directionNamed } from './goal-blocks.ts';
import type { PlanContent } from './plan.ts';
import { type PlanPortrait, planPortraitOf } from './portrait.ts';

/**
 * The plan for programs. Dates are `YYYY-MM-DD`, instants UTC; `progress` is 0 to 1 or null. The version rises when a
 * field changes its meaning or goes; new fields may come without.
 */
export function planJson(content: PlanContent, audience: Audience): string {
  const shown = contentFor(content, audience);
  const portrait = planPortraitOf(shown.facts, audience);
  const plan = {
    format: 'waymark-plan',
    version: 1,
    date: shown.date,
    audience,
    portrait: portrait && portraitJson(portrait, audience),
    directions: shown.directions.map(({ words, until }) => ({ words, until })),
    goals: shown.goals.map((goal) => goalJson(goal, shown)),
    options: shown.options.map((option) => ({ ...optionJson(option), fit: fitJson(option, shown) })),
    applications: shown.applications.map(applicationJson),
    learning: shown.learning.map((item) => learningJson(item, shown)),
    conversations: shown.conversations.map(conversationJson),
    comparisons: shown.comparisons.map(({ name, there, sentence }) => ({
      question: name,
      of: there.map((each) => each.name),
      sentence,
    })),
    experiments: shown.experiments.map(experimentJson),
    futures: shown.futures.map(futureJson),
    people: shown.people.map(personJson),
    organisations: shown.organisations.map(({ name, about, place, link }) => ({ name, about, place, link })),
    wins: shown.wins.map(({ name, date, words, goal }) => ({ name, date, words, goal: goal?.title ?? null })),
    strengths: shown.strengths.map(({ name, description, evidence }) => ({
      name,
      description,
      evidence: evidenceJson(evidence),
    })),
    weaknesses: shown.weaknesses.map(({ name, description, details, evidence }) => ({
      name,
      description,
      response: details.response,
      responsePlan: details.responsePlan,
      evidence: evidenceJson(evidence),
    })),
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/** Of the figure's measures nothing is told; how much evidence there is only to the person. */
function portraitJson({ petals: _, ...portrait }: PlanPortrait, audience: Audience) {
  if (audience === 'me') return portrait;
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => ({ name }));
  const { values, skills, interests, roles, ...rest } = portrait;
  return {
    ...rest,
    values: names(values),
    skills: names(skills),
    interests: names(interests),
    roles: names(roles),
  };
}

function goalJson(goal: Goal, plan: PlanContent) {
  const names = (records: readonly { name: string }[]) => records.map(({ name }) => name);
  return {
    ...fieldsForPrograms(goal, (id) => directionNamed(id, plan)),
    progress: progressOf(goal)?.share ?? null,
    serves: names(goal.values),
    buildsOn: names(goal.strengths),
    needs: names(goal.skills),
    with: names(goal.people),
    milestones: goal.milestones.map(({ title, due, doneAt, waitsFor }) => ({
      title,
      due,
      doneAt,
      after: goal.milestones.find(({ id }) => id === waitsFor)?.title ?? null,
    })),
    steps: plan.steps
      .filter((step) => step.goal === goal.id)
      .map(({ title, due, repeat, doneAt }) => ({ title, due, repeat, doneAt })),
  };
}

function optionJson({
  name,
  sort,
  status,
  reason,
  about,
  employer,
  place,
  next,
  nextOn,
  ...option
}: OptionPage) {
  return {
    name,
    sort,
    status,
    reason,
    about,
    employer,
    place,
    next,
    nextOn,
    occupation: option.occupation?.title ?? null,
    facts: option.facts.map(({ id: _, ...fact }) => fact),
    notes: option.notes.map(({ id: _, person, ...note }) => ({ ...note, saidBy: person?.name ?? null })),
    goals: option.goals.map(({ title }) => title),
    tiedTo: option.ties.map(({ kind, title }) => ({ kind, title })),
  };
}

/** How an option fits; null where nothing is said of it, and for others than the person. */
function fitJson({ id }: OptionPage, { fits }: PlanContent) {
  const fit = fits.find(({ subject }) => subject.id === id);
  return fit === undefined ? null : { ratings: fit.petals, conditions: fit.conditions };
}

function experimentJson(experiment: Experiment) {
  const { name, status, belief, sort, test, on, saw, energy, engagement, verdict, change, doneOn } =
    experiment;
  return {
    ...{ name, status, belief, sort, test, on, saw, energy, engagement, verdict, change, doneOn },
    option: experiment.option?.name ?? null,
    stepOf: experiment.step?.goal.title ?? null,
    about: experiment.claims.map(({ kind, name: of }) => ({ kind, name: of })),
  };
}

function futureJson({ name, premise, firstYear, years, gauges, questions }: Future) {
  return {
    name,
    premise,
    years: years.map((words, place) => ({ year: firstYear + place, words })),
    gauges,
    questions: questions.map(({ text, experiment, goal }) => ({
      text,
      experiment: experiment?.name ?? null,
      goal: goal?.title ?? null,
    })),
  };
}

function applicationJson(application: ApplicationPage) {
  const { employer, role, optionName, personName, contact, found, link, next, nextOn, outcome } = application;
  const { offered, asked, agreed, hours, place, startOn, answerBy, terms, steps, files } = application;
  return {
    employer,
    role,
    outcome,
    option: optionName,
    person: personName,
    contact,
    found,
    link,
    next,
    nextOn,
    offer: { offered, asked, agreed, hours, place, startOn, answerBy, terms },
    steps: steps.map(({ id: _, ...step }) => step),
    files: files.map(({ name }) => name),
  };
}

function learningJson(item: ItemPage, { sessions, lessons }: PlanContent) {
  const { name, sort, status, about, provider, link, cost, targetOn, targetHours, progress, minutes } = item;
  const { startedOn, doneOn, expiresOn, isGoal, goalShown, reminders, files } = item;
  return {
    ...{ name, sort, status, about, provider, link, cost, targetOn, targetHours, progress, minutes },
    ...{ startedOn, doneOn, expiresOn },
    goal: goalShown?.title ?? null,
    isGoal,
    skill: item.skillName,
    option: item.optionName,
    person: item.personName,
    reminders: reminders.map(({ on, text, doneOn: done }) => ({ on, text, doneOn: done })),
    files: files.map(({ name: file }) => file),
    sessions: sessions
      .filter((session) => session.item === item.id)
      .map(({ date, minutes: spent, text, use }) => ({ date, minutes: spent, text, use })),
    lessons: lessons
      .filter((lesson) => lesson.item === item.id)
      .map(({ question, answer, learnedOn, nextOn }) => ({ question, answer, learnedOn, nextOn })),
  };
}

function personJson(person: Person) {
  const {
    id: _,
    organisationId,
    picture,
    introducedBy,
    introducedByName,
    revision,
    audience,
    ...said
  } = person;
  return { ...said, introducedBy: introducedByName };
}

function conversationJson(talk: Conversation) {
  const { name, status, date, channel, place, agenda, asked, energy, thankedOn, option, goal } = talk;
  return {
    ...{ name, status, date, channel, place, agenda, asked, energy, thankedOn },
    with: talk.people.map((person) => person.name),
    option: option?.name ?? null,
    goal: goal?.title ?? null,
  };
}

function evidenceJson(evidence: Claim['evidence']) {
  return evidence
    .map(({ words, entry }) => ({
      words,
      entry: entry === null || entry.trashed ? null : { title: entry.title, date: entry.date },
    }))
    .filter(({ words, entry }) => words.trim() !== '' || entry !== null);
}
