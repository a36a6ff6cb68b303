import { addConversation } from '#renderer/commands/common/add-conversation.ts';
import { trashConversation } from '#renderer/commands/common/trash-conversation.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import type { Conversation, ConversationPage } from '#shared/people/conversations.ts';
import { talkGroup, titleOf } from './talk-draft.ts';

/** Plans a talk with somebody. Resolves to it, or to null when it was not done. */
export async function planTalk(person: { id: string; name: string }): Promise<ConversationPage | null> {
  const added = await attempt(addConversation, { people: [person.id], status: 'planned' }, person.name);
  if (added !== null) announce(`A talk with ${person.name} is planned.`);
  return added;
}

/** Moves a talk to the trash, and offers the way back. Resolves to whether it was done. */
export async function trashTalk(talk: Conversation): Promise<boolean> {
  const title = titleOf(talk);
  await flushGroup(talkGroup(talk.id));
  const act = newAct();
  if ((await attempt(trashConversation, { id: talk.id }, title, { act })) === null) return false;
  announce(`${title} is in the trash.`);
  offerUndo(`“${title}” is in the trash.`, act);
  return true;
}
