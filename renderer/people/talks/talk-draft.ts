import { call } from '#renderer/bridge/client.ts';
import { saveConversation } from '#renderer/commands/common/save-conversation.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import type { DraftSource, Version } from '#renderer/saving/draft.ts';
import { shortDate, today } from '#renderer/ui/dates.ts';
import type { Conversation, ConversationSheet } from '#shared/people/conversations.ts';
import { talkTitle } from '#shared/people/talk-words.ts';

/** Names what is written about a talk among everything that is being written. */
export function talkGroup(id: string): string {
  return `conversation:${id}`;
}

/** What a talk is called in the window. */
export function titleOf(talk: Pick<Conversation, 'name' | 'channel' | 'date'>): string {
  return talkTitle(talk, talk.date === null ? null : shortDate(talk.date, today()));
}

/** What is written of a talk, as a form has it. */
export function talkVersion(talk: Conversation): Version<ConversationSheet> {
  const { name, status, date, channel, place, agenda, asked, energy, thankedOn, audience } = talk;
  const value = { name, status, date, channel, place, agenda, asked, energy, thankedOn, audience };
  return { value, revision: talk.revision };
}

/** How the form of a talk is saved and read again. */
export function talkSource(id: string): DraftSource<ConversationSheet> {
  return {
    save: async (sheet, { revision, value: base }) =>
      talkVersion(
        await runField(
          saveConversation,
          { ...sheet, agenda: sheet.agenda.filter(({ text }) => text.trim() !== ''), id, revision },
          { of: titleOf(sheet), record: talkGroup(id), fields: fieldsBetween(base, sheet) },
        ),
      ),
    read: async () => talkVersion(await call('people.conversation', { id })),
  };
}
