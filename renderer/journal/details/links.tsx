import { Link } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { attempt } from '#renderer/commands/run.ts';
import { tieEntry } from '#renderer/journal/commands/tie-entry.ts';
import { untieEntry } from '#renderer/journal/commands/untie-entry.ts';
import type { EntrySession } from '#renderer/journal/entry-session.ts';
import { ChoiceList } from '#renderer/parts/choice-list.tsx';
import { recordKindLabels } from '#renderer/parts/record-kinds.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { Popover } from '#renderer/ui/popover.tsx';
import type { Tied } from '#shared/journal/journal.ts';
import { Part } from './part.tsx';

/** What an entry is tied to: by the person, by its text, and by the texts of others. */
export function Links({ id, entrySession }: { id: string | undefined; entrySession: EntrySession | null }) {
  const { data: ties } = useRead('journal.tiesOf', { id: id ?? '' }, { enabled: id !== undefined });
  const [adding, setAdding] = useState(false);
  const tie = async ({ kind, id: record, name }: Tied, isTied: boolean): Promise<void> => {
    const kept = id ?? (await entrySession?.keep()) ?? null;
    if (kept === null) return;
    await attempt(isTied ? tieEntry : untieEntry, { id: kept, kind, record }, name);
  };
  const { about = [], mentions = [], mentionedBy = [] } = ties ?? {};
  const isTied = (one: Tied): boolean => about.some((other) => other.id === one.id);
  return (
    <Part
      title="Links"
      aside={
        entrySession ? (
          <Popover
            label="Tie it to something"
            open={adding}
            onOpenChange={setAdding}
            align="end"
            trigger={
              <IconButton label="Tie it to something" className="-my-1.5 -mr-1.5 size-7!">
                <Plus size={14} aria-hidden />
              </IconButton>
            }
          >
            <Choices
              not={[id, ...about.map((one) => one.id)]}
              onChoose={(one) => {
                setAdding(false);
                void tie(one, true);
              }}
            />
          </Popover>
        ) : null
      }
    >
      {about.length + mentions.length + mentionedBy.length === 0 ? (
        <p className="text-[13px] text-muted">None yet. Type @ in the text, or press +.</p>
      ) : (
        <ul className="flex flex-col">
          {about.map((one) => (
            <TiedLine key={one.id} tied={one} how="">
              {entrySession ? (
                <IconButton
                  label={`Untie ${one.name}`}
                  className="size-6! shrink-0"
                  onClick={() => void tie(one, false)}
                >
                  <X size={12} aria-hidden />
                </IconButton>
              ) : null}
            </TiedLine>
          ))}
          {mentions
            .filter((one) => !isTied(one))
            .map((one) => (
              <TiedLine key={one.id} tied={one} how="named here" />
            ))}
          {mentionedBy.map((one) => (
            <TiedLine key={one.id} tied={one} how="names this entry" />
          ))}
        </ul>
      )}
    </Part>
  );
}

function TiedLine({ tied, how, children }: { tied: Tied; how: string; children?: ReactNode }) {
  const { kind, id, name, date } = tied;
  const Icon = recordKindLabels[kind].icon;
  const look =
    '-mx-2 flex min-w-0 grow items-start gap-2 rounded-control px-2 py-1 text-[13px] text-ink no-underline';
  const inside = (
    <>
      <Icon size={14} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-muted" />
      <span className="min-w-0">
        <span dir="auto" className="line-clamp-2">
          {name || 'Nothing written yet'}
        </span>
        <span className="num block text-[12px] text-muted">
          {[
            how,
            kind === 'entry'
              ? date === null
                ? 'page'
                : shortDate(date, today())
              : recordKindLabels[kind].one.toLowerCase(),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </>
  );
  return (
    <li className="flex items-start gap-1">
      {kind === 'person' ? (
        <Link to="/people/$id" params={{ id }} className={`${look} hover:bg-sunk`}>
          {inside}
        </Link>
      ) : kind === 'entry' ? (
        <Link to="/journal/$id" params={{ id }} className={`${look} hover:bg-sunk`}>
          {inside}
        </Link>
      ) : kind === 'goal' ? (
        <Link to="/goals/$id" params={{ id }} className={`${look} hover:bg-sunk`}>
          {inside}
        </Link>
      ) : (
        <Link to="/compass/$id" params={{ id }} className={`${look} hover:bg-sunk`}>
          {inside}
        </Link>
      )}
      {children}
    </li>
  );
}

function Choices({
  not,
  onChoose,
}: {
  not: readonly (string | undefined)[];
  onChoose: (chosen: Tied) => void;
}) {
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data } = useRead('journal.mentionable', { text, limit: 12 });
  const found = (data ?? []).filter(({ id }) => !not.includes(id));
  return (
    <ChoiceList
      label="Tie it to something"
      placeholder="A goal, a person, a strength, an entry"
      typed={typed}
      onType={setTyped}
      none={data ? 'Nothing has this name.' : null}
      offered={found.map((one) => {
        const { one: name, icon: Icon } = recordKindLabels[one.kind];
        return {
          key: `${one.kind} ${one.id}`,
          icon: <Icon size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />,
          label: one.name,
          hint: one.kind === 'entry' ? shortDate(one.date, today()) : one.apart || name.toLowerCase(),
          onChoose: () => onChoose(one),
        };
      })}
    />
  );
}
