/** What a person may need a prompt for, in the order in which they are offered. */
export const needs = [
  'values',
  'strengths',
  'roles',
  'energy',
  'fear',
  'clarity',
  'balance',
  'people',
  'learning',
  'momentum',
  'setbacks',
  'wins',
  'turns',
] as const;
export type Need = (typeof needs)[number];

/** A need's name, and in a few words what its prompts are for. */
export const needLabels: Record<Need, { name: string; about: string }> = {
  values: { name: 'Values', about: 'What matters to you at work, and what you would not trade' },
  strengths: { name: 'Strengths', about: 'What you do well, seen in what you have done' },
  roles: { name: 'Roles', about: 'The jobs you have had, and the ones you can picture' },
  energy: { name: 'Energy', about: 'What fills you up and what drains you' },
  fear: { name: 'Fear of choosing', about: 'When a choice feels too big to make' },
  clarity: { name: 'Clarity', about: 'When you cannot see what you want yet' },
  balance: { name: 'Balance', about: 'Work beside everything else you live for' },
  people: { name: 'People', about: 'Those you work with, learn from and lean on' },
  learning: { name: 'Learning', about: 'What you want to be able to do' },
  momentum: { name: 'Momentum', about: 'When you want to get going, or keep going' },
  setbacks: { name: 'Setbacks', about: 'When something went wrong' },
  wins: { name: 'Wins', about: 'What went well, so that it is not forgotten' },
  turns: { name: 'Endings and beginnings', about: 'Leaving, arriving, and the time between' },
};

/** Prompts by the last part of their name, for some needs. */
export type NeedPrompts = Partial<Record<Need, Readonly<Record<string, string>>>>;
