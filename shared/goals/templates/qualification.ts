import { countOf, type Kind, wordsOf } from './kinds.ts';

export const qualificationKind: Kind = {
  name: 'A qualification',
  about: 'A certificate, a licence or a degree, with a day on which it is decided.',
  horizon: 'year',
  questions: [
    { key: 'name', label: 'Which one?', placeholder: 'certificate in digital marketing', type: 'words' },
    { key: 'giver', label: 'Who awards it?', placeholder: 'the chamber of commerce', type: 'words' },
    { key: 'hours', label: 'How many hours a week can you give it?', placeholder: '4', type: 'count' },
  ],
  example: { name: 'certificate in digital marketing', giver: 'the chamber of commerce', hours: '4' },
  propose: (answers) => {
    const name = wordsOf(answers, 'name', 'certificate');
    const giver = wordsOf(answers, 'giver', 'those who award it');
    const hours = Math.min(168, countOf(answers, 'hours', 3));
    return {
      title: `Earn the ${name.replace(/^(?:an?|the)\s+/iu, '')}`,
      specifics: `The examination is passed, and the paper of ${giver} is in my hands.`,
      effort: hours,
      milestones: [
        [0.04, `Read what ${giver} ask for: conditions, cost, dates`],
        [0.08, 'Enrol, and put the day of the examination into the calendar'],
        [0.1, `Fix the ${hours === 1 ? 'hour' : `${hours} hours`} a week that are for it`],
        [0.45, 'Be through half of the material, with notes'],
        [0.75, 'Be through all of it'],
        [0.82, 'Sit one practice examination under real conditions'],
        [0.92, 'Go over what went wrong, twice'],
        [1, 'Pass the examination'],
      ],
    };
  },
};
