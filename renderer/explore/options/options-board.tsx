import { DndContext, DragOverlay } from '@dnd-kit/core';
import { type Ref, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { type BoardWords, type CardState, Column } from '#renderer/parts/board/column.tsx';
import type { Move } from '#renderer/parts/board/columns.ts';
import { Heights } from '#renderer/parts/board/heights.ts';
import { type BoardHandle, useBoard } from '#renderer/parts/board/use-board.ts';
import { settleMotion } from '#renderer/ui/motion.ts';
import { silent } from '#renderer/ui/sortable-list.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Option, OptionStatus } from '#shared/explore/options.ts';
import { AskedFor, OptionActions } from './board-actions.ts';
import { moved, type OptionColumns, shelfOf, statusOf } from './columns.ts';
import { OptionCard, OptionCardLook } from './option-card.tsx';

const words: BoardWords = { one: 'option', aOne: 'an option', asks: 'What could you do?' };

const inTurn = ['pursuing', 'trying', 'talking', 'researching', 'idea', 'parked', 'no'];

/** The columns, and below them the shelf. Everything on it can be done with the mouse, and everything with the keyboard. */
export function OptionsBoard({
  columns,
  counts,
  asked,
  onOpen,
  onMove,
  onAdd,
  onReason,
  onTrash,
  onGoal,
  handle,
}: {
  columns: OptionColumns;
  /** How many options each column has, while only its first ones are there; null when all are. */
  counts: Readonly<Record<OptionStatus, number>> | null;
  /** The option of which it is asked why it was set aside. */
  asked: string | null;
  onOpen: (id: string) => void;
  onMove: (move: Move) => void;
  onAdd: (column: string, name: string) => Promise<boolean>;
  onReason: (option: Option, words: string | null) => Promise<boolean>;
  /** Resolves to whether it was done. */
  onTrash: (option: Option) => Promise<boolean>;
  onGoal: (option: Option) => void;
  handle: Ref<BoardHandle>;
}) {
  const { place, current, adding, openLine, shown, carried, target, actions, heights, context, listeners } =
    useBoard<Option, OptionColumns>({
      board: columns,
      moved,
      nameOf,
      isEnabled: true,
      inTurn,
      takesNew,
      onMove,
      onTrash,
      handle,
    });
  const latest = useLatest({ onOpen, onReason, onGoal });
  const all = useMemo<OptionActions>(
    () => ({
      ...actions,
      open: (id) => latest().onOpen(id),
      toGoal: (option) => latest().onGoal(option),
      giveReason: async (option, said, isFocusKept) => {
        const isDone = latest().onReason(option, said);
        if (isFocusKept) actions.focus(option.id);
        return isDone;
      },
    }),
    [actions, latest],
  );
  const column = (each: OptionColumns['list'][number]) => (
    <Column
      key={each.key}
      column={each}
      words={words}
      draw={draw}
      look={isShelf(each) ? 'shelf' : 'open'}
      count={counts?.[statusOf(each.key)] ?? each.cards.length}
      currentId={current.column === each.key ? current.id : undefined}
      openId={undefined}
      carriedId={carried?.id ?? null}
      isTarget={target === each.key}
      adding={adding === each.key}
      onAdding={openLine}
      onAdd={onAdd}
      onFold={null}
    />
  );
  return (
    <OptionActions value={all}>
      <AskedFor value={asked}>
        <Heights value={heights}>
          <DndContext {...context} accessibility={{ ...silent, restoreFocus: false }}>
            <div
              ref={place}
              {...listeners}
              aria-busy={counts !== null}
              className="grid min-h-0 grow grid-rows-[minmax(0,1fr)_fit-content(34%)] gap-3 px-6.5 pb-4 max-narrow:px-5"
            >
              <div className="-mx-1 grid min-h-0 grid-cols-[repeat(5,minmax(140px,1fr))] grid-rows-[minmax(0,1fr)] gap-3 overflow-x-auto px-1 max-narrow:gap-2.5">
                {shown.list.filter((each) => !isShelf(each)).map(column)}
              </div>
              <section
                aria-label="Set aside"
                className="grid min-h-0 grid-cols-[auto_minmax(0,1fr)_minmax(0,1fr)] grid-rows-[minmax(0,1fr)] gap-x-6 border-line border-t pt-1 max-narrow:gap-x-4"
              >
                <h2 className="pt-2.5 text-[12.5px] font-[570] text-muted">Set aside</h2>
                {shown.list.filter(isShelf).map(column)}
              </section>
            </div>
            {createPortal(
              <DragOverlay dropAnimation={settleMotion()}>
                {carried ? <OptionCardLook option={carried} lifted /> : null}
              </DragOverlay>,
              document.body,
            )}
          </DndContext>
        </Heights>
      </AskedFor>
    </OptionActions>
  );
}

function isShelf({ key }: { key: string }): boolean {
  return shelfOf(statusOf(key)) !== null;
}

function nameOf({ name }: Option): string {
  return name;
}

function takesNew(column: string): boolean {
  return !isShelf({ key: column });
}

function draw(option: Option, state: CardState) {
  return <OptionCard option={option} {...state} />;
}
