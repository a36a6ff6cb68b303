import type { Db } from '#main/database/open.ts';
import { linkClaim, listGoals } from '#main/goals/index.ts';
import type { Clock } from '#main/ports/clock.ts';
import {
  addActivity,
  addClaim,
  addEnergizer,
  addEvidence,
  addTestResult,
  answerItem,
  beginCheck,
  beginRound,
  chooseBetween,
  chooseCards,
  finishRound,
  judgeCondition,
  listClaims,
  markPart,
  saveClaim,
  saveDirection,
  saveTestResult,
  sortCard,
} from '#main/reflection/index.ts';
import { interestItems, interestThemes } from '#shared/reflection/interest-items.ts';
import { sorting } from '#shared/reflection/pairwise.ts';
import { pathParts } from '#shared/reflection/path.ts';
import {
  checks,
  conditions,
  grounds,
  interests,
  roles,
  rounds,
  served,
  skills,
  verdicts,
  weeksOfValues,
} from './compass.ts';
import { activities, directions, testResult } from './energy.ts';
import type { SampleYear } from './sample-year.ts';

/** Values, skills, interests, roles and conditions of the sample year, each written down on its own day. */
export function fillCompass(
  db: Db,
  year: SampleYear,
  entries: ReadonlyMap<string, { id: string; instant: Date }>,
): void {
  const clockOf = (weeks: number): Clock => {
    const instant = year.instant({ weeks, day: 'sat', at: '15:10' });
    return { now: () => instant };
  };
  for (const { weeks, order } of rounds) fillRound(db, clockOf(weeks), order);
  for (const value of listClaims(db, 'value')) {
    const inMyWeek = weeksOfValues[value.details.card ?? ''];
    if (inMyWeek === undefined) continue;
    const { id, revision, kind, name, description, details } = value;
    saveClaim(db, clockOf(6), { id, revision, kind, name, description, details: { ...details, inMyWeek } });
  }
  const goals = new Map(listGoals(db).map(({ id, title }) => [title, id]));
  const clock = clockOf(38);
  for (const { name, now, wanted, enjoyment, proof, goals: needing } of skills) {
    const { id } = addClaim(db, clock, {
      kind: 'skill',
      name,
      details: { levelNow: now, levelWanted: wanted, enjoyment, proof },
    });
    for (const title of needing)
      linkClaim(db, clock, { goal: named(goals, title), kind: 'skill', claim: id });
  }
  for (const { name, words, theme } of interests)
    addClaim(db, clock, { kind: 'interest', name, description: words, details: { theme } });
  for (const { weeks, likes } of checks) fillCheck(db, clockOf(weeks), likes);
  for (const role of roles) {
    const { name, did, energizes, drains, ...details } = role;
    const { id } = addClaim(db, clock, { kind: 'role', name, description: did, details });
    for (const [said, kind] of energizes)
      addEnergizer(db, clock, { role: id, name: said, effect: 'energizes', kind });
    for (const [said, kind] of drains)
      addEnergizer(db, clock, { role: id, name: said, effect: 'drains', kind });
  }
  fillEnergy(db, year);
  const held = new Map<string, string>();
  for (const { name, words, ...details } of conditions)
    held.set(name, addClaim(db, clock, { kind: 'non-negotiable', name, description: words, details }).id);
  for (const { goal, condition, verdict } of verdicts)
    judgeCondition(db, clock, {
      goal: named(goals, goal),
      claim: named(held, condition),
      verdict,
      words: '',
    });
  const values = new Map(listClaims(db, 'value').map(({ id, details }) => [details.card ?? '', id]));
  const called = new Map([
    ...values,
    ...listClaims(db, 'interest').map(({ id, name }) => [name, id] as const),
  ]);
  for (const { of, words, entry, stance } of grounds) {
    const written = entries.get(entry);
    if (written === undefined) throw new Error(`the sample year has no entry "${entry}"`);
    addEvidence(
      db,
      { now: () => written.instant },
      { claim: named(called, of), words, entry: written.id, stance: stance ?? 'supports' },
    );
  }
  for (const { goal, card } of served)
    linkClaim(db, clock, { goal: named(goals, goal), kind: 'value', claim: named(values, card) });
}

/** The energy log, a test that was taken elsewhere, and the first path, walked to its end. */
function fillEnergy(db: Db, year: SampleYear): void {
  const roleIds = new Map(listClaims(db, 'role').map(({ name, id }) => [name, id]));
  for (const { weeks, day, did, role, ...said } of activities) {
    const instant = year.instant({ weeks, day, at: '17:30' });
    addActivity(
      db,
      { now: () => instant },
      {
        name: did,
        date: year.date({ weeks, day }),
        role: role === '' ? null : named(roleIds, role),
        entry: null,
        ...said,
      },
    );
  }
  const taken = { weeks: testResult.weeks, day: 'sat' as const };
  const instant = year.instant({ ...taken, at: '11:00' });
  const clock: Clock = { now: () => instant };
  const { id, revision, name } = addTestResult(db, clock, { name: testResult.name });
  saveTestResult(db, clock, { id, revision, name, date: year.date(taken), words: testResult.words });
  for (const part of pathParts) markPart(db, clock, { part, state: 'done' });
  for (const [place, words] of directions.entries())
    saveDirection(db, clock, { place: place + 1, words, revision: 0 });
}

function fillRound(db: Db, clock: Clock, order: readonly string[]): void {
  let round = beginRound(db, clock);
  const { id } = round;
  for (const { card } of round.cards)
    sortCard(db, { round: id, card, pile: order.includes(card) ? 'matters' : 'somewhat' });
  round = chooseCards(db, { round: id, cards: order });
  for (;;) {
    const chosen = round.cards.filter(({ chosen: is }) => is).map(({ card }) => card);
    const asked = sorting(chosen, round.choices);
    if (asked.done) break;
    const isLeft = order.indexOf(asked.left) < order.indexOf(asked.right);
    const [winner, loser] = isLeft ? [asked.left, asked.right] : [asked.right, asked.left];
    round = chooseBetween(db, { round: id, winner, loser });
  }
  finishRound(db, clock, id);
}

function fillCheck(db: Db, clock: Clock, likes: (typeof checks)[number]['likes']): void {
  const { id } = beginCheck(db, clock);
  for (const theme of interestThemes) {
    const [liked, unsure] = likes[theme];
    const items = interestItems.filter((item) => item.theme === theme);
    for (const [place, { key }] of items.entries()) {
      const answer = place < liked ? 'like' : place < liked + unsure ? 'unsure' : 'dislike';
      answerItem(db, clock, { check: id, item: key, answer });
    }
  }
}

function named(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the sample year names "${name}" and does not hold it`);
  return id;
}
