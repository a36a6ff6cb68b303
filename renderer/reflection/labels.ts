import type { ClaimKind } from '#shared/kinds.ts';
import type { ConditionArea, Response, TraitArea } from '#shared/reflection/details.ts';

interface KindLabels {
  one: string;
  many: string;
  /** What the list is of, under its heading. */
  about: string;
  /** What an empty list says. */
  empty: string;
  /** What a description could say. */
  describe: string;
}

export const kindLabels: Record<ClaimKind, KindLabels> = {
  value: {
    one: 'value',
    many: 'Values',
    about: 'What matters to you, the most important first.',
    empty: 'What would you defend, or miss the most? Name one, or sort the cards.',
    describe: 'What does it mean to you, in your own words?',
  },
  strength: {
    one: 'strength',
    many: 'Strengths',
    about: 'What you do well, and like to be asked for.',
    empty: 'What do people come to you for? Write down one thing. How you know can follow later.',
    describe: 'How does it show, in your own words?',
  },
  weakness: {
    one: 'weakness',
    many: 'Weaknesses',
    about: 'What is hard for you, and what you do about it.',
    empty: 'What costs you more than it seems to cost others? Naming it is enough for now.',
    describe: 'When does it show, in your own words?',
  },
  skill: {
    one: 'skill',
    many: 'Skills',
    about: 'What you have learned, and what you want to learn.',
    empty: 'What could you show somebody tomorrow? Name one skill; how far along you are can follow.',
    describe: 'What does it take in, and where do you use it?',
  },
  interest: {
    one: 'interest',
    many: 'Interests',
    about: 'What you turn to when nobody asks you to.',
    empty: 'What do you read, watch or try out without being asked? Name one thing.',
    describe: 'What draws you to it?',
  },
  role: {
    one: 'role',
    many: 'Roles',
    about: 'Jobs, projects and studies, past and present.',
    empty: 'Which job or project do you remember best? Begin with that one.',
    describe: 'What did you do there?',
  },
  'non-negotiable': {
    one: 'non-negotiable',
    many: 'Non-negotiables',
    about: 'What an option or a goal must leave room for.',
    empty: 'What would you not give up for any job? Name one condition.',
    describe: 'Why does it have to be so?',
  },
};

/** What the fields of a claim are called where two versions of one are held against each other. */
export const fieldNames: Readonly<Record<string, string>> = {
  name: 'Name',
  description: 'Description',
  audience: 'Who may see it',
  card: 'Card',
  inMyWeek: 'In my week',
  area: 'Area',
  sureness: 'How sure',
  newUse: 'A new use this week',
  response: 'What you do about it',
  responsePlan: 'Plan',
  nextStep: 'Next step',
  levelNow: 'Level now',
  levelWanted: 'Level wanted',
  enjoyment: 'Enjoyment',
  proof: 'Proof',
  theme: 'Theme',
  sort: 'Sort',
  place: 'Where',
  started: 'From',
  ended: 'Until',
  why: 'Why',
  hard: 'Hard or soft',
  threshold: 'Threshold',
};

export const responseLabels: Record<Response, { name: string; sentence: string; plan: string }> = {
  improve: {
    name: 'Improve',
    sentence: 'It stands in your way, and you can get better at it.',
    plan: 'What will you practise, and when?',
  },
  'work-around': {
    name: 'Work around',
    sentence: 'Arrange things so that it matters less.',
    plan: 'What or who makes it matter less?',
  },
  accept: {
    name: 'Accept',
    sentence: 'It is part of you, and you put your time elsewhere.',
    plan: 'What are you free to do instead?',
  },
};

/** How much a claim stands on. */
export function evidenceText(count: number): string {
  if (count === 0) return 'none yet';
  return count === 1 ? '1 passage' : `${count} passages`;
}

export const areaLabels: Record<TraitArea, string> = {
  thinking: 'Thinking',
  doing: 'Getting things done',
  people: 'With people',
  character: 'Character',
  learning: 'Learning',
  leading: 'Leading',
};

/** How sure one is of a claim, from 1 to 5. */
export const surenessLabels = ['A guess', 'It may be', 'Likely', 'Quite sure', 'Certain'] as const;

export const conditionAreaLabels: Record<ConditionArea, string> = {
  money: 'Money',
  time: 'Time',
  place: 'Place',
  family: 'Family',
  health: 'Health',
  ethics: 'Ethics',
  other: 'Something else',
};
