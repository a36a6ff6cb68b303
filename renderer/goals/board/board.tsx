import { DndContext, DragOverlay } from '@dnd-kit/core';
import { type Ref, useCallback, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { type BoardWords, type CardState, Column } from '#renderer/parts/board/column.tsx';
import { cardOf, type Move } from '#renderer/parts/board/columns.ts';
import { Heights } from '#renderer/parts/board/heights.ts';
import { type BoardHandle, useBoard } from '#renderer/parts/board/use-board.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { focusRecord } from '#renderer/ui/focus/keeper.ts';
import { settleMotion } from '#renderer/ui/motion.ts';
import { silent } from '#renderer/ui/sortable-list.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import { BoardActions, ShowsStatus } from './board-actions.ts';
import { type BoardColumn, type Columns, columnNames, moved } from './columns.ts';
import { FoldedColumn } from './folded-column.tsx';
import { GoalCard, GoalCardLook } from './goal-card.tsx';

const words: BoardWords = { one: 'goal', aOne: 'a goal', asks: 'What do you want?' };

/** A column that is folded until it is asked for. */
const folding = 'let-go';

/** The columns. Everything on it can be done with the mouse, and everything with the keyboard. */
export function Board({
  columns,
  counts,
  openId,
  onOpen,
  onMove,
  onStatus,
  onAdd,
  onTrash,
  handle,
}: {
  columns: Columns;
  /** How many goals each column has, while only its first ones are there; null when all are. */
  counts: Readonly<Record<GoalStatus, number>> | null;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onMove: (move: Move) => void;
  /** A goal is to stand somewhere else, whatever the columns tell apart. */
  onStatus: (id: string, status: GoalStatus) => void;
  onAdd: (column: string, title: string) => Promise<boolean>;
  /** Resolves to whether it was done. */
  onTrash: (goal: Goal) => Promise<boolean>;
  handle: Ref<BoardHandle>;
}) {
  const [folded, setFolded] = useState(true);
  const isByStatus = columns.by === 'status';
  const unfold = useCallback(() => setFolded(false), []);
  const board = useBoard<Goal, Columns>({
    board: columns,
    moved,
    nameOf,
    isEnabled: openId === undefined,
    inTurn: isByStatus ? ['active', 'next', 'someday', 'done'] : columns.list.map(({ key }) => key),
    // The columns for goals that are over take new ones only when they are asked for.
    takesNew: (column) => column !== 'done' && column !== folding,
    folding: isByStatus ? { column: folding, isFolded: folded, unfold } : undefined,
    onMove,
    onTrash,
    handle,
  });
  const { place, current, adding, openLine, shown, carried, target, heights, context, listeners } = board;

  /** From a card's menu, which names statuses whatever the columns tell apart. */
  const stand = (id: string, status: GoalStatus): void => {
    if (isByStatus) {
      board.actions.move(id, status);
      return;
    }
    focusRecord(id);
    onStatus(id, status);
    announce(`${cardOf<Goal>(columns, id)?.title ?? ''}: ${columnNames[status]}.`);
  };

  // The cards get functions that never change and do what the latest ones do.
  const latest = useLatest({ onOpen, stand });
  const actions = useMemo<BoardActions>(
    () => ({
      ...board.actions,
      open: (id) => latest().onOpen(id),
      move: (id, status) => latest().stand(id, status),
    }),
    [board.actions, latest],
  );
  const fold = useCallback(() => setFolded(true), []);

  const countOf = ({ key, cards }: BoardColumn): number => counts?.[key as GoalStatus] ?? cards.length;
  const template = columns.list
    .map(({ key }) =>
      key === folding && folded && columns.by === 'status' ? '44px' : 'minmax(var(--column),1fr)',
    )
    .join(' ');

  return (
    <BoardActions value={actions}>
      <ShowsStatus value={columns.by !== 'status'}>
        <Heights value={heights}>
          <DndContext {...context} accessibility={{ ...silent, restoreFocus: false }}>
            <div
              ref={place}
              {...listeners}
              aria-busy={counts !== null}
              style={{ gridTemplateColumns: template }}
              className="grid min-h-0 grow grid-flow-col grid-rows-[minmax(0,1fr)] gap-3.5 overflow-x-auto px-6.5 pb-5 [--column:208px] max-narrow:gap-2.5 max-narrow:px-5 max-narrow:[--column:170px]"
            >
              {shown.list.map((column) =>
                column.key === folding && folded && shown.by === 'status' ? (
                  <FoldedColumn
                    key={column.key}
                    column={column}
                    count={countOf(column)}
                    isCurrent={current.column === column.key}
                    isTarget={target === column.key}
                    onUnfold={unfold}
                  />
                ) : (
                  <Column
                    key={column.key}
                    column={column}
                    words={words}
                    draw={draw}
                    count={countOf(column)}
                    currentId={current.column === column.key ? current.id : undefined}
                    openId={openId}
                    carriedId={carried?.id ?? null}
                    isTarget={target === column.key}
                    adding={adding === column.key}
                    onAdding={openLine}
                    onAdd={onAdd}
                    onFold={column.key === folding && shown.by === 'status' ? fold : null}
                  />
                ),
              )}
            </div>
            {createPortal(
              <DragOverlay dropAnimation={settleMotion()}>
                {carried ? <GoalCardLook goal={carried} lifted /> : null}
              </DragOverlay>,
              document.body,
            )}
          </DndContext>
        </Heights>
      </ShowsStatus>
    </BoardActions>
  );
}

function nameOf({ title }: Goal): string {
  return title;
}

function draw(goal: Goal, state: CardState) {
  return <GoalCard goal={goal} {...state} />;
}
