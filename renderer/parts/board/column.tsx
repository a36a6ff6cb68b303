import { useDroppable } from '@dnd-kit/core';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { ChevronsLeft, Plus } from 'lucide-react';
import { memo, type ReactNode, use, useEffect, useRef } from 'react';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { agreeing } from '#shared/wording/counts.ts';
import type { Card, ColumnOf } from './columns.ts';
import { Heights } from './heights.ts';
import { droppableOf } from './use-board-drag.ts';

const gap = 9;

/** How a card stands on its board. */
export interface CardState {
  /** The board's one tab stop is on it. */
  isCurrent: boolean;
  /** It is open somewhere else. */
  isOpen: boolean;
  isCarried: boolean;
}

/** What a board holds, in words. */
export interface BoardWords {
  /** One of them, such as “goal”. */
  one: string;
  /** With its article. */
  aOne: string;
  /** What the line for a new one asks. */
  asks: string;
}

interface ColumnProps<C extends Card> {
  column: ColumnOf<C>;
  words: BoardWords;
  /** Draws a card. The same function for the board's whole life, so that columns are drawn only when they change. */
  draw: (card: C, state: CardState) => ReactNode;
  /** As a panel; open, under its name with a line; or on a shelf, which is low and takes new ones by keys alone. */
  look?: 'panel' | 'open' | 'shelf';
  /** How many cards it has, also while only the first ones are there. */
  count: number;
  /** The card that the board's tab stop is on; null when it is on the last line; undefined when in another column. */
  currentId: string | null | undefined;
  openId: string | undefined;
  carriedId: string | null;
  /** What is carried would land here. */
  isTarget: boolean;
  /** The line for a new card is open. */
  adding: boolean;
  onAdding: (column: string, adding: boolean, how?: 'escape' | 'blur') => void;
  onAdd: (column: string, title: string) => Promise<boolean>;
  /** Folds the column away; null for a column that stays. */
  onFold: (() => void) | null;
}

/** One column of a board. It draws the cards that are in sight only, however many there are. */
export const Column = memo(function Column<C extends Card>({
  column: { key: column, name, about, cards },
  words,
  draw,
  look = 'panel',
  count,
  currentId,
  openId,
  carriedId,
  isTarget,
  adding,
  onAdding,
  onAdd,
  onFold,
}: ColumnProps<C>) {
  const { setNodeRef } = useDroppable({ id: droppableOf(column) });
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const heights = use(Heights);
  const kept = [currentId, carriedId].map((id) => cards.findIndex((card) => card.id === id));

  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => cards[index]?.id ?? index,
    estimateSize: () => (look === 'shelf' ? 62 : 112),
    gap,
    // Columns that stand open are many and drawn at once; what is scrolled to follows in a frame.
    overscan: look === 'panel' ? 5 : 1,
    // What has the focus or is carried stays drawn when it is scrolled out of sight.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const more = kept.filter((index) => index >= 0 && !shown.includes(index));
      return more.length === 0 ? shown : [...new Set([...shown, ...more])].sort((a, b) => a - b);
    },
  });

  useEffect(() => {
    heights.set(column, (without) => ({
      top: list.current?.getBoundingClientRect().top ?? 0,
      sizes: virtualizer.measurementsCache.filter(({ key }) => key !== without).map(({ size }) => size),
      gap,
    }));
    return () => {
      heights.delete(column);
    };
  }, [heights, column, virtualizer]);

  const wasAdding = useRef(cards.length);
  useEffect(() => {
    if (adding && cards.length > wasAdding.current) virtualizer.scrollToIndex(cards.length - 1);
    wasAdding.current = cards.length;
  }, [adding, cards.length, virtualizer]);

  return (
    <section
      ref={setNodeRef}
      aria-label={name}
      data-column={column}
      className={`flex min-h-0 min-w-0 flex-col transition-shadow duration-100 ${look === 'panel' ? 'rounded-panel bg-sunk px-2.5 pt-3 pb-2' : 'rounded-card pt-2'} ${isTarget ? 'shadow-[inset_0_0_0_1.5px_var(--accent)]' : ''}`}
    >
      <header
        className={`flex items-center justify-between ${look === 'panel' ? 'px-1.5 pb-2.5' : 'mb-2.5 border-line border-b px-0.5 pb-1.5'}`}
      >
        <h2 dir="auto" className="min-w-0 truncate text-[13px] font-[580]" title={name}>
          {name}
        </h2>
        <span className="flex items-center gap-1">
          {onFold ? (
            <IconButton label={`Fold ${name}`} className="-my-2 size-7!" onClick={onFold}>
              <ChevronsLeft size={15} aria-hidden />
            </IconButton>
          ) : null}
          <span className="num text-[13px] text-muted">
            {number(count)}
            <span className="sr-only"> {agreeing(count, words.one)}</span>
          </span>
        </span>
      </header>
      <div ref={scroller} className="-mx-1 min-h-0 flex-[0_1_auto] overflow-y-auto px-1 py-px">
        <ul ref={list} className="relative" style={{ height: `${virtualizer.getTotalSize()}px` }}>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => {
            const card = cards[index];
            return card ? (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                data-card={card.id}
                data-record={card.id}
                aria-setsize={count}
                aria-posinset={index + 1}
                className={`absolute inset-x-0 top-0 ${carriedId ? 'transition-transform duration-140 ease-[cubic-bezier(0.2,0,0,1)]' : ''}`}
                style={{ transform: `translateY(${start}px)` }}
              >
                {draw(card, {
                  isCurrent: card.id === currentId,
                  isOpen: card.id === openId,
                  isCarried: card.id === carriedId,
                })}
              </li>
            ) : null;
          })}
        </ul>
      </div>
      {cards.length === 0 ? <p className="px-1.5 text-[13px] text-muted">{about}</p> : null}
      {adding ? (
        <InlineAdd
          label={`New ${words.one} in ${name}`}
          placeholder={words.asks}
          onAdd={(title) => onAdd(column, title)}
          onLeave={(how) => onAdding(column, false, how)}
          autoFocus
          className="mt-2"
        />
      ) : (
        <button
          type="button"
          data-add={column}
          tabIndex={currentId === null ? 0 : -1}
          onClick={() => onAdding(column, true)}
          className={`flex items-center gap-2 rounded-control px-2.5 py-2 text-[13px] text-muted hover:bg-raised/70 hover:text-ink focus-visible:outline-offset-0 ${look === 'shelf' ? 'sr-only focus:not-sr-only' : 'mt-2'}`}
        >
          <Plus size={15} aria-hidden />
          Add {words.aOne}
          <span className="sr-only"> to {name}</span>
        </button>
      )}
    </section>
  );
}) as <C extends Card>(props: ColumnProps<C>) => ReactNode;
