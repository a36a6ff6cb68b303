import { Link } from '@tanstack/react-router';
import { Check, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { addPerson } from '#renderer/commands/common/add-person.ts';
import { linkClaim } from '#renderer/commands/common/link-claim.ts';
import { linkField } from '#renderer/commands/common/served-field.ts';
import { unlinkClaim } from '#renderer/commands/common/unlink-claim.ts';
import { attempt } from '#renderer/commands/run.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import type { ClaimLinkKind, Goal } from '#shared/goals/goals.ts';
import { Part } from './sheet.tsx';

interface Named {
  id: string;
  name: string;
}

interface KindOfTie {
  title: string;
  label: string;
  choose: string;
  /** What is said when a claim is tied and when the tie goes. */
  tied: string;
  untied: string;
  none: string;
  add: string;
}

const words: Record<ClaimLinkKind, KindOfTie> = {
  value: {
    title: 'Serves',
    label: 'Values',
    choose: 'Choose values',
    tied: 'Serves',
    untied: 'No longer serves',
    none: 'You have not named a value yet.',
    add: 'Name one in the Compass',
  },
  strength: {
    title: 'Builds on',
    label: 'Strengths',
    choose: 'Choose strengths',
    tied: 'Builds on',
    untied: 'No longer builds on',
    none: 'You have not named a strength yet.',
    add: 'Name one in the Compass',
  },
  skill: {
    title: 'Needs',
    label: 'Skills',
    choose: 'Choose skills',
    tied: 'Needs',
    untied: 'No longer needs',
    none: 'You have not named a skill yet.',
    add: 'Name one in the Compass',
  },
  person: {
    title: 'With',
    label: 'People',
    choose: 'Choose people',
    tied: 'Pursued with',
    untied: 'No longer with',
    none: 'Nobody is named yet. Write the first name above.',
    add: '',
  },
};

/** Where claims of a kind are described. */
const pages = {
  value: 'values',
  strength: 'strengths',
  skill: 'skills',
} as const satisfies Record<Exclude<ClaimLinkKind, 'person'>, string>;

/** The claims or people that a goal is tied to. Each leads to where it is described. */
export function ClaimsField({ goal, kind }: { goal: Goal; kind: ClaimLinkKind }) {
  const [open, setOpen] = useState(false);
  const { title, label, choose, tied, untied } = words[kind];
  const claims = goal[linkField[kind]];

  const set = ({ id, name }: Named, linked: boolean): void => {
    void attempt(linked ? linkClaim : unlinkClaim, { goal: goal.id, kind, claim: id }, name);
    announce(`${linked ? tied : untied} ${name}.`);
  };

  return (
    <Part title={title}>
      {claims.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5 pb-0.5">
          {claims.map((claim) => (
            <li
              key={claim.id}
              className={`inline-flex max-w-full items-center rounded-full text-[12.5px] font-[520] ${kind === 'strength' ? 'bg-heather-soft text-heather' : 'bg-accent-soft text-accent'}`}
            >
              {kind === 'person' ? (
                <Link
                  to="/people/$id"
                  params={{ id: claim.id }}
                  className="min-w-0 truncate rounded-full py-0.5 pl-2.5 text-inherit no-underline hover:underline"
                >
                  {claim.name}
                </Link>
              ) : (
                <Link
                  to="/compass/$id"
                  params={{ id: claim.id }}
                  className="min-w-0 truncate rounded-full py-0.5 pl-2.5 text-inherit no-underline hover:underline"
                >
                  {claim.name}
                </Link>
              )}
              <button
                type="button"
                aria-label={`${untied} ${claim.name}`}
                title="Take away"
                onClick={() => set(claim, false)}
                className="mx-0.5 grid size-6 shrink-0 place-items-center rounded-full hover:bg-raised"
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div>
        <Popover
          label={label}
          open={open}
          onOpenChange={setOpen}
          trigger={
            <Button look="quiet" className="-ml-2 px-2!">
              <Plus size={14} aria-hidden />
              {claims.length === 0 ? choose : `More ${label.toLowerCase()}`}
            </Button>
          }
        >
          {kind === 'person' ? (
            <PeopleChoices tied={claims} onSet={set} />
          ) : (
            <ClaimChoices kind={kind} tied={claims} onSet={set} />
          )}
        </Popover>
      </div>
    </Part>
  );
}

type OnSet = (claim: Named, linked: boolean) => void;

function ClaimChoices({
  kind,
  tied,
  onSet,
}: {
  kind: Exclude<ClaimLinkKind, 'person'>;
  tied: readonly Named[];
  onSet: OnSet;
}) {
  const read = useRead('reflection.claims', { kind });
  if (read.error) return <p className="p-3.5 text-[13px] text-drain">{sentenceOf(read.error)}</p>;
  if (!read.data) return <p className="p-3.5 text-[13px] text-muted">One moment…</p>;
  if (read.data.length === 0) {
    return (
      <p className="p-3.5 text-[13px] text-muted">
        {words[kind].none}{' '}
        <Link to="/compass/$id" params={{ id: pages[kind] }}>
          {words[kind].add}
        </Link>
        .
      </p>
    );
  }
  return <Choices kind={kind} offered={read.data} tied={tied} onSet={onSet} />;
}

/** Everyone who is named in the vault, and a line for somebody who is not yet. */
function PeopleChoices({ tied, onSet }: { tied: readonly Named[]; onSet: OnSet }) {
  const read = useRead('people.list', {});
  const add = async (name: string): Promise<boolean> => {
    const added = await attempt(addPerson, { name }, name);
    if (added !== null) onSet(added, true);
    return added !== null;
  };
  return (
    <div className="flex flex-col">
      <InlineAdd label="Name of a person" placeholder="Somebody else…" onAdd={add} className="m-2" />
      {read.error ? <p className="p-3.5 text-[13px] text-drain">{sentenceOf(read.error)}</p> : null}
      {read.data && read.data.length > 0 ? (
        <Choices kind="person" offered={read.data} tied={tied} onSet={onSet} />
      ) : (
        <p className="px-3.5 pb-3.5 text-[13px] text-muted">{words.person.none}</p>
      )}
    </div>
  );
}

function Choices({
  kind,
  offered,
  tied,
  onSet,
}: {
  kind: ClaimLinkKind;
  offered: readonly Named[];
  tied: readonly Named[];
  onSet: OnSet;
}) {
  return (
    <fieldset className="max-h-72 overflow-y-auto p-1.5">
      <legend className="sr-only">{words[kind].label} of this goal</legend>
      {offered.map(({ id, name }) => {
        const linked = tied.some((claim) => claim.id === id);
        return (
          <label
            key={id}
            className="relative flex cursor-pointer items-center gap-2.5 rounded-control px-2.5 py-1.5 hover:bg-sunk has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="checkbox"
              className="peer absolute inset-0 cursor-pointer opacity-0"
              checked={linked}
              onChange={(event) => onSet({ id, name }, event.target.checked)}
            />
            <span className="grid size-4 shrink-0 place-items-center rounded border border-edge text-on-accent peer-checked:border-accent peer-checked:bg-accent">
              {linked ? <Check size={12} strokeWidth={3} aria-hidden /> : null}
            </span>
            <span className="min-w-0 wrap-anywhere">{name}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
