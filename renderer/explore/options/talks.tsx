import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { addConversation } from '#renderer/commands/common/add-conversation.ts';
import { attempt } from '#renderer/commands/run.ts';
import { Pick } from '#renderer/explore/parts/pick.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { Part } from '#renderer/ui/part.tsx';
import type { OptionPage } from '#shared/explore/options.ts';
import { talkTitle } from '#shared/people/talk-words.ts';
import { namesListed } from '#shared/wording/names.ts';
import { notesOf } from './note-acts.ts';

/** The talks about an option; a new one takes its open questions along. */
export function OptionTalks({ option }: { option: OptionPage }) {
  const { data: talks = [] } = useRead('people.conversations', { option: option.id });
  const { data: people } = useRead('people.list', {});
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const plan = async (person: { id: string; label: string }): Promise<void> => {
    const agenda = notesOf(option, 'question')
      .filter(({ answer }) => answer.trim() === '')
      .slice(0, 100)
      .map(({ text }) => ({ text: text.slice(0, 2_000), asked: false }));
    const planned = { people: [person.id], option: option.id, agenda };
    const added = await attempt(addConversation, planned, person.label);
    if (added === null) return;
    announce(`A talk with ${person.label} is planned.`);
    void navigate({ to: '/people/talks/$id', params: { id: added.id } });
  };
  if (people === undefined || (people.length === 0 && talks.length === 0)) return null;
  return (
    <Part
      title="Talks"
      aside={
        <Pick
          label="Plan a talk with"
          placeholder="With whom?"
          none="Nobody is among your people yet."
          items={people.map(({ id, name, apart }) => ({ id, label: name, hint: apart }))}
          trigger={
            <Button look="quiet" className="-mr-2.5 px-2.5!">
              Plan a talk…
            </Button>
          }
          open={isOpen}
          onOpenChange={setOpen}
          onPick={(person) => void plan(person)}
        />
      }
    >
      {talks.length === 0 ? (
        <p className="text-[13px] text-muted">
          Somebody who does it knows what no page says. Your open questions come along.
        </p>
      ) : (
        <ul className="flex flex-col">
          {talks.map(({ id, name, channel, date, status, people: those }) => (
            <li key={id} className="flex items-baseline gap-3 border-line border-t py-1.5" data-private>
              <Link
                to="/people/talks/$id"
                params={{ id }}
                dir="auto"
                className="min-w-0 grow text-ink no-underline wrap-anywhere hover:text-accent hover:underline"
              >
                {talkTitle({ name, channel }, null)}
                {those.length === 0 ? '' : ` with ${namesListed(those.map((person) => person.name))}`}
              </Link>
              <span className="num shrink-0 text-[12.5px] text-muted">
                {date === null ? 'planned' : shortDate(date, today())}
                {date !== null && status === 'planned' ? ', planned' : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
