import { type Audience, maySee } from '#shared/audience/audience.ts';
import { type ApplicationPage, hasEnded } from '#shared/explore/applications.ts';
import { isSetAside, type OptionPage } from '#shared/explore/options.ts';
import { sheetFor } from '#shared/goals/fields/fields.ts';
import type { ItemPage } from '#shared/learning/items.ts';
import type { Session } from '#shared/learning/sessions.ts';
import type { Conversation } from '#shared/people/conversations.ts';
import type { Person } from '#shared/people/people.ts';
import type { ClaimFact, PortraitFacts } from '#shared/reflection/facts.ts';
import type { Claim, Evidence } from '#shared/reflection/reflection.ts';
import type { PlanComparison, PlanContent } from './plan.ts';
import { type PlanSection, sectionOf } from './sections.ts';
import { triedFor } from './tried.ts';

/**
 * What an audience may see of a plan; every output starts from this. A record is shown when it and its section are both for that
 * audience, and what hangs on a record (milestones, steps, wins, evidence, ties, what gives energy in a role) goes with it. Others
 * than the person see no evidence that points into the journal and not with whom goals are pursued, and of a goal the fields that the
 * table of fields gives them; a manager not what made wins work. Of an option, see {@link optionFor}, of an application
 * {@link applicationFor}, of what is learned {@link learningFor}, of a talk {@link conversationFor}. A comparison is seen by those who may see
 * everything that stands in it, and its sentence by those who may see the claim that it names; how options fit stays with the person. Of what
 * is tried and sketched, see {@link triedFor}.
 */
export function contentFor(content: PlanContent, audience: Audience): PlanContent {
  if (audience === 'me') return content;
  const forManager = audience === 'manager';
  const isShown = (section: PlanSection): boolean => maySee(audience, content.sections[section]);
  const isSeen = (claim: Claim): boolean => maySee(audience, claim.audience) && isShown(sectionOf(claim));
  const facts = factsFor(content.facts, audience, isShown);
  const claims = new Set(facts.claims.map(({ id }) => id));
  const known = <T extends { id: string }>(ties: readonly T[]): T[] =>
    ties.filter(({ id }) => claims.has(id));
  const visible = content.goals.filter((goal) => maySee(audience, goal.audience) && isShown(sectionOf(goal)));
  const shown = new Set(visible.map(({ id }) => id));
  const milestones = new Set(visible.flatMap((goal) => goal.milestones.map(({ id }) => id)));
  const goals = visible.map((goal) => ({
    ...sheetFor(goal, audience),
    people: [],
    values: forManager ? [] : known(goal.values),
    strengths: known(goal.strengths),
    skills: known(goal.skills),
    cameFrom: goal.cameFrom !== null && shown.has(goal.cameFrom.id) ? goal.cameFrom : null,
    milestones: goal.milestones.map((milestone) => ({
      ...milestone,
      waitsFor: milestone.waitsFor !== null && milestones.has(milestone.waitsFor) ? milestone.waitsFor : null,
    })),
  }));
  const options = content.options.filter(
    (option) => isShown('exploring') && maySee(audience, option.audience) && !isSetAside(option),
  );
  const tried = triedFor(content, audience, {
    options: new Set(options.map(({ id }) => id)),
    goals: shown,
  });
  const isOptionSeen = (id: string): boolean => options.some((option) => option.id === id);
  const learning = learningFor(content, audience, { goals: shown, claims, isShown: isShown('learning') });
  const withoutJournal = <C extends Claim>(claim: C): C => ({
    ...claim,
    evidence: claim.evidence.filter((evidence: Evidence) => evidence.entry === null),
    goals: claim.goals.filter((goal) => shown.has(goal.id)),
  });
  return {
    ...content,
    facts,
    strengths: content.strengths.filter(isSeen).map(withoutJournal),
    weaknesses: content.weaknesses.filter(isSeen).map(withoutJournal),
    goals,
    options: options.map((option) => optionFor(option, audience, shown)),
    fits: [],
    learning,
    sessions: sessionsFor(content, learning),
    lessons: [],
    conversations: isShown('talks') ? content.conversations.flatMap(conversationFor(audience)) : [],
    comparisons: content.comparisons
      .filter((each) => isShown('exploring') && maySee(audience, each.audience))
      .filter(({ there }) =>
        there.every(({ kind, id }) => {
          if (kind === 'direction') return isShown('directions');
          if (kind === 'future') return tried.futures.some((future) => future.id === id);
          return isOptionSeen(id);
        }),
      )
      .map((each) => ({ ...each, sentence: isNamed(each, claims) ? each.sentence : '' })),
    ...tried,
    applications: content.applications
      .filter(
        (application) =>
          isShown('applying') && maySee(audience, application.audience) && !hasEnded(application),
      )
      .map((application) => applicationFor(application, audience)),
    people: content.people
      .filter((person) => isShown('people') && maySee(audience, person.audience))
      .map((person) => personFor(person, content.organisations, audience)),
    organisations: content.organisations.filter(
      (each) => isShown('people') && maySee(audience, each.audience),
    ),
    steps: content.steps.filter((step) => shown.has(step.goal)),
    wins: content.wins
      .filter((win) => isShown('wins') && maySee(audience, win.audience))
      .filter(({ goal }) => goal === null || shown.has(goal.id))
      .map((win) => ({ ...win, words: forManager ? '' : win.words })),
    directions: isShown('directions') ? content.directions : [],
  };
}

