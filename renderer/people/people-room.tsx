import { Link } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { fieldBox } from '#renderer/ui/field.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Select } from '#renderer/ui/select.tsx';
import type { ShownPerson } from '#shared/people/people.ts';
import { counted } from '#shared/wording/counts.ts';
import { NewPerson } from './list/new-person.tsx';
import { PeopleList } from './list/people-list.tsx';
import { fits, wordsOf } from './list/rows.ts';
import { OrganisationPage } from './organisation/organisation-page.tsx';
import { PersonPage } from './person/person-page.tsx';

/** So many fill the list on most screens; the others are read when these are drawn. */
const firstOnes = 40;

/** A filter of tags that lets everybody through. */
const everyTag = '';

/** People: those who walk along on the left, in their groups, and who is open beside. */
export function PeopleRoom({ id, organisation }: { id: string | null; organisation: string | null }) {
  const first = useRead('people.overview', { first: firstOnes });
  const all = useRead('people.overview', { first: null }, { enabled: first.data !== undefined });
  const { people, total } = all.data ?? first.data ?? { people: [], total: 0 };
  const [isAdding, setAdding] = useState(false);
  const adds = useRef<HTMLButtonElement>(null);
  const problem = first.error ?? all.error;
  const isEmpty = first.data?.total === 0;
  const leave = (): void => {
    const isInside = document.activeElement?.closest('[data-new-person]') !== null;
    flushSync(() => setAdding(false));
    if (isInside) adds.current?.focus();
  };
  return (
    <div className="grid h-full grid-cols-[248px_minmax(0,1fr)] max-narrow:grid-cols-[212px_minmax(0,1fr)]">
      <section aria-label="Everybody" className="flex min-h-0 flex-col gap-2 border-line border-r pt-5">
        <div className="flex items-center justify-between gap-2 px-4.5">
          <h1>People</h1>
          <Button ref={adds} aria-expanded={isAdding} onClick={() => setAdding(true)}>
            New
          </Button>
        </div>
        {isAdding ? (
          <div data-new-person>
            <NewPerson people={people} onDone={leave} />
          </div>
        ) : null}
        <ReadProblem error={problem} />
        {first.data === undefined ? null : isEmpty ? (
          isAdding ? null : (
            <p className="px-4.5 text-[13px] text-muted">Nobody is here yet.</p>
          )
        ) : (
          <>
            <nav aria-label="More of People" className="flex flex-wrap gap-x-4 px-4.5 text-[13px] font-[520]">
              <Link
                to="/people/touch"
                className="flex min-h-[24px] items-center text-accent no-underline hover:underline"
              >
                Keeping in touch
              </Link>
              <Link
                to="/people/promises"
                className="flex min-h-[24px] items-center text-accent no-underline hover:underline"
              >
                Promises
              </Link>
              <Link
                to="/people/import"
                className="flex min-h-[24px] items-center text-accent no-underline hover:underline"
              >
                In and out
              </Link>
            </nav>
            <Found people={people} total={total} openId={id} />
          </>
        )}
      </section>
      {organisation !== null ? (
        <OrganisationPage key={organisation} id={organisation} />
      ) : id !== null ? (
        <PersonPage key={id} id={id} />
      ) : (
        <div className="min-h-0 overflow-y-auto">
          {first.data === undefined ? null : (
            <EmptyState
              icon={<Users size={26} strokeWidth={1.5} aria-hidden />}
              sentence={
                isEmpty
                  ? 'Those who walk along with you come here. One name is enough to begin.'
                  : 'Choose somebody, and you see what was between you.'
              }
              action={
                isEmpty ? (
                  <div className="flex flex-wrap justify-center gap-2">
                    <Button look="first" onClick={() => setAdding(true)}>
                      Add somebody
                    </Button>
                    <Link to="/people/import" className={linkLook.plain}>
                      Bring people in…
                    </Link>
                  </div>
                ) : null
              }
            />
          )}
        </div>
      )}
    </div>
  );
}

function Found({
  people,
  total,
  openId,
}: {
  people: readonly ShownPerson[];
  total: number;
  openId: string | null;
}) {
  const [typed, setTyped] = useState('');
  const [tag, setTag] = useState(everyTag);
  const asked = useDeferredValue(typed);
  const tags = useMemo(
    () => [...new Set(people.flatMap((person) => person.tags))].sort((a, b) => a.localeCompare(b)),
    [people],
  );
  const found = useMemo(() => {
    const words = wordsOf(asked);
    if (words.length === 0 && tag === everyTag) return people;
    return people.filter((person) => fits(person, words, tag === everyTag ? null : tag));
  }, [people, asked, tag]);
  const isAll = found === people;
  return (
    <>
      <div className="flex flex-col gap-1 px-4.5">
        <input
          type="search"
          aria-label="Find somebody"
          placeholder="Find somebody"
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
          className={`${fieldBox} h-8 text-[13px]`}
        />
        <div className="flex items-center justify-between gap-2">
          <p role="status" className="num text-[12.5px] text-muted">
            {isAll ? counted(total, 'person', 'people') : `${String(found.length)} of ${String(total)}`}
          </p>
          {tags.length === 0 ? null : (
            <Select
              label="With a tag"
              look="plain"
              value={tag}
              options={[
                { value: everyTag, label: 'Every tag' },
                ...tags.map((each) => ({ value: each, label: each })),
              ]}
              onChange={setTag}
            />
          )}
        </div>
      </div>
      {found.length === 0 ? (
        <p className="px-4.5 text-[13px] text-muted">Nobody fits. Try fewer letters.</p>
      ) : (
        <PeopleList people={found} openId={openId} />
      )}
    </>
  );
}
