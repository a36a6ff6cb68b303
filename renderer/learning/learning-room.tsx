import { GraduationCap } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { today } from '#renderer/ui/dates.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { createStore } from '#renderer/ui/stores.ts';
import { isFinished, itemStatuses } from '#shared/learning/items.ts';
import { Costs } from './items/costs.tsx';
import { addByName, openedItem } from './items/item-acts.ts';
import { ItemList, type ListRow } from './items/item-list.tsx';
import { ItemPage } from './items/item-page.tsx';
import { countsText, isOpen } from './items/item-text.ts';
import { useItems } from './items/use-items.ts';
import { Sessions } from './sessions.tsx';
import { TimeBeside } from './time-beside.tsx';
import { TimeNow } from './time-now.tsx';

/** Whether what is finished is shown. */
const finishedShown = createStore('what was learned', false);

/** Learning: what is learned, the time spent on it, and what of it comes back. */
export function LearningRoom({ id }: { id?: string | undefined }) {
  return id === undefined ? <Overview /> : <ItemPage key={id} id={id} />;
}

function Overview() {
  const { read, error } = useItems();
  const [isAdding, setAdding] = useState(false);
  const [isShown, setShown] = useState(finishedShown.get());
  const scroller = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [sought] = useState(openedItem.get());
  useEffect(() => openedItem.set(null), []);
  const { rows, open, finished, letGo } = useMemo(() => {
    const now = today();
    const all = [
      ...(read?.items ?? []).map((item) => ({ key: item.id, item, isOpen: isOpen(item, now) })),
      ...(read?.goals ?? []).map((goal) => ({ key: goal.id, goal, isOpen: !isFinished(goal) })),
    ];
    const statusOf = (row: (typeof all)[number]): number =>
      itemStatuses.indexOf('item' in row ? row.item.status : row.goal.status);
    all.sort((one, other) => statusOf(one) - statusOf(other));
    const closed = all.filter((row) => !row.isOpen);
    const shown: ListRow[] = [
      ...all.filter((row) => row.isOpen),
      ...(closed.length === 0 ? [] : [{ key: 'fold' as const }]),
      ...(isShown ? closed : []),
    ];
    return {
      rows: shown,
      open: all.length - closed.length,
      finished: closed.filter((row) => ('item' in row ? row.item.status : row.goal.status) === 'done').length,
      letGo: closed.filter((row) => ('item' in row ? row.item.status : row.goal.status) === 'let-go').length,
    };
  }, [read, isShown]);
  const isEmpty = read !== undefined && read.items.length + read.goals.length === 0;
  const doing = useMemo(() => (read?.items ?? []).filter(({ status }) => status === 'doing'), [read]);
  const leave = (): void => {
    setAdding(false);
    add.current?.focus();
  };
  return (
    <div
      ref={scroller}
      className="grid h-full grid-cols-[minmax(0,1fr)_330px] content-start overflow-y-auto max-narrow:grid-cols-[minmax(0,1fr)]"
      onClickCapture={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('[data-learning]') : null;
        if (row?.dataset.learning) openedItem.set(row.dataset.learning);
      }}
    >
      <div className="relative flex min-w-0 flex-col gap-5 px-9 pt-5 pb-10 max-narrow:px-5">
        <header className="flex min-h-9 items-center justify-between gap-4">
          <h1>Learning</h1>
          {isEmpty && !isAdding ? null : (
            <Button ref={add} onClick={() => setAdding(true)}>
              Add
            </Button>
          )}
        </header>
        {isEmpty || read === undefined ? null : <TimeNow items={doing} />}
        <ReadProblem error={error} />
        {isEmpty && !isAdding ? (
          <EmptyState
            icon={<GraduationCap size={26} strokeWidth={1.5} aria-hidden />}
            sentence="A course, a book, a practice, somebody to learn from: what you want to learn stands here."
            action={
              <Button ref={add} look="first" onClick={() => setAdding(true)}>
                Add the first one
              </Button>
            }
          />
        ) : read === undefined ? null : (
          <section aria-label="What you are learning" className="flex flex-col gap-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 className="text-[12.5px] font-[570] text-muted">What you are learning</h2>
              <p className="num text-[12.5px] text-muted">{countsText({ open, finished, letGo })}</p>
            </div>
            {isAdding ? (
              <InlineAdd
                label="What do you want to learn?"
                placeholder="What do you want to learn?"
                autoFocus
                onAdd={addByName}
                onLeave={leave}
              />
            ) : null}
            <ItemList
              rows={rows}
              scroller={scroller}
              sought={sought}
              fold={{
                isOpen: isShown,
                label: 'Finished and let go',
                onToggle: () => {
                  finishedShown.set(!isShown);
                  setShown(!isShown);
                },
              }}
            />
            <Costs />
          </section>
        )}
        {isEmpty || read === undefined ? null : <Sessions title="Lately" />}
      </div>
      {isEmpty || read === undefined ? null : (
        <aside
          aria-label="What comes back, and your hours"
          className="sticky top-0 flex h-full min-h-0 flex-col gap-6 overflow-y-auto border-line border-l px-7 pt-6 pb-10 empty:hidden max-narrow:static max-narrow:h-auto max-narrow:border-t max-narrow:border-l-0 max-narrow:px-5"
        >
          <TimeBeside />
        </aside>
      )}
    </div>
  );
}
