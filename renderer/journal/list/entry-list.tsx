import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { dayName, today } from '#renderer/ui/dates.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Journal } from '#shared/journal/journal.ts';
import { EntryRow } from './entry-row.tsx';
import { heights, layoutOf } from './layout.ts';
import { useParts } from './use-parts.ts';
import type { Selection } from './use-selection.ts';

/**
 * The entries under their days, drawn and read only where they are in sight; the scrollbar reaches any place at once. Tab
 * reaches one of them, the open one if it is drawn; arrow keys go from one to the next. Space selects, Shift with an arrow
 * key selects on, Ctrl/Cmd+A selects all.
 */
export function EntryList({
  journal,
  journals,
  open,
  selection,
  onTrash,
}: {
  journal: string | null;
  journals: readonly Journal[];
  /** The entry that is open beside, and its day, as far as they are known. */
  open: { id: string; date: string | null } | null;
  selection: Selection;
  onTrash: () => void;
}) {
  const { data: days } = useRead('journal.days', { journal });
  const layout = useMemo(() => layoutOf(days ?? []), [days]);
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  // The row that has the focus stays drawn when it is scrolled out of sight, or no key would work any more.
  const [kept, setKept] = useState<number | null>(null);
  const virtualizer = useVirtualizer({
    count: layout.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (layout.isDay(index) ? heights.day : heights.entry),
    // Another layout has other heights at the same rows.
    getItemKey: useCallback((index: number) => (layout ? index : 0), [layout]),
    overscan: 6,
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        if (kept === null || kept >= range.count || shown.includes(kept)) return shown;
        return [...shown, kept].sort((a, b) => a - b);
      },
      [kept],
    ),
  });
  const items = virtualizer.getVirtualItems();
  const drawnRows = items.map(({ index }) => index).join(' ');
  const rows = useMemo(
    () =>
      drawnRows
        .split(' ')
        .map((index) => (index === '' ? null : layout.rowAt(Number(index))))
        .filter((row) => row !== null),
    [layout, drawnRows],
  );
  const parts = useParts(layout, journal, rows);
  const several = journal === null && journals.length > 1;

  const openId = open?.id;
  const openRow = openId === undefined ? null : parts.rowOfEntry(openId);
  const openDay = open?.date ?? null;
  // It is brought into sight when it is opened, not when others move; one that is far away is read first.
  const sought = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another entry is looked for
  useEffect(() => {
    sought.current = openId ?? null;
  }, [openId, journal]);
  useEffect(() => {
    if (sought.current === null || sought.current !== openId) return;
    if (openRow !== null) {
      sought.current = null;
      virtualizer.scrollToIndex(openRow);
      return;
    }
    const day = openDay === null ? null : layout.rowOfDay(openDay);
    if (day !== null) virtualizer.scrollToIndex(day, { align: 'center' });
  }, [openId, openRow, openDay, layout, virtualizer]);

  // A row that a key goes to may have to be drawn and read before it can take the focus.
  const target = useRef<number | null>(null);
  useEffect(() => {
    if (target.current === null) return;
    const link = scroller.current?.querySelector<HTMLElement>(`[data-row="${target.current}"] a`);
    if (!link) return;
    target.current = null;
    link.focus();
  });
  const goTo = (from: number, step: 1 | -1): number | null => {
    const next = layout.entryFrom(from, step);
    if (next === null) return null;
    target.current = next;
    virtualizer.scrollToIndex(next);
    // Drawn already, it takes the focus at once.
    scroller.current?.querySelector<HTMLElement>(`[data-row="${next}"] a`)?.focus();
    return next;
  };

  const press = (event: KeyboardEvent, id: string): void => {
    const row = Number((event.currentTarget as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row);
    const modifier = event.ctrlKey || event.metaKey;
    if (event.altKey || Number.isNaN(row)) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !modifier) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = goTo(row + step, step);
      const there = next === null ? null : layout.rowAt(next);
      const entry = there === null ? null : parts.entryOf(there);
      if (event.shiftKey && entry) void selection.extendTo(entry.id, id);
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      const down = event.key === 'PageDown';
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heights.entry) - 1);
      const to = Math.min(Math.max(row + (down ? page : -page), 0), layout.count - 1);
      if (goTo(to, down ? 1 : -1) === null) goTo(to, down ? -1 : 1);
    } else if (event.key === 'Home') goTo(0, 1);
    else if (event.key === 'End') goTo(layout.count - 1, -1);
    else if (event.key === ' ') selection.toggle(id);
    else if (event.key === 'a' && modifier) void selection.all();
    else if (event.key === 'Escape' && selection.ids.size > 0) selection.clear();
    else if ((event.key === 'Delete' || event.key === 'Backspace') && selection.ids.size > 0) onTrash();
    else return;
    event.preventDefault();
  };
  const latestPress = useLatest(press);
  const onKey = useCallback((event: KeyboardEvent, id: string) => latestPress()(event, id), [latestPress]);
  const latest = useLatest({ selection, openId });
  const onPick = useCallback(
    (how: 'one' | 'range', id: string) => {
      const { selection: there, openId: from } = latest();
      if (how === 'one') there.toggle(id);
      else void there.extendTo(id, from);
    },
    [latest],
  );

  const drawn = rows.flatMap((row) => parts.entryOf(row)?.id ?? []);
  const reached = [focused, openId].find((id) => id !== undefined && drawn.includes(id)) ?? drawn[0];

  if (days?.length === 0)
    return <p className="grow px-5 pt-1 text-muted">No entry of a day is here. Pages have their own view.</p>;
  return (
    <div ref={scroller} className="min-h-0 grow overflow-y-auto px-3 pb-4" data-entry-list>
      <ul aria-label="Entries" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item, place) => {
          const row = rows[place];
          if (!row) return null;
          const entry = parts.entryOf(row);
          const here = several && entry ? journals.find(({ id }) => id === entry.journal) : undefined;
          return (
            <li
              key={row.kind === 'day' ? row.date : (entry?.id ?? item.index)}
              data-row={item.index}
              data-record={entry?.id}
              onFocus={() => setKept(item.index)}
              onBlur={() => setKept(null)}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)`, height: item.size }}
            >
              {row.kind === 'day' ? (
                <h2 className="px-2 pt-3.5 pb-1.5 text-[12px] font-[560] text-muted">
                  {dayName(row.date, today())}
                </h2>
              ) : entry ? (
                <EntryRow
                  entry={entry}
                  journal={here ?? null}
                  isOpen={entry.id === openId}
                  isSelected={selection.ids.has(entry.id)}
                  isReached={entry.id === reached}
                  onFocus={setFocused}
                  onKey={onKey}
                  onPick={onPick}
                />
              ) : (
                <div aria-hidden className="flex h-full flex-col gap-2 px-2.5 py-3">
                  <span className="h-2.5 w-3/5 rounded-full bg-sunk" />
                  <span className="h-2 w-full rounded-full bg-sunk" />
                  <span className="h-2 w-4/5 rounded-full bg-sunk" />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
