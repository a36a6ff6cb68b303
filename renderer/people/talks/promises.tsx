import { Link } from '@tanstack/react-router';
import { attempt } from '#renderer/commands/run.ts';
import { useShown } from '#renderer/commands/shown.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Part } from '#renderer/ui/part.tsx';
import type { KeptPromise, Promiser } from '#shared/people/promises.ts';
import { addPromise } from './commands/add-promise.ts';
import { PromiseRow } from './promise-row.tsx';

/** What was promised by one side, with a line for one more. */
function Side({
  title,
  label,
  by,
  person,
  conversation = null,
  promises,
}: {
  title: string;
  label: string;
  by: Promiser;
  person: string;
  conversation?: string | null;
  promises: readonly KeptPromise[];
}) {
  const add = async (text: string): Promise<boolean> => {
    if ((await attempt(addPromise, { person, conversation, by, text }, text)) === null) return false;
    announce(`${text} is noted.`);
    return true;
  };
  return (
    <Part title={title}>
      <ul aria-label={title} className="flex flex-col">
        {promises
          .filter((promise) => promise.by === by)
          .map((promise) => (
            <PromiseRow key={promise.id} promise={promise} />
          ))}
      </ul>
      <InlineAdd label={label} placeholder={label} onAdd={add} className="-mx-2.5" />
    </Part>
  );
}

/** What two promised each other, in a talk or at all. */
function Both({
  person,
  conversation = null,
  promises,
}: {
  person: { id: string; name: string };
  conversation?: string | null;
  promises: readonly KeptPromise[];
}) {
  const shared = { person: person.id, conversation, promises };
  return (
    <>
      <Side title="You promised" label="What do you promise?" by="me" {...shared} />
      <Side
        title={`${person.name} promised`}
        label={`What does ${person.name} promise?`}
        by="them"
        {...shared}
      />
    </>
  );
}

/** What was promised in a talk. */
export function TalkPromises({
  conversation,
  person,
}: {
  conversation: string;
  person: { id: string; name: string };
}) {
  const { data = [] } = useShown('people.promises', { person: null });
  const promises = data.filter((promise) => promise.conversation?.id === conversation);
  return <Both person={person} conversation={conversation} promises={promises} />;
}

/** What two promised each other, for the page of a person: what is open, and what was kept last. */
export function PromisesCard({ person }: { person: { id: string; name: string } }) {
  const { data = [] } = useShown('people.promises', { person: person.id });
  const kept = data.filter(({ doneOn }) => doneOn !== null);
  const promises = data.filter((promise) => promise.doneOn === null || kept.indexOf(promise) < keptShown);
  return (
    <>
      <Both person={person} promises={promises} />
      {kept.length > keptShown ? (
        <Link to="/people/promises" className="self-start text-[13px]">
          All that was promised
        </Link>
      ) : null}
    </>
  );
}

/** So many of what was kept stand beside a person. */
const keptShown = 3;
