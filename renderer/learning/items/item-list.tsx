import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { ChevronDown, ChevronRight } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { settleMotion } from '#renderer/ui/motion.ts';
import { silent } from '#renderer/ui/sortable-list.tsx';
import type { GoalAlone, Item } from '#shared/learning/items.ts';
import { keepGoalInLearning, placeItem } from './item-acts.ts';
import { GoalRow, ItemRow } from './item-row.tsx';

/** A row of the list; `fold` shows and hides what is finished. */
export type ListRow = { key: string; item: Item } | { key: string; goal: GoalAlone } | { key: 'fold' };

/**
 * What is learned, drawn only where it is in sight. Tab reaches one row; arrow keys, Home and End go from one to the next; Alt with an
 * arrow key, and the pointer, put an item in another place of its state.
 */
export function ItemList({
  rows,
  scroller,
  sought,
  fold,
}: {
  rows: readonly ListRow[];
  scroller: RefObject<HTMLDivElement | null>;
  /** The row that had the focus before its page was opened; null when there is none. */
  sought: string | null;
  fold: { isOpen: boolean; label: string; onToggle: () => void };
}) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  // What stands above the list may grow, as when a timer begins.
  useLayoutEffect(() => {
    const measure = (): void => setTop(list.current?.offsetTop ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    for (const above of list.current?.parentElement?.parentElement?.children ?? []) observer.observe(above);
    return () => observer.disconnect();
  }, []);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 70,
    getItemKey: (place) => rows[place]?.key ?? place,
    overscan: 8,
    scrollMargin: top,
    // The row that has the focus stays drawn when it is scrolled out of sight, or no key would work any more.
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        const place = rows.findIndex(({ key }) => key === focused);
        return place === -1 || shown.includes(place) ? shown : [...shown, place].sort((a, b) => a - b);
      },
      [focused, rows],
    ),
  });
  const target = useRef<string | null>(sought);
  const rowAt = (key: string): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>(`[data-learning="${key}"] :is(a, button)`) ?? null;
  const goTo = (key: string | undefined): void => {
    const place = rows.findIndex((row) => row.key === key);
    if (key === undefined || place === -1) return;
    target.current = key;
    virtualizer.scrollToIndex(place);
    rowAt(key)?.focus();
  };
  const seek = useEffectEvent(() => goTo(sought ?? undefined));
  useEffect(() => seek(), []);
  // A row that a key goes to may have to be drawn before it can take the focus.
  useEffect(() => {
    const row = target.current === null ? null : rowAt(target.current);
    if (row === null) return;
    target.current = null;
    row.focus({ preventScroll: true });
  });
  const inReach = rows.some(({ key }) => key === reached) ? reached : rows[0]?.key;

  const place = (key: string, by: -1 | 1): void => {
    const at = rows.findIndex((row) => row.key === key);
    const here = rows[at];
    const there = rows[at + by];
    if (here === undefined || there === undefined || !('item' in here) || !('item' in there)) return;
    if (here.item.status !== there.item.status) return;
    const after = rows[at + 2];
    const before = by === -1 ? there.item.id : after && 'item' in after ? after.item.id : null;
    target.current = key;
    void placeItem(here.item, before);
  };
  const press = (event: KeyboardEvent, key: string): void => {
    const at = rows.findIndex((row) => row.key === key);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.altKey) {
      if (event.key === 'ArrowUp') place(key, -1);
      else if (event.key === 'ArrowDown') place(key, 1);
      else return;
    } else if (event.key === 'ArrowDown') goTo(rows[at + 1]?.key);
    else if (event.key === 'ArrowUp') goTo(rows[at - 1]?.key);
    else if (event.key === 'Home') goTo(rows[0]?.key);
    else if (event.key === 'End') goTo(rows.at(-1)?.key);
    else return;
    event.preventDefault();
  };
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const drop = ({ active, over }: DragEndEvent): void => {
    const [from, to] = [active.id, over?.id].map((id) => rows.findIndex(({ key }) => key === id));
    const [here, there] = [rows[from ?? -1], rows[to ?? -1]];
    if (
      here === undefined ||
      there === undefined ||
      here === there ||
      !('item' in here) ||
      !('item' in there)
    )
      return;
    if (here.item.status !== there.item.status) return;
    const after = rows[(to ?? 0) + 1];
    const isDown = (to ?? 0) > (from ?? 0);
    void placeItem(here.item, isDown ? (after && 'item' in after ? after.item.id : null) : there.item.id);
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} accessibility={silent} onDragEnd={drop}>
      <SortableContext
        items={rows.flatMap((row) => ('item' in row ? [row.key] : []))}
        strategy={verticalListSortingStrategy}
      >
        <ul
          ref={list}
          aria-label="What you are learning"
          className="relative"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const reach = {
              isReached: row.key === inReach,
              onKey: (event: KeyboardEvent): void => press(event, row.key),
            };
            return (
              <li
                key={row.key}
                ref={virtualizer.measureElement}
                data-index={index}
                data-learning={row.key}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                onFocus={() => {
                  setFocused(row.key);
                  setReached(row.key);
                }}
                onBlur={() => setFocused(null)}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start - top}px)` }}
              >
                {'item' in row ? (
                  <Draggable id={row.key}>
                    <ItemRow item={row.item} {...reach} />
                  </Draggable>
                ) : 'goal' in row ? (
                  <GoalRow
                    goal={row.goal}
                    {...reach}
                    act={
                      <button
                        type="button"
                        tabIndex={reach.isReached ? 0 : -1}
                        className="font-[570] text-accent hover:underline"
                        onClick={() => void keepGoalInLearning(row.goal)}
                      >
                        Keep hours and notes of it
                      </button>
                    }
                  />
                ) : (
                  <button
                    type="button"
                    aria-expanded={fold.isOpen}
                    tabIndex={reach.isReached ? 0 : -1}
                    onKeyDown={reach.onKey}
                    onClick={fold.onToggle}
                    className="-mx-2 mt-1 flex items-center gap-1.5 rounded-control px-2 py-2 text-[13px] text-muted hover:bg-sunk hover:text-ink"
                  >
                    {fold.isOpen ? (
                      <ChevronDown size={14} aria-hidden />
                    ) : (
                      <ChevronRight size={14} aria-hidden />
                    )}
                    {fold.label}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

/** What can be carried to another place. */
function Draggable({ id, children }: { id: string; children: ReactNode }) {
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id,
    transition: settleMotion(),
  });
  return (
    <div
      ref={setNodeRef}
      {...listeners}
      className={isDragging ? 'relative z-10 bg-paper opacity-80' : ''}
      style={{ transform: CSS.Translate.toString(transform), transition: transition ?? undefined }}
    >
      {children}
    </div>
  );
}
