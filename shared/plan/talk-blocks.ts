import type { Conversation } from '#shared/people/conversations.ts';
import { talkTitle } from '#shared/people/talk-words.ts';
import { namesListed } from '#shared/wording/names.ts';
import { item, list, oneLine } from './blocks.ts';
import type { PlanBlock, PlanContent } from './plan.ts';
import type { Wording } from './wording.ts';

/** Whom one talks to, as the plan tells it: what is to come, and what was had, each with its day and its people where those are told. */
export function talkBlocks({ conversations }: PlanContent, wording: Wording): PlanBlock[] {
  if (conversations.length === 0) return [];
  const items = (status: Conversation['status']) =>
    conversations
      .filter((talk) => talk.status === status)
      .map((talk) => {
        const people = namesListed(talk.people.map(({ name }) => name));
        const said = [oneLine(talkTitle(talk, null)), people === '' ? '' : `with ${oneLine(people)}`];
        return item(
          said.filter((part) => part !== '').join(' '),
          talk.date === null ? '' : wording.date(talk.date),
        );
      });
  return [
    { type: 'heading', level: 2, text: 'Whom I talk to' },
    ...list('To come', items('planned')),
    ...list('What I talked about', items('had')),
  ];
}
