import type { FitAnswer } from '#shared/explore/fit-ratings.ts';

/** What is said of an option or a direction in one thing: its answer, and why. */
type Said = readonly [answer: FitAnswer, words?: string];

interface SampleFit {
  /** The name of the option, or the place of the direction. */
  of: string | number;
  /** By the names of values, strengths, skills, interests, non-negotiables, and of what gives or takes energy. */
  said: Readonly<Record<string, Said>>;
}

/** How options and directions fit, by what was found out. What is not named nobody was asked. */
export const fits: readonly SampleFit[] = [
  {
    of: 'Two days a week, here',
    said: {
      Autonomy: ['quite-a-bit', 'The two days are mine to plan.'],
      Craft: ['quite-a-bit'],
      Fairness: ['a-lot', 'The desk is where it is decided who gets heard.'],
      Teaching: ['a-lot', 'Marek learns the summary, and the desk learns the letters.'],
      Family: ['a-lot', 'Home at five.'],
      Security: ['unknown', 'A yes for six months.'],
      'I ask the question under the question': ['a-lot'],
      'I make complicated things readable': ['a-lot'],
      'I stay calm when a room gets loud': ['a-little'],
      'I see who has not spoken yet': ['quite-a-bit'],
      'Letters from offices': ['a-lot'],
      'Teaching grown people': ['quite-a-bit'],
      'How people move through a building': ['a-lot'],
      'Leading a workshop': ['a-little'],
      'Writing plain letters': ['a-lot'],
      'Planning rotas': ['not-at-all', 'Marek does them.'],
      'People asking': ['a-lot'],
      'Seeing it used': ['quite-a-bit'],
      'Being on call': ['not-at-all'],
      'Reports nobody reads': ['quite-a-bit', 'One a month, for the board.'],
      'Home by six, three days a week': ['holds'],
      'No weekly travel': ['holds'],
      'As much as I earn now': ['holds', 'The pay stays as it is.'],
    },
  },
  {
    of: 'Freelance facilitator',
    said: {
      Autonomy: ['a-lot', 'Every evening is one that I said yes to.'],
      Craft: ['a-little'],
      Fairness: ['quite-a-bit'],
      Teaching: ['a-lot'],
      Family: ['not-at-all', 'Evenings are when people can come.'],
      Security: ['not-at-all', 'Dorota showed me her invoices before her work.'],
      'I ask the question under the question': ['a-lot'],
      'I stay calm when a room gets loud': ['a-lot'],
      'I see who has not spoken yet': ['a-lot'],
      'I make complicated things readable': ['a-little'],
      'Teaching grown people': ['a-lot'],
      'Leading a workshop': ['a-lot'],
      'Writing plain letters': ['a-little'],
      'People asking': ['a-lot'],
      'Open-ended meetings': ['a-lot', 'They are the work.'],
      'Reports nobody reads': ['not-at-all'],
      'Home by six, three days a week': ['unknown', 'Three evenings or two: it depends on the groups.'],
      'No weekly travel': ['unknown', 'Ask Dorota.'],
      'As much as I earn now': ['unknown'],
    },
  },
  {
    of: 1,
    said: {
      Autonomy: ['a-lot'],
      Teaching: ['a-lot'],
      Family: ['a-little'],
      Security: ['unknown'],
      'People asking': ['a-lot'],
      'Open-ended meetings': ['quite-a-bit'],
      'Home by six, three days a week': ['unknown', 'It depends on the group.'],
      'No weekly travel': ['holds'],
    },
  },
  {
    of: 2,
    said: {
      Craft: ['a-lot'],
      Fairness: ['a-lot'],
      Autonomy: ['a-little'],
      Security: ['quite-a-bit'],
      'Seeing it used': ['a-lot'],
      'New problems': ['quite-a-bit'],
      'Reports nobody reads': ['quite-a-bit'],
      'Home by six, three days a week': ['holds'],
    },
  },
];

/** What is held side by side: a question, and what stands in it by name or by place. */
export const comparisons: readonly {
  name: string;
  weeks: number;
  of: readonly (string | number)[];
  audience: 'me' | 'mentor';
  /** By how many percent of its own weight a value counts. */
  weights: Readonly<Record<string, number>>;
}[] = [
  { name: 'Which of the three?', weeks: 5, of: [1, 2, 3], audience: 'me', weights: {} },
  {
    name: 'What should the next two years be built around?',
    weeks: 2,
    of: ['Two days a week, here', 'Freelance facilitator', 'Mediator'],
    audience: 'mentor',
    weights: { Family: 140 },
  },
];
