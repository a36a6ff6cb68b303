import type { Clock } from '#main/clock.ts';
import type { Db } from '#main/database/open.ts';
import { linkClaim, listGoals } from '#main/goals/index.ts';
import {
  addClaim,
  addEnergizer,
  answerItem,
  beginCheck,
  beginRound,
  chooseBetween,
  chooseCards,
  finishRound,
  judgeCondition,
  listClaims,
  saveClaim,
  sortCard,
} from '#main/reflection/index.ts';
import { interestItems, interestThemes } from '#shared/reflection/interest-items.ts';
import { sorting } from '#shared/reflection/pairwise.ts';
import {
  checks,
  conditions,
  interests,
  roles,
  rounds,
  served,
  skills,
  verdicts,
  weeksOfValues,
} from './compass.ts';
import type { SampleYear } from './sample-year.ts';

/** Values, skills, interests, roles and conditions of the sample year, each written down on its own day. */
export function fillCompass(db: Db, year: SampleYear): void {
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
  for (const { goal, card } of served)
    linkClaim(db, clock, { goal: named(goals, goal), kind: 'value', claim: named(values, card) });
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
