import { useNavigate } from '@tanstack/react-router';
import { ChevronDown, FlaskConical } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { ExploreHeader } from '#renderer/explore/explore-header.tsx';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { Experiment, ExperimentStatus } from '#shared/explore/experiments.ts';
import { plan } from './experiment-acts.ts';
import { ExperimentRow } from './experiment-row.tsx';

/** All experiments: what is planned, what was done, and folded what was dropped. */
export function ExperimentsPage() {
  const { data, error } = useRead('explore.experiments', {});
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [isBegun, setBegun] = useState(false);
  const begin = (): void => {
    flushSync(() => setBegun(true));
    field.current?.focus();
  };
  const add = async (name: string): Promise<boolean> => {
    const added = await plan(name);
    if (added === null) return false;
    void navigate({ to: '/explore/experiments/$id', params: { id: added.id } });
    return true;
  };
  const of = (status: ExperimentStatus): Experiment[] =>
    (data ?? []).filter((each) => each.status === status);
  const isEmpty = data?.length === 0 && !isBegun;
  return (
    <div className="flex h-full flex-col">
      <ExploreHeader
        current="experiments"
        view={{}}
        action={
          isEmpty ? undefined : (
            <Button look="first" onClick={begin}>
              New experiment
            </Button>
          )
        }
      />
      <div className="min-h-0 grow overflow-y-auto px-6.5 pb-10 max-narrow:px-5">
        <ReadProblem error={error} />
        {isEmpty ? (
          <EmptyState
            icon={<FlaskConical size={26} strokeWidth={1.5} aria-hidden />}
            sentence="Some things you only know once you have tried them. An evening, a talk or one day beside somebody is enough to begin."
            action={
              <Button look="first" onClick={begin}>
                Plan a small one
              </Button>
            }
          />
        ) : data === undefined ? null : (
          <div className="flex max-w-[820px] flex-col gap-7">
            <div>
              <p className="pt-1.5 pb-2 font-serif text-[17px] leading-[1.5]">
                The smallest test that could show you are wrong is the best one. One that was dropped is no
                failure.
              </p>
              <InlineAdd
                label="What would you try?"
                placeholder="What would you try?"
                inputRef={field}
                onAdd={add}
                className="-mx-2.5"
              />
            </div>
            <Group title="Planned" none="Nothing is planned." experiments={of('planned')} />
            <Group title="Done" experiments={of('done')} />
            <Dropped experiments={of('dropped')} />
          </div>
        )}
      </div>
    </div>
  );
}

/** So many stand in a list at once; the others are one press away. */
const atOnce = 60;

function Group({
  title,
  none,
  experiments,
}: {
  title: string;
  none?: string;
  experiments: readonly Experiment[];
}) {
  if (experiments.length === 0 && none === undefined) return null;
  return (
    <section aria-label={title} className="flex flex-col gap-1">
      <h2 className="flex items-baseline gap-2 text-[12.5px] font-[570] text-muted">
        {title}
        <span className="num font-[460]">{experiments.length === 0 ? '' : experiments.length}</span>
      </h2>
      {experiments.length === 0 ? <p className="text-muted">{none}</p> : <Some experiments={experiments} />}
    </section>
  );
}

function Dropped({ experiments }: { experiments: readonly Experiment[] }) {
  const [isOpen, setOpen] = useState(false);
  if (experiments.length === 0) return null;
  return (
    <section aria-label="Dropped" className="flex flex-col gap-1">
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="-mx-1.5 flex items-center gap-2 rounded-control px-1.5 py-1 text-[12.5px] font-[570] text-muted hover:text-ink"
        >
          <ChevronDown size={14} aria-hidden className={isOpen ? '' : '-rotate-90'} />
          Dropped
          <span className="num font-[460]">{experiments.length}</span>
        </button>
      </h2>
      {isOpen ? <Some experiments={experiments} /> : null}
    </section>
  );
}

function Some({ experiments }: { experiments: readonly Experiment[] }): ReactNode {
  const [shown, setShown] = useState(atOnce);
  const list = useRef<HTMLUListElement>(null);
  const more = (): void => {
    flushSync(() => setShown(shown + atOnce));
    list.current?.querySelectorAll('a')[shown]?.focus();
  };
  return (
    <>
      <ul ref={list} className="flex flex-col">
        {experiments.slice(0, shown).map((experiment) => (
          <ExperimentRow key={experiment.id} experiment={experiment} />
        ))}
      </ul>
      {experiments.length > shown ? (
        <Button look="quiet" className="-ml-2.5 self-start px-2.5!" onClick={more}>
          Show more
        </Button>
      ) : null}
    </>
  );
}
