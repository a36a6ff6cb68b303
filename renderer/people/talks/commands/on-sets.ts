import { type Shows, shows } from '#renderer/commands/command.ts';
import type { CommandName, Output } from '#shared/api.ts';
import type { QuestionSet } from '#shared/people/question-sets.ts';

/** How one’s own questions show a change of a set: as main answers it. */
export function onSets<N extends CommandName>(): Shows<N> {
  return shows<N, 'people.questionSets'>('people.questionSets', {
    answered: (shown, output: Output<N>) => {
      const answered = output as Partial<QuestionSet>;
      return shown.map((set) => (set.id === answered.id ? { ...set, ...answered } : set));
    },
  });
}
