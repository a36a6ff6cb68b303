import type { ConditionState, GroupName, NearnessWord } from '#shared/explore/for-you.ts';
import type { Demand, WorkValue } from '#shared/explore/occupation.ts';
import type { InterestTheme } from '#shared/reflection/interest-items.ts';

/** How near an occupation lies to a person's interests. */
export const nearnessLabels: Record<NearnessWord, string> = {
  close: 'close',
  'fairly-close': 'fairly close',
  'part-of-the-way': 'part of the way',
  'some-way-off': 'some way off',
  far: 'far',
};

/** The groups of what is out there for somebody. */
export const groupLabels: Record<GroupName, string> = {
  interests: 'Close to what interests you',
  strengths: 'Uses what you’re good at',
  stretch: 'A stretch worth a look',
};

const preparationLabels = [
  'Little or nothing before it',
  'Some months of learning',
  'A trade, or about two years',
  'Usually a degree',
  'Long studies',
] as const;

/** The steps of preparation, from the shortest way in. */
export const preparations = [1, 2, 3, 4, 5] as const;

/** How long the usual way in is, in words. */
export function preparationLabel(preparation: number | null): string {
  return preparationLabels[(preparation ?? 0) - 1] ?? 'Nobody says how long the way in is';
}

/** What a work gives, in the words of those who rate it. */
export const workValueLabels: Record<WorkValue, { name: string; about: string }> = {
  achievement: { name: 'Achievement', about: 'using what you can do, and seeing what came of it' },
  independence: { name: 'Independence', about: 'deciding for yourself' },
  recognition: { name: 'Recognition', about: 'getting on, and being looked up to' },
  relationships: { name: 'Relationships', about: 'helping others, among people one gets on with' },
  support: { name: 'Support', about: 'somebody above who stands behind you' },
  'working-conditions': { name: 'Working conditions', about: 'safe, steady and well-paid work' },
};

/** What a work asks of a life. */
export const demandLabels: Record<Demand, string> = {
  nights: 'Nights',
  evenings: 'Evenings',
  weekends: 'Weekends',
  'on-call': 'Being on call',
  'long-hours': 'Long hours',
  'fixed-hours': 'Being there to the minute',
  'weekly-travel': 'Travel in most weeks',
  'away-from-home': 'Nights away from home',
  outdoors: 'Outdoors in any weather',
  'heavy-lifting': 'Heavy lifting',
  'on-your-feet': 'On your feet most of the day',
  'at-a-screen': 'At a screen most of the day',
  'unsteady-income': 'Pay that goes up and down',
  'low-pay-at-first': 'Low pay in the first years',
  'risk-of-injury': 'A risk of getting hurt',
  distress: 'Other people’s pain or anger',
  'in-public': 'Speaking or performing before others',
  alone: 'Most hours alone',
};

/** What draws somebody to a theme, in so few words that several fit on a line. */
export const themeDraws: Record<InterestTheme, string> = {
  realistic: 'making and mending',
  investigative: 'finding out',
  artistic: 'giving things a form',
  social: 'being there for people',
  enterprising: 'getting things going',
  conventional: 'putting things in order',
};

/** How a non-negotiable stands to a work, for those who hear it. */
export const conditionLabels: Record<ConditionState, string> = {
  holds: 'holds',
  fails: 'does not hold',
  unknown: 'not known',
};
