import type { ConditionState } from '#shared/explore/for-you.ts';
import type { Demand } from '#shared/explore/occupation.ts';

/** Words of a non-negotiable, and the demand of a work that goes against it. What is about anything else cannot be judged from here. */
const against: readonly [RegExp, Demand][] = [
  [/\bnights?\b(?! away)/, 'nights'],
  [/\bevenings?\b|home (by|before|at) (five|six|seven|[567]\b|1[789])|bedtime|dinner/, 'evenings'],
  [/\bweekends?\b|\bsaturdays?\b|\bsundays?\b/, 'weekends'],
  [/on[- ]call|always reachable|switch(ed)? off|phone off/, 'on-call'],
  [/overtime|long hours|(32|35|36|38|40) hours|hours a week|part[- ]time|four days|crunch/, 'long-hours'],
  [/flexible|flexitime|own hours|school run|pick(ing)? up/, 'fixed-hours'],
  [/\btravel|business trips?|\bon the road\b/, 'weekly-travel'],
  [/away from home|overnight|nights away|abroad|at sea/, 'away-from-home'],
  [/\bindoors\b|not outdoors/, 'outdoors'],
  [/\blift|heavy|\bback (pain|trouble)|my back|\bknees?\b/, 'heavy-lifting'],
  [/\bstand(ing)? all day|on my feet|sit(ting)? down/, 'on-your-feet'],
  [/screens?\b|desk all day|not at a desk/, 'at-a-screen'],
  [
    /steady|regular (pay|income|salary)|secure (pay|income|job)|permanent|fixed (pay|salary|income)|next month/,
    'unsteady-income',
  ],
  [/danger|injur|unsafe|\bsafe\b/, 'risk-of-injury'],
  [/suffering|other people’s anger|other people's anger|trauma/, 'distress'],
  [/public speaking|speak(ing)? in public|on stage|audience/, 'in-public'],
  [/\balone\b|lonely|colleagues|\bteam\b/, 'alone'],
];

/** What a demand is called where it speaks against a non-negotiable. */
export const demandTexts: Readonly<Record<Demand, string>> = {
  nights: 'Night work is part of it',
  evenings: 'Evenings are part of it',
  weekends: 'Weekends are part of it',
  'on-call': 'One is on call',
  'long-hours': 'Weeks are long',
  'fixed-hours': 'The hours are fixed',
  'weekly-travel': 'There is travel in most weeks',
  'away-from-home': 'Nights away from home are part of it',
  outdoors: 'Much of it is outdoors, in any weather',
  'heavy-lifting': 'There is heavy lifting',
  'on-your-feet': 'One is on one’s feet most of the day',
  'at-a-screen': 'Most of the day is in front of a screen',
  'unsteady-income': 'The pay is not steady',
  'low-pay-at-first': 'The first years pay little',
  'risk-of-injury': 'One can get hurt',
  distress: 'Other people’s distress is part of the day',
  'in-public': 'One speaks or performs before people',
  alone: 'Most hours are spent alone',
};

/** The demands that would go against a non-negotiable; none where it is about something that a work does not say of itself. */
export function demandsAgainst(words: string): readonly Demand[] {
  const text = words.normalize('NFC').toLowerCase();
  return [...new Set(against.flatMap(([pattern, demand]) => (pattern.test(text) ? [demand] : [])))];
}

/**
 * Holds a non-negotiable against what a work asks. Where the work asks what goes against it, it fails; where it is about demands
 * that the work does not have, it holds as far as our own judgement goes; anything else nobody can tell from here.
 *
 * @param about what goes against the non-negotiable, from {@link demandsAgainst}.
 * @param demands null where nobody said what the work asks.
 */
export function judgeByDemands(
  about: readonly Demand[],
  demands: readonly Demand[] | null,
): { state: ConditionState; demand: Demand | null } {
  if (about.length === 0 || demands === null) return { state: 'unknown', demand: null };
  const met = about.find((demand) => demands.includes(demand)) ?? null;
  return { state: met === null ? 'holds' : 'fails', demand: met };
}