/**
 * An option as others read it: what it is, where it stands and what comes next. A mentor also reads the facts, the questions and what
 * speaks for and against it, without where that came from; who said what stays with the person.
 */
function optionFor(option: OptionPage, audience: Audience, goals: ReadonlySet<string>): OptionPage {
  const forManager = audience === 'manager';
  const told = ['question', 'for', 'against'];
  return {
    ...option,
    reason: '',
    facts: forManager ? [] : option.facts,
    notes: forManager
      ? []
      : option.notes
          .filter(({ sort }) => told.includes(sort))
          .map((note) => ({ ...note, link: '', person: null })),
    goals: option.goals.filter(({ id }) => goals.has(id)),
    ties: [],
  };
}

/** Whether an audience may see every claim that the sentence of a comparison names. */
function isNamed({ claim }: PlanComparison, claims: ReadonlySet<string>): boolean {
  return claim === null || claims.has(claim);
}

/**
 * An application as others read it: to whom, for what, how it stands and what comes next. A mentor also reads what happened on which day,
 * and the offer. Words about steps, contacts, where it was found, terms and files stay with the person.
 */
function applicationFor(application: ApplicationPage, audience: Audience): ApplicationPage {
  const own: ApplicationPage = {
    ...application,
    option: null,
    optionName: null,
    person: null,
    personName: null,
    contact: '',
    found: '',
    link: '',
    terms: '',
    files: [],
    steps: application.steps.map((step) => ({ ...step, text: '' })),
  };
  if (audience !== 'manager') return own;
  const offer = {
    offered: null,
    asked: null,
    agreed: null,
    hours: '',
    place: '',
    startOn: null,
    answerBy: null,
  };
  return { ...own, ...offer, steps: [] };
}

/**
 * What is learned as others read it: what it is called, how it stands, how far it is and by when; what was let go is not among it, and what is a
 * goal is seen by those who see the goal. Notes, addresses, costs, people, reminders and files stay with the person; of the time spent on it, see {@link sessionsFor}.
 */
function learningFor(
  { learning }: PlanContent,
  audience: Audience,
  { goals, claims, isShown }: { goals: ReadonlySet<string>; claims: ReadonlySet<string>; isShown: boolean },
): ItemPage[] {
  if (!isShown) return [];
  return learning
    .filter((item) => maySee(audience, item.audience) && item.status !== 'let-go')
    .filter(({ isGoal, goalShown }) => !isGoal || (goalShown !== null && goals.has(goalShown.id)))
    .map((item) => ({
      ...item,
      about: '',
      link: '',
      cost: null,
      person: null,
      personName: null,
      option: null,
      optionName: null,
      skillName: item.skill !== null && claims.has(item.skill) ? item.skillName : null,
      goalShown: item.goalShown !== null && goals.has(item.goalShown.id) ? item.goalShown : null,
      reminders: [],
      files: [],
    }));
}

