import { withArticle } from '#shared/wording/counts.ts';
import { type Kind, wordsOf } from './kinds.ts';

export const promotionKind: Kind = {
  name: 'A promotion',
  about: 'A role with more to decide, where you are.',
  horizon: 'year',
  questions: [
    { key: 'role', label: 'Which role?', placeholder: 'team leader', type: 'words' },
    { key: 'decides', label: 'Who decides about it?', placeholder: 'my manager', type: 'words' },
    {
      key: 'proof',
      label: 'What would show that you can do it?',
      placeholder: 'lead one project to its end',
      type: 'words',
    },
  ],
  example: { role: 'team leader', decides: 'my manager', proof: 'lead the move to the new billing system' },
  propose: (answers) => {
    const role = wordsOf(answers, 'role', 'role I want');
    const decides = wordsOf(answers, 'decides', 'the one who decides');
    const proof = wordsOf(answers, 'proof', 'take on one task of that role, from its beginning to its end');
    return {
      title: `Become ${withArticle(role)}`,
      specifics: `The title and the tasks are mine, and it is in writing. What shows that I can do it: ${proof}.`,
      milestones: [
        [0.06, `Ask ${decides} what the role expects, and write it down`],
        [0.14, 'Mark what I do already, and the two things that I do not'],
        [0.22, `Agree with ${decides} on what would make the case`],
        [0.6, capital(proof)],
        [0.7, 'Ask two people for honest feedback on it'],
        [0.82, 'Put what came of it on one page, with numbers'],
        [0.9, 'Ask for the role, and for a day by which I hear'],
        [1, 'Have an answer, and what follows from it'],
      ],
    };
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
