/**
 * The interest check: 48 short activities, eight for each of the six themes of vocational interests (J. L. Holland, Making
 * Vocational Choices, 1959 and later: realistic, investigative, artistic, social, enterprising, conventional). The items are
 * ours. They are for exploring and measure nothing: no norms stand behind them.
 */
export const interestThemes = [
  'realistic',
  'investigative',
  'artistic',
  'social',
  'enterprising',
  'conventional',
] as const;
export type InterestTheme = (typeof interestThemes)[number];

export const interestAnswers = ['like', 'unsure', 'dislike'] as const;
export type InterestAnswer = (typeof interestAnswers)[number];

export interface InterestItem {
  key: string;
  theme: InterestTheme;
  words: string;
}

const byTheme: Record<InterestTheme, readonly string[]> = {
  realistic: [
    'Repair a bicycle until it runs quietly',
    'Build a shelf that fits a crooked wall',
    'Spend the working day outdoors, in most weathers',
    'Drive or steer a large machine',
    'Find out why an engine has stopped',
    'Grow vegetables for a kitchen',
    'Lay cables and see the lights come on',
    'Work with tools until my hands know them',
  ],
  investigative: [
    'Read how a disease was understood, step by step',
    'Search through figures for what does not fit',
    'Plan an experiment that could prove me wrong',
    'Stay with one hard problem for a week',
    'Look at pond water through a microscope',
    'Write a program that answers a question of mine',
    'Compare what three experts say and find where they differ',
    'Work out why a forecast failed',
  ],
  artistic: [
    'Write a scene between two people who do not say what they mean',
    'Arrange a room so that one breathes differently in it',
    'Take photographs of one street for a month',
    'Make up a melody and keep at it until it is right',
    'Design the poster for a play',
    'Act in front of people who have paid for it',
    'Draw from life, however badly at first',
    'Cut a film until the silence sits',
  ],
  social: [
    'Explain something until the other one’s face clears',
    'Listen to somebody through a bad hour',
    'Help a group to agree on what nobody wanted to say',
    'Look after people who are ill',
    'Teach a child to read',
    'Welcome people who are new in a town',
    'Train a colleague to do what I do',
    'Settle a quarrel so that both can still look at each other',
  ],
  enterprising: [
    'Win people over to an idea that they did not want',
    'Start something with my own money',
    'Lead a team through a hard quarter',
    'Negotiate a contract to the last line',
    'Sell something that I believe in',
    'Speak for a group in front of those who decide',
    'Spot what people will want in two years',
    'Decide quickly with half of the facts',
  ],
  conventional: [
    'Bring a drawer of receipts into order',
    'Check a long list until no mistake is left',
    'Set up a filing system that others can use',
    'Keep the accounts of a club to the cent',
    'Write the instructions that everybody follows afterwards',
    'Plan a timetable in which nothing collides',
    'Work by rules that are clear and known to all',
    'Prepare a form so that it cannot be filled in wrongly',
  ],
};

/** The items in the order in which they are asked: the themes take turns, so that no stretch leans one way. */
export const interestItems: readonly InterestItem[] = Array.from({ length: 8 }, (_, round) =>
  interestThemes.map((theme) => ({
    key: `${theme}-${round + 1}`,
    theme,
    words: byTheme[theme][round] ?? '',
  })),
).flat();