/**
 * Somebody as others read them: who they are and what they do, and where as far as that may be seen. How close the two are, how to
 * reach them, notes and birthdays stay with the person.
 */
function personFor(
  { id, name, work, organisationId, mentor, audience, createdAt, modifiedAt, revision, ...own }: Person,
  organisations: PlanContent['organisations'],
  reader: Audience,
): Person {
  const where = organisations.find((each) => each.id === organisationId);
  const isWhereSeen = where !== undefined && maySee(reader, where.audience);
  return {
    ...{ id, name, work, mentor, audience, createdAt, modifiedAt, revision },
    mentionsCount: own.mentionsCount,
    organisation: isWhereSeen ? where.name : '',
    organisationId: isWhereSeen ? where.id : null,
    note: '',
    place: '',
    met: '',
    closeness: null,
    tags: [],
    contacts: [],
    birthday: null,
    picture: null,
    introducedBy: null,
    introducedByName: '',
    hopes: '',
    rhythm: null,
    snoozedUntil: null,
  };
}

/** The time that was spent on what others may see: its days and minutes. What it was, and what came of it, stays with the person. */
function sessionsFor({ sessions }: PlanContent, learning: readonly ItemPage[]): Session[] {
  const names = new Map(learning.map(({ id, name }) => [id, name]));
  return sessions.flatMap((session) => {
    const itemName = names.get(session.item);
    return itemName === undefined
      ? []
      : { ...session, itemName, text: '', use: '', step: null, lesson: null };
  });
}

/**
 * A talk as others read it: what it was about, how and when. With whom it was, its notes, what was asked, what it gave and what it was for
 * stay with the person.
 */
function conversationFor(audience: Audience): (talk: Conversation) => Conversation[] {
  return (talk) =>
    maySee(audience, talk.audience)
      ? [
          {
            ...talk,
            ...{ place: '', agenda: [], asked: '', energy: null, thankedOn: null },
            ...{ people: [], option: null, goal: null, entry: null },
          },
        ]
      : [];
}

/** What an audience may see of what the portrait is drawn from. */
function factsFor(
  facts: PortraitFacts,
  audience: Audience,
  isShown: (section: PlanSection) => boolean,
): PortraitFacts {
  const claims = facts.claims.filter(
    (claim) => maySee(audience, claim.audience) && isShown(sectionOf(claim)),
  );
  const roles = new Set(facts.claims.filter(isRoleFor(audience)).map(({ id }) => id));
  return {
    date: facts.date,
    entries: 0,
    claims,
    sources: facts.sources
      .filter(({ effect }) => isShown(effect === 'energizes' ? 'lights-up' : 'drains'))
      .map((source) => ({ ...source, from: source.from.filter((role) => role === null || roles.has(role)) }))
      .filter(({ from }) => from.length > 0)
      .map((source) => ({ ...source, times: source.from.length })),
    conflicts: [],
    directions: isShown('directions') ? facts.directions : [],
    pathAt: null,
  };
}

/** What gives energy in a role is seen by those who may see the role, also where the list of roles is for fewer. */
function isRoleFor(audience: Audience): (claim: ClaimFact) => boolean {
  return (claim) => claim.kind === 'role' && maySee(audience, claim.audience);
}

/** Whether there is nothing to plan with yet. */
export function isEmptyPlan(content: PlanContent): boolean {
  const {
    facts,
    goals,
    options,
    applications,
    learning,
    conversations,
    comparisons,
    experiments,
    futures,
    people,
    wins,
    strengths,
    weaknesses,
  } = content;
  return [
    facts.claims,
    facts.directions,
    facts.sources,
    goals,
    options,
    applications,
    learning,
    conversations,
    comparisons,
    experiments,
    futures,
    people,
    wins,
    strengths,
    weaknesses,
  ].every(({ length }) => length === 0);
}
