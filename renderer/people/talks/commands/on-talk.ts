import { type Shows, shows } from '#renderer/commands/command.ts';
import type { CommandName, Output } from '#shared/api.ts';
import type { ConversationPage } from '#shared/people/conversations.ts';

/** How the page of a talk shows a change of it, or of whom they named: as main answers it. */
export function onTalk<N extends CommandName>(): Shows<N> {
  return shows<N, 'people.conversation'>('people.conversation', {
    answered: (shown, output: Output<N>) => {
      const answered = output as Partial<ConversationPage> & { conversation?: ConversationPage };
      const changed = answered.conversation ?? answered;
      return shown.id === changed.id ? { ...shown, ...changed } : shown;
    },
  });
}
