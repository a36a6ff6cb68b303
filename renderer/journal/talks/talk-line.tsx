import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { entryToConversation } from '#renderer/commands/common/entry-to-conversation.ts';
import { trashConversation } from '#renderer/commands/common/trash-conversation.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { flushAll } from '#renderer/saving/unsaved.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { namesListed } from '#shared/wording/names.ts';

const look = 'rounded-control text-[13px] text-muted hover:text-accent hover:underline';

/** Says that an entry holds the notes of a talk, and leads to it; an entry that names somebody can become one. */
export function TalkLine({ entry, title }: { entry: string; title: string }) {
  const { data: talks } = useRead('people.talksOfEntry', { entry });
  const { data: ties } = useRead('journal.tiesOf', { id: entry }, { enabled: talks?.length === 0 });
  if (talks === undefined) return null;
  const of = title || 'the entry';
  if (talks.length > 0) {
    const part = async (id: string): Promise<void> => {
      const act = newAct();
      if ((await attempt(trashConversation, { id }, of, { act })) === null) return;
      announce('It is an entry alone now.');
      offerUndo('It is an entry alone now.', act);
    };
    return talks.map(({ id, people }) => (
      <p key={id} className="flex flex-wrap items-baseline gap-x-3 pt-1 text-[13px] text-muted" data-private>
        <span>
          <Link to="/people/talks/$id" params={{ id }} className="text-muted hover:text-accent">
            A talk
          </Link>
          {people.length === 0 ? null : ' with '}
          <Names people={people} />
        </span>
        <button type="button" className={look} onClick={() => void part(id)}>
          It was no talk
        </button>
      </p>
    ));
  }
  const people = (ties?.mentions ?? []).filter(({ kind }) => kind === 'person').slice(0, 5);
  if (people.length === 0) return null;
  const become = async (): Promise<void> => {
    await flushAll();
    const act = newAct();
    const ids = people.map(({ id }) => id);
    if ((await attempt(entryToConversation, { entry, people: ids }, of, { act })) === null) return;
    announce('It holds the notes of a talk now.');
  };
  return (
    <p className="pt-1" data-private>
      <button type="button" className={look} onClick={() => void become()}>
        This was a talk with {namesListed(people.map(({ name }) => name))}
      </button>
    </p>
  );
}

function Names({ people }: { people: readonly { id: string; name: string }[] }): ReactNode {
  return people.map(({ id, name }, place) => (
    <Fragment key={id}>
      {place === 0 ? '' : place === people.length - 1 ? ' and ' : ', '}
      <Link to="/people/$id" params={{ id }} dir="auto" className="text-muted hover:text-accent">
        {name}
      </Link>
    </Fragment>
  ));
}
