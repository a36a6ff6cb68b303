import { Link } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { attempt } from '#renderer/commands/run.ts';
import { ChoiceList } from '#renderer/parts/choice-list.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import type { ConversationPage } from '#shared/people/conversations.ts';
import { setConversationPeople } from './commands/set-conversation-people.ts';
import { titleOf } from './talk-draft.ts';

/** With whom a talk is; several may be. */
export function WithPeople({ talk }: { talk: ConversationPage }) {
  const { id, people } = talk;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { data = [] } = useRead('people.list', {}, { enabled: isOpen });
  const wanted = typed.trim().toLocaleLowerCase();
  const set = (ids: string[], says: string): void => {
    void attempt(setConversationPeople, { id, people: ids }, titleOf(talk));
    announce(says);
  };
  const ids = people.map((person) => person.id);
  return (
    <div className="flex flex-wrap items-center gap-1.5 text-[14px]" data-private>
      <span className="text-muted">with</span>
      {people.map((person) => (
        <span key={person.id} className="inline-flex items-center rounded-full bg-accent-soft pl-2.5">
          <Link
            to="/people/$id"
            params={{ id: person.id }}
            dir="auto"
            className={`font-[520] text-accent no-underline hover:underline ${people.length === 1 ? 'py-0.5 pr-2.5' : ''}`}
          >
            {person.name}
          </Link>
          {people.length === 1 ? null : (
            <IconButton
              label={`Without ${person.name}`}
              className="size-6! text-accent!"
              onClick={() =>
                set(
                  ids.filter((each) => each !== person.id),
                  `Without ${person.name}.`,
                )
              }
            >
              <X size={12} aria-hidden />
            </IconButton>
          )}
        </span>
      ))}
      <Popover
        label="With whom"
        open={isOpen}
        onOpenChange={setOpen}
        trigger={
          <IconButton label="Somebody else too" className="size-7!">
            <Plus size={14} aria-hidden />
          </IconButton>
        }
      >
        <ChoiceList
          label="With whom"
          placeholder="A name"
          typed={typed}
          onType={setTyped}
          none="Nobody else is called like that."
          offered={data
            .filter((each) => !ids.includes(each.id) && each.name.toLocaleLowerCase().includes(wanted))
            .slice(0, 50)
            .map((each) => ({
              key: each.id,
              label: each.name,
              hint: each.apart,
              onChoose: () => {
                setOpen(false);
                set([...ids, each.id], `${each.name} is with you.`);
              },
            }))}
        />
      </Popover>
    </div>
  );
}
