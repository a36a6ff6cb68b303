import { type Kind, wordsOf } from './kinds.ts';

export const skillKind: Kind = {
  name: 'A skill, mastered',
  about: 'Something that you want to be able to do, and show.',
  horizon: 'three-years',
  questions: [
    { key: 'skill', label: 'Which skill?', placeholder: 'facilitation', type: 'words' },
    {
      key: 'proof',
      label: 'What will you do with it that shows it?',
      placeholder: 'lead a two-day workshop',
      type: 'words',
    },
    {
      key: 'teacher',
      label: 'Who does it so well that you can learn from them?',
      placeholder: 'Ines from the next office',
      type: 'words',
    },
  ],
  example: {
    skill: 'negotiating',
    proof: 'close one contract with a supplier on my own',
    teacher: 'a colleague in sales',
  },
  propose: (answers) => {
    const skill = wordsOf(answers, 'skill', 'the skill');
    const proof = wordsOf(answers, 'proof', 'do one piece of work with it that others use');
    const teacher = wordsOf(answers, 'teacher', 'somebody who does it well');
    return {
      title: `Master ${skill}: ${proof}`,
      specifics: `I can do it without help, and there is proof: ${proof}.`,
      shape: 'learning',
      milestones: [
        [0.03, `Ask ${teacher} what to learn first, and what to leave`],
        [0.06, 'Choose one course or one book, and fix two hours a week'],
        [0.15, 'Do it once, badly, with somebody watching'],
        [0.3, `Ask ${teacher} what I do not see yet`],
        [0.5, 'Do it ten times, and note each time what I would change'],
        [0.7, 'Do it where it counts, with help at hand'],
        [0.85, 'Explain it to somebody who begins'],
        [1, proof.charAt(0).toUpperCase() + proof.slice(1)],
      ],
    };
  },
};
