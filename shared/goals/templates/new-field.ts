import { type Kind, wordsOf } from './kinds.ts';

export const newFieldKind: Kind = {
  name: 'A new field',
  about: 'Work of another kind, tried out before you leap.',
  horizon: 'year',
  questions: [
    { key: 'to', label: 'Which field draws you?', placeholder: 'landscape gardening', type: 'words' },
    { key: 'from', label: 'Which one do you come from?', placeholder: 'accounting', type: 'words' },
    {
      key: 'trial',
      label: 'How could you try it on a small scale?',
      placeholder: 'help in a garden on two Saturdays',
      type: 'words',
    },
  ],
  example: { to: 'data journalism', from: 'market research', trial: 'publish one story with a local paper' },
  propose: (answers) => {
    const to = wordsOf(answers, 'to', 'the field that draws me');
    const from = wordsOf(answers, 'from', 'what I do now');
    const trial = wordsOf(answers, 'trial', 'do a piece of that work for somebody, on a small scale');
    return {
      title: `Sign a first paid contract in ${to}`,
      specifics: `Paid work in ${to}, be it small, with somebody who would have me again. What I bring along from ${from} is written down.`,
      milestones: [
        [0.06, `Talk with three people who work in ${to}`],
        [0.14, `Write down what I bring from ${from}, and what is missing`],
        [0.32, `Try it out: ${trial}`],
        [0.38, 'Decide with what I saw: go on, change, or leave it'],
        [0.6, 'Learn the one thing that was missing most, and show it in a piece of work'],
        [0.75, 'Put three pieces of work where they can be seen'],
        [0.9, `Offer my work to ten people or houses in ${to}`],
        [1, 'Sign the first contract'],
      ],
    };
  },
};
