import { Link } from '@tanstack/react-router';
import { ChevronDown, HeartHandshake } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { offer } from './acts.ts';
import { DormantCard } from './dormant-card.tsx';
import { DueRow } from './due-row.tsx';
import { TouchHeader } from './touch-header.tsx';

/** Keeping in touch: who is due, and acquaintances whom it is worth writing to again. */
export function TouchPage() {
  const due = useRead('people.due', {});
  const dormant = useRead('people.dormant', {});
  const offered = dormant.data?.offered ?? [];
  return (
    <div className="flex h-full flex-col">
      <TouchHeader title="Keeping in touch" />
      <div className="min-h-0 grow overflow-y-auto px-6.5 pb-12 max-narrow:px-5">
        <ReadProblem error={due.error ?? dormant.error} />
        <div className="flex max-w-[760px] flex-col gap-9 pt-1">
          <section aria-labelledby="due" className="flex flex-col">
            <Heading id="due">It is time again</Heading>
            {due.data === undefined ? null : due.data.length === 0 ? (
              <p className="py-3 text-muted">
                Nobody is due. On the page of a person you say how often you would like to be in touch.
              </p>
            ) : (
              <ul className="flex flex-col">
                {due.data.map((person) => (
                  <DueRow key={person.id} person={person} />
                ))}
              </ul>
            )}
          </section>
          <section aria-labelledby="dormant" className="flex flex-col gap-3">
            <Heading id="dormant">Worth writing to again</Heading>
            <p className="text-[13px] leading-[1.5] text-muted">
              People whom you know a little and have not met for half a year help most with finding something
              new: in experiments with 20 million people, moderately weak ties led to more new jobs than close
              ones (Rajkumar and others, Science, 2022).
            </p>
            {dormant.data === undefined ? null : offered.length === 0 ? (
              <EmptyState
                icon={<HeartHandshake size={26} strokeWidth={1.5} aria-hidden />}
                sentence="Nobody you know a little stands near to what you look into, as far as Waymark can tell."
                action={
                  <Link to="/explore/options" className={linkLook.plain}>
                    See what you look into
                  </Link>
                }
              />
            ) : (
              <ul className="flex flex-col gap-3">
                {offered.map((person) => (
                  <DormantCard key={person.id} person={person} />
                ))}
              </ul>
            )}
            <Refused people={dormant.data?.refused ?? []} />
          </section>
        </div>
      </div>
    </div>
  );
}

function Heading({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h2 id={id} className="border-line border-b pb-2 text-[12.5px] font-[570] text-muted">
      {children}
    </h2>
  );
}

/** Those who are not to be offered, folded, with the way back. */
function Refused({ people }: { people: readonly { id: string; name: string }[] }) {
  const [isOpen, setOpen] = useState(false);
  if (people.length === 0) return null;
  return (
    <div className="flex flex-col items-start gap-1">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="-mx-1.5 flex items-center gap-2 rounded-control px-1.5 py-1 text-[12.5px] font-[570] text-muted hover:text-ink"
      >
        <ChevronDown size={14} aria-hidden className={isOpen ? '' : '-rotate-90'} />
        Not offered
        <span className="num font-[460]">{people.length}</span>
      </button>
      {isOpen ? (
        <ul className="flex w-full flex-col">
          {people.map((person) => (
            <li key={person.id} data-record={person.id} className="flex items-center gap-3 py-0.5">
              <span className="min-w-0 grow truncate">{person.name}</span>
              <Button
                look="quiet"
                onClick={() => void offer(person, true)}
                aria-label={`Offer again: ${person.name}`}
              >
                Offer again
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
