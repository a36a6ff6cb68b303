import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { dayName, number, timeOfDay, today } from '#renderer/ui/dates.ts';
import type { EntryListItem } from '#shared/journal/journal.ts';

type Row = { kind: 'day'; date: string } | { kind: 'entry'; entry: EntryListItem };

/** Later pages are bigger, since all that were read are read again after a change. */
const firstPage = 100;
const laterPage = 500;

/** All entries, page by page as they are scrolled to. */
export function useEntries() {
  return useInfiniteQuery({
    queryKey: ['journal.list', 'pages'],
    queryFn: ({ pageParam }) =>
      call(
        'journal.list',
        pageParam === null ? { limit: firstPage } : { limit: laterPage, after: pageParam },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/**
 * The entries under their days, drawn only where they are in sight. Tab reaches one of them, the open one if it is drawn;
 * arrow keys go from one to the next.
 */
export function EntryList({ openId }: { openId: string | undefined }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useEntries();
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const rows = useMemo(() => rowsOf(data?.pages.flatMap((page) => page.entries) ?? []), [data]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'day' ? 36 : 88),
    getItemKey: (index) => {
      const row = rows[index];
      return row?.kind === 'entry' ? row.entry.id : (row?.date ?? index);
    },
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 20 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage]);

  const place = rows.findIndex((row) => row.kind === 'entry' && row.entry.id === openId);
  const isPlaced = place >= 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is brought into sight when it is opened, not when others move
  useEffect(() => {
    if (isPlaced) virtualizer.scrollToIndex(place);
  }, [openId, isPlaced]);

  const drawn = items.flatMap(({ index }) => {
    const row = rows[index];
    return row?.kind === 'entry' ? [row.entry.id] : [];
  });
  const reached = [focused, openId].find((id) => id !== undefined && drawn.includes(id)) ?? drawn[0];

  const step = (from: string, by: 1 | -1): void => {
    const entries = rows.flatMap((row, index) => (row.kind === 'entry' ? [{ id: row.entry.id, index }] : []));
    const next = entries[entries.findIndex(({ id }) => id === from) + by];
    if (!next) return;
    virtualizer.scrollToIndex(next.index);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-entry="${next.id}"]`)?.focus(),
    );
  };

  return (
    <div ref={scroller} className="min-h-0 grow overflow-y-auto px-3 pb-4">
      <ul aria-label="Entries" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row.kind === 'day' ? (
                <h2 className="px-2 pt-3.5 pb-1.5 text-[12px] font-[560] text-muted">
                  {dayName(row.date, today())}
                </h2>
              ) : (
                <EntryLink
                  entry={row.entry}
                  isOpen={row.entry.id === openId}
                  isReached={row.entry.id === reached}
                  onFocus={() => setFocused(row.entry.id)}
                  onStep={(by) => step(row.entry.id, by)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function EntryLink({
  entry,
  isOpen,
  isReached,
  onFocus,
  onStep,
}: {
  entry: EntryListItem;
  isOpen: boolean;
  /** Whether Tab goes to it. */
  isReached: boolean;
  onFocus: () => void;
  onStep: (by: 1 | -1) => void;
}) {
  const { title, preview } = entry;
  return (
    <Link
      to="/journal/$id"
      params={{ id: entry.id }}
      data-entry={entry.id}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isReached ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
        event.preventDefault();
        onStep(event.key === 'ArrowDown' ? 1 : -1);
      }}
      className="block rounded-[10px] px-2.5 py-2 hover:bg-sunk focus-visible:-outline-offset-2 aria-[current]:bg-accent-soft"
    >
      <span dir="auto" data-private className="line-clamp-1 font-[580] tracking-[-0.005em]">
        {title || preview || 'Nothing written yet'}
      </span>
      {title && preview ? (
        <span dir="auto" data-private className="line-clamp-2 text-[13px] leading-[1.4] text-muted">
          {preview}
        </span>
      ) : null}
      <span className="num mt-0.5 flex gap-2 text-[12px] text-muted">
        <span>{timeOfDay(entry.createdAt)}</span>
        <span>
          {number(entry.wordCount)} {entry.wordCount === 1 ? 'word' : 'words'}
        </span>
      </span>
    </Link>
  );
}

function rowsOf(entries: readonly EntryListItem[]): Row[] {
  const rows: Row[] = [];
  let day = '';
  for (const entry of entries) {
    if (entry.date !== null && entry.date !== day) {
      day = entry.date;
      rows.push({ kind: 'day', date: day });
    }
    rows.push({ kind: 'entry', entry });
  }
  return rows;
}
