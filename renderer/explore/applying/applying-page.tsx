import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronDown, ChevronRight, Send } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { ExploreHeader } from '#renderer/explore/explore-header.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import { linkLook } from '#renderer/ui/link-look.ts';
import { createStore } from '#renderer/ui/stores.ts';
import { type Application, hasEnded } from '#shared/explore/applications.ts';
import { ApplicationRow } from './application-row.tsx';
import { BeginApplication } from './begin.tsx';
import { ListDialog } from './list-dialog.tsx';
import { hasOffer } from './offers.ts';
import { opened } from './opened.ts';
import { OptionViews } from './views.tsx';

/** Whether those that have ended are shown. */
const endedShown = createStore('the applications that have ended', false);

/** Everything that is applied for, by what comes next; what has ended is folded. */
export function ApplyingPage() {
  const { data, error } = useRead('explore.applications', {});
  const [isAdding, setAdding] = useState(false);
  const [isListing, setListing] = useState(false);
  const [isEndedShown, setEndedShown] = useState(endedShown.get());
  const begin = useRef<HTMLButtonElement>(null);
  const list = useRef<ListHandle>(null);
  const open = useMemo(() => (data ?? []).filter((each) => !hasEnded(each)), [data]);
  const ended = useMemo(() => (data ?? []).filter(hasEnded), [data]);
  const rows = useMemo(
    () => [...open, ...(ended.length === 0 ? [] : ['ended' as const]), ...(isEndedShown ? ended : [])],
    [open, ended, isEndedShown],
  );
  const isRead = data !== undefined;
  const isEmpty = isRead && data.length === 0;
  useEffect(() => {
    const id = opened.get();
    if (!isRead || id === null) return;
    opened.set(null);
    list.current?.focus(id);
  }, [isRead]);
  const close = (): void => {
    flushSync(() => setAdding(false));
    begin.current?.focus();
  };
  const fold = (): void => {
    endedShown.set(!isEndedShown);
    setEndedShown(!isEndedShown);
  };
  return (
    <div
      className="flex h-full flex-col"
      onClickCapture={({ target }) => {
        const row = target instanceof Element ? target.closest<HTMLElement>('[data-application]') : null;
        if (row?.dataset.application) opened.set(row.dataset.application);
      }}
    >
      <ExploreHeader
        current="options"
        view={{}}
        action={
          isEmpty || isAdding ? undefined : (
            <Button ref={begin} look="first" onClick={() => setAdding(true)}>
              New application
            </Button>
          )
        }
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-6.5 pb-3 max-narrow:px-5">
        <OptionViews current="applying" />
        {isRead && !isEmpty ? (
          <span className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1 text-[13px]">
            {data.some(hasOffer) ? (
              <Link to="/explore/applying/offers" className={linkLook.plain}>
                Offers side by side
              </Link>
            ) : null}
            <Button onClick={() => setListing(true)}>Save as a list…</Button>
          </span>
        ) : null}
      </div>
      <div className="px-6.5 max-narrow:px-5">
        <ReadProblem error={error} />
        {isAdding ? (
          <div className="pb-4">
            <BeginApplication option={null} onClose={close} />
          </div>
        ) : null}
      </div>
      {isEmpty && !isAdding ? (
        <EmptyState
          icon={<Send size={26} strokeWidth={1.5} aria-hidden />}
          sentence="What you apply for stands here, with what happened and what comes next."
          action={
            <Button ref={begin} look="first" onClick={() => setAdding(true)}>
              Begin the first one
            </Button>
          }
        />
      ) : isRead ? (
        <List
          rows={rows}
          handle={list}
          fold={
            <button
              type="button"
              aria-expanded={isEndedShown}
              onClick={fold}
              className="-mx-2 flex items-center gap-1.5 rounded-control px-2 py-2 text-[13px] text-muted hover:bg-sunk hover:text-ink"
            >
              {isEndedShown ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
              Those that have ended
            </button>
          }
        />
      ) : null}
      {isListing ? <ListDialog onClose={() => setListing(false)} /> : null}
    </div>
  );
}

interface ListHandle {
  focus: (id: string) => void;
}

/** The rows that are in sight, of however many there are. */
function List({
  rows,
  fold,
  handle,
}: {
  rows: readonly (Application | 'ended')[];
  fold: React.ReactNode;
  handle: React.RefObject<ListHandle | null>;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 62,
    getItemKey: (place) => {
      const row = rows[place];
      return row === undefined || row === 'ended' ? 'ended' : row.id;
    },
    overscan: 8,
  });
  useEffect(() => {
    handle.current = {
      focus: (id) => {
        const place = rows.findIndex((row) => row !== 'ended' && row.id === id);
        if (place === -1) return;
        flushSync(() => virtual.scrollToIndex(place, { align: 'auto' }));
        focusWhenDrawn(
          () => scroller.current?.querySelector<HTMLElement>(`[data-application="${id}"] a`) ?? null,
        );
      },
    };
  }, [handle, rows, virtual]);
  return (
    <div ref={scroller} className="min-h-0 grow overflow-y-auto px-6.5 pb-8 max-narrow:px-5">
      <ul aria-label="Applications" className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              data-application={row === undefined || row === 'ended' ? undefined : row.id}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row === undefined ? null : row === 'ended' ? fold : <ApplicationRow application={row} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
