import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { focusOccupation, nameOf, takeOpened } from '#renderer/explore/came-from.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { useNarrow } from '#renderer/ui/use-narrow.ts';
import { NothingFound } from './nothing-found.tsx';
import { OccupationRow } from './occupation-row.tsx';
import { useFound } from './use-found.ts';
import type { BrowseView } from './view.ts';

/** How high a row is, in pixels; a narrow window gives the sentence two lines. */
const heights = { wide: 64, narrow: 80 } as const;

/**
 * The occupations of a view, drawn and read only where they are in sight. Tab reaches one of them; arrow keys, Home and End go
 * from one to the next, and up from the first into the search.
 */
export function OccupationList({ view, isWhole }: { view: BrowseView; isWhole: boolean }) {
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useNarrow() ? heights.narrow : heights.wide;
  const [focused, setFocused] = useState<number | null>(null);
  const [reached, setReached] = useState(0);
  const [inSight, setInSight] = useState({ first: 0, last: 20 });
  const found = useFound(view, inSight.first, inSight.last);
  const total = found.total ?? 0;
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    // The row that has the focus stays drawn when it is scrolled out of sight, or no key would work any more.
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        if (focused === null || focused >= range.count || shown.includes(focused)) return shown;
        return [...shown, focused].sort((one, other) => one - other);
      },
      [focused],
    ),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is measured anew
  useEffect(() => virtualizer.measure(), [rowHeight, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const [first = 0, last = 20] = [items[0]?.index, items.at(-1)?.index];
  useEffect(() => setInSight({ first, last }), [first, last]);

  const asked = JSON.stringify(view);
  const before = useRef(asked);
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    setReached(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [asked]);

  // A row that a key goes to may have to be drawn and read before it can take the focus.
  const target = useRef<number | null>(null);
  const rowAt = (place: number): HTMLElement | null =>
    scroller.current?.querySelector<HTMLElement>(`[data-row="${place}"] a`) ?? null;
  const goTo = (place: number): void => {
    const next = Math.min(Math.max(place, 0), total - 1);
    target.current = next;
    virtualizer.scrollToIndex(next);
    rowAt(next)?.focus();
  };
  useEffect(() => {
    const row = target.current === null ? null : rowAt(target.current);
    if (!row) return;
    target.current = null;
    row.focus();
  });

  // The row that was opened last has the focus again, once the list is read.
  const [sought, setSought] = useState<number | null>(null);
  useEffect(() => {
    const left = takeOpened('browse');
    if (left === null) return;
    if (left.row !== null) setSought(left.row);
    else focusOccupation(left.opened);
  }, []);
  useEffect(() => {
    if (sought === null || total === 0) return;
    const row = Math.min(sought, total - 1);
    target.current = row;
    setReached(row);
    virtualizer.scrollToIndex(row, { align: 'center' });
    setSought(null);
  }, [sought, total, virtualizer]);

  const press = (event: KeyboardEvent, place: number): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    if (event.key === 'ArrowDown') goTo(place + 1);
    else if (event.key === 'ArrowUp' && place === 0)
      document.querySelector<HTMLElement>('[data-library-search]')?.focus();
    else if (event.key === 'ArrowUp') goTo(place - 1);
    else if (event.key === 'PageDown') goTo(place + page);
    else if (event.key === 'PageUp') goTo(place - page);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(total - 1);
    else return;
    event.preventDefault();
  };

  return (
    <section aria-label="Occupations" className="flex min-h-0 grow flex-col">
      <p role="status" className="num px-6.5 pb-1.5 text-[12.5px] text-muted max-narrow:px-5">
        {found.total === undefined
          ? ''
          : isWhole
            ? `${counted(total, 'occupation')}, from all walks of work`
            : counted(total, 'occupation')}
      </p>
      <div className="px-6.5">
        <ReadProblem error={found.error} />
      </div>
      {found.total === 0 ? (
        <NothingFound view={view} />
      ) : (
        <div ref={scroller} className="min-h-0 grow overflow-y-auto px-3.5 pb-5 max-narrow:px-2">
          <ul
            aria-label="Occupations"
            data-occupations
            className="relative"
            style={{ height: virtualizer.getTotalSize() }}
          >
            {items.map(({ index, start, size }) => {
              const line = found.at(index);
              return (
                <li
                  key={line ? nameOf(line) : index}
                  data-row={index}
                  aria-setsize={total}
                  aria-posinset={index + 1}
                  onFocus={() => {
                    setFocused(index);
                    setReached(index);
                  }}
                  onBlur={() => setFocused(null)}
                  className="absolute inset-x-0 top-0 after:absolute after:inset-x-3 after:bottom-0 after:h-px after:bg-line/80"
                  style={{ transform: `translateY(${start}px)`, height: size }}
                >
                  {line ? (
                    <OccupationRow
                      occupation={line}
                      row={index}
                      isReached={index === reached}
                      onKey={(event) => press(event, index)}
                    />
                  ) : (
                    <div aria-hidden className="flex h-full flex-col justify-center gap-2.5 px-3">
                      <span className="h-2.5 w-1/4 rounded-full bg-sunk" />
                      <span className="h-2 w-1/2 rounded-full bg-sunk" />
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
