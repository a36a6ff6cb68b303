import { Link } from '@tanstack/react-router';
import { HeartHandshake } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { useShown } from '#renderer/commands/shown.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { today } from '#renderer/ui/dates.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { KeptPromise } from '#shared/people/promises.ts';
import { PromiseRow } from './promise-row.tsx';

const everybody = '';
type Which = 'both' | 'me' | 'them';

/** What was promised to whom by when, in both directions: open first, then what was kept. */
export function PromisesPage() {
  const { error } = useRead('people.promises', { person: null });
  const { data } = useShown('people.promises', { person: null });
  const [person, setPerson] = useState(everybody);
  const [which, setWhich] = useState<Which>('both');
  const people = useMemo(
    () =>
      [...new Map((data ?? []).map((each) => [each.person.id, each.person])).values()].sort((one, other) =>
        one.name.localeCompare(other.name),
      ),
    [data],
  );
  const shown = (data ?? []).filter(
    (each) => (person === everybody || each.person.id === person) && (which === 'both' || each.by === which),
  );
  const open = shown.filter(({ doneOn }) => doneOn === null);
  const past = open.filter(({ due }) => due !== null && due < today());
  const coming = open.filter((each) => !past.includes(each));
  return (
    <div className="flex h-full flex-col gap-4 overflow-y-auto px-6.5 pt-5 pb-10 max-narrow:px-5">
      <header className="flex flex-col gap-2">
        <nav aria-label="Way back" className="text-[13px]">
          <Link to="/people" className="text-muted no-underline hover:text-ink hover:underline">
            People
          </Link>
        </nav>
        <div className="flex flex-wrap items-center gap-3">
          <h1>Promises</h1>
          {data === undefined || data.length === 0 ? null : (
            <span className="ml-auto flex flex-wrap items-center gap-3">
              <Segmented
                label="Who promised"
                value={which}
                options={[
                  { value: 'both', label: 'Both ways' },
                  { value: 'me', label: 'By you' },
                  { value: 'them', label: 'To you' },
                ]}
                onChange={setWhich}
              />
              <Select
                label="With whom"
                className="w-44!"
                value={person}
                options={[
                  { value: everybody, label: 'With everybody' },
                  ...people.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={setPerson}
              />
            </span>
          )}
        </div>
      </header>
      <ReadProblem error={error} />
      {data === undefined ? null : data.length === 0 ? (
        <EmptyState
          icon={<HeartHandshake size={26} strokeWidth={1.5} aria-hidden />}
          sentence="What you promise somebody, and what they promise you, comes together here."
        />
      ) : (
        <div className="flex max-w-[760px] flex-col gap-6">
          <Group title="Their day has come" promises={past} />
          <Group title="Open" promises={coming} none={past.length > 0 ? null : 'Nothing is open.'} />
          <Group title="Kept" promises={shown.filter(({ doneOn }) => doneOn !== null)} />
        </div>
      )}
    </div>
  );
}

/** So many stand in a list at once; the others are one press away. */
const atOnce = 60;

function Group({
  title,
  promises,
  none = null,
}: {
  title: string;
  promises: readonly KeptPromise[];
  none?: string | null;
}) {
  const [most, setMost] = useState(atOnce);
  const list = useRef<HTMLUListElement>(null);
  const more = (): void => {
    flushSync(() => setMost(most + atOnce));
    list.current?.querySelectorAll('input')[most]?.focus();
  };
  if (promises.length === 0 && none === null) return null;
  return (
    <section aria-label={title} className="flex flex-col gap-1">
      <h2 className="flex items-baseline gap-2 text-[12.5px] font-[570] text-muted">
        {title}
        <span className="num font-[460]">{promises.length === 0 ? '' : promises.length}</span>
      </h2>
      {promises.length === 0 ? <p className="text-muted">{none}</p> : null}
      <ul ref={list} className="flex flex-col divide-y divide-line">
        {promises.slice(0, most).map((promise) => (
          <PromiseRow key={promise.id} promise={promise} says="whom" />
        ))}
      </ul>
      {promises.length > most ? (
        <Button look="quiet" className="-ml-2.5 self-start px-2.5!" onClick={more}>
          Show more
        </Button>
      ) : null}
    </section>
  );
}
