import { Link } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { linkClaim } from '#renderer/commands/common/link-claim.ts';
import { tieOption } from '#renderer/commands/common/tie-option.ts';
import { unlinkClaim } from '#renderer/commands/common/unlink-claim.ts';
import { untieOption } from '#renderer/commands/common/untie-option.ts';
import { attempt } from '#renderer/commands/run.ts';
import { ChoiceList } from '#renderer/parts/choice-list.tsx';
import { recordKindLabels } from '#renderer/parts/record-kinds.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { outcomeNames } from '#shared/explore/application-words.ts';
import { optionStatusNames } from '#shared/explore/option-words.ts';
import type { PersonPage } from '#shared/people/people.ts';

const look = 'min-w-0 grow text-ink no-underline wrap-anywhere hover:text-accent hover:underline';

interface Tied {
  kind: 'goal' | 'option';
  id: string;
  name: string;
}

/** The goals and options that somebody walks along with, and the applications that go through them. */
export function PersonTies({ person }: { person: PersonPage }) {
  const { id: to, goals, options, applications } = person;
  const change = (tied: Tied, isTied: boolean): void => {
    const { kind, id, name } = tied;
    if (kind === 'goal')
      void attempt(isTied ? linkClaim : unlinkClaim, { goal: id, kind: 'person', claim: to }, person.name);
    else void attempt(isTied ? tieOption : untieOption, { option: id, kind: 'person', id: to }, name);
    announce(isTied ? `Tied to ${name}.` : `No longer tied to ${name}.`);
  };
  return (
    <Part title="Walks along with">
      <ul className="flex flex-col">
        {goals.map(({ id, name, done, milestones }) => (
          <Line
            key={id}
            aside={milestones === 0 ? 'goal' : `${String(done)} of ${String(milestones)}`}
            name={name}
            onUntie={() => change({ kind: 'goal', id, name }, false)}
          >
            <Link to="/goals/$id" params={{ id }} className={look}>
              {name}
            </Link>
          </Line>
        ))}
        {options.map(({ id, name, status }) => (
          <Line
            key={id}
            aside={optionStatusNames[status as keyof typeof optionStatusNames]}
            name={name}
            onUntie={() => change({ kind: 'option', id, name }, false)}
          >
            <Link to="/explore/options/$id" params={{ id }} className={look}>
              {name}
            </Link>
          </Line>
        ))}
        {applications.map(({ id, name, outcome }) => (
          <Line key={id} aside={outcomeNames[outcome as keyof typeof outcomeNames]} name={name}>
            <Link to="/explore/applying/$id" params={{ id }} className={look}>
              {name}
            </Link>
          </Line>
        ))}
      </ul>
      <AddTie person={person} onChoose={(tied) => change(tied, true)} />
    </Part>
  );
}

function Line({
  aside,
  name,
  onUntie,
  children,
}: {
  aside: string;
  name: string;
  onUntie?: () => void;
  children: ReactNode;
}) {
  return (
    <li className="flex items-start gap-2 border-line border-t py-1.5 leading-5" data-private>
      {children}
      <span className="num shrink-0 text-[12px] text-muted">{aside}</span>
      {onUntie === undefined ? null : (
        <IconButton label={`Untie ${name}`} className="-my-1 -mr-1.5 size-7!" onClick={onUntie}>
          <X size={13} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}

/** So many are listed; typing finds the others. */
const most = 50;

function AddTie({ person, onChoose }: { person: PersonPage; onChoose: (tied: Tied) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      label="What they walk along with"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button look="quiet" className="-ml-2.5 self-start px-2.5!">
          <Plus size={15} aria-hidden />
          Add a goal or an option
        </Button>
      }
    >
      <Choices
        person={person}
        onChoose={(tied) => {
          setOpen(false);
          onChoose(tied);
        }}
      />
    </Popover>
  );
}

function Choices({ person, onChoose }: { person: PersonPage; onChoose: (tied: Tied) => void }) {
  const [typed, setTyped] = useState('');
  const goals = useRead('goals.list', {});
  const options = useRead('explore.options', {});
  const tied = new Set([...person.goals, ...person.options].map(({ id }) => id));
  const wanted = typed.trim().toLocaleLowerCase();
  const all: Tied[] = [
    ...(goals.data ?? []).map(({ id, title }) => ({ kind: 'goal' as const, id, name: title })),
    ...(options.data ?? []).map(({ id, name }) => ({ kind: 'option' as const, id, name })),
  ];
  const fitting = all.filter(({ id, name }) => !tied.has(id) && name.toLocaleLowerCase().includes(wanted));
  const isRead = goals.data !== undefined && options.data !== undefined;
  return (
    <ChoiceList
      label="Find a goal or an option"
      placeholder="A goal or an option"
      typed={typed}
      onType={setTyped}
      none={isRead ? 'Nothing is called like that.' : null}
      offered={fitting.slice(0, most).map((each) => {
        const { one, icon: Icon } = recordKindLabels[each.kind];
        return {
          key: `${each.kind} ${each.id}`,
          icon: <Icon size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />,
          label: each.name,
          hint: one,
          onChoose: () => onChoose(each),
        };
      })}
    />
  );
}
