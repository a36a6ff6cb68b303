import { agreeing } from '#shared/wording/counts.ts';
import { countOf, type Kind, wordsOf } from './kinds.ts';

export const networkKind: Kind = {
  name: 'A professional network',
  about: 'People in your field who know you, and whom you know.',
  horizon: 'quarter',
  questions: [
    { key: 'field', label: 'In which field?', placeholder: 'renewable energy', type: 'words' },
    { key: 'count', label: 'How many conversations?', placeholder: '12', type: 'count' },
    { key: 'first', label: 'Whom could you ask first?', placeholder: 'a former colleague', type: 'words' },
  ],
  example: { field: 'museum education', count: '12', first: 'a former teacher' },
  propose: (answers) => {
    const field = wordsOf(answers, 'field', 'my field');
    const count = countOf(answers, 'count', 10);
    const first = wordsOf(answers, 'first', 'somebody I know already');
    const half = Math.max(1, Math.round(count / 2));
    return {
      title: `Have ${count} ${agreeing(count, 'conversation')} with people in ${field}`,
      specifics: `${count === 1 ? 'One conversation' : `${count} conversations`} of half an hour or more, each with a note of what I learned and what I can give back.`,
      measure: { unit: agreeing(count, 'conversation'), start: 0, target: count, now: 0 },
      milestones: [
        [0.06, `List ${Math.max(3, count)} people in ${field} whom I would like to meet`],
        [0.1, `Ask ${first} for half an hour, and for one more name`],
        [0.25, 'Write the three questions that I ask everybody'],
        [0.5, `Have had ${half === 1 ? 'the first conversation' : `${half} conversations`}`],
        [0.7, 'Go to one meeting of the field, and speak with two people there'],
        [0.85, 'Give something back to three of them: a name, a link, a hand'],
        [1, `Have had all ${count}, and know whom to write to again`],
      ],
    };
  },
};
