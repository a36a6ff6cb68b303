import { DndContext, DragOverlay } from '@dnd-kit/core';
import { type Ref, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { announce } from '#renderer/ui/announcer.tsx';
import { focusRecord, focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import { settleMotion } from '#renderer/ui/motion.ts';
import { silent } from '#renderer/ui/sortable-list.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import { BoardActions, ShowsStatus } from './board-actions.ts';
import { Column } from './column.tsx';
import {
  type BoardColumn,
  type Columns,
  columnNames,
  columnWith,
  type Direction,
  goalsIn,
  type Move,
  moved,
  moveOnBoard,
  placeText,
  type Stop,
  step,
} from './columns.ts';
import { FoldedColumn } from './folded-column.tsx';
import { GoalCardLook } from './goal-card.tsx';
import { Heights } from './heights.ts';
import { useBoardDrag } from './use-board-drag.ts';
import { useBoardKeys } from './use-board-keys.ts';

/** What the room asks of its board. */
export interface BoardHandle {
  /** Opens the line for a new goal, in the column that one is in or the first. */
  add(): void;
  focus(id: string): void;
}

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
  const board = useRef<HTMLDivElement>(null);
  const [stood, setStood] = useState<Stop | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const [folded, setFolded] = useState(true);
  const current = standing(columns, stood, folded);

  /** Where a new goal begins: in the column that one stood in, unless that is for goals that are over. */
  const forNew =
    stood && stood.column !== 'done' && stood.column !== folding && has(columns, stood.column)
      ? stood.column
      : (columns.list[0]?.key ?? '');

  const focus = (stop: Stop): void => {
    const to: Stop = stop.column === folding && folded ? { column: folding, id: null } : stop;
    setStood(to);
    if (to.id) focusRecord(to.id);
    else
      focusWhenDrawn(
        () => board.current?.querySelector<HTMLElement>(`[data-add="${CSS.escape(to.column)}"]`) ?? null,
      );
  };

  const move = (to: Move): void => {
    const title = goalOf(columns, to.id)?.title ?? '';
    focusRecord(to.id);
    setStood({ column: to.column, id: to.id });
    if (to.column === folding) setFolded(false);
    onMove(to);
    announce(`${title}: ${placeText(moved(columns, to), to.id)}.`);
  };

  /** From a card's menu, which names statuses whatever the columns tell apart. */
  const stand = (id: string, status: GoalStatus): void => {
    if (columns.by === 'status') {
      move({ id, column: status, before: null });
      return;
    }
    focusRecord(id);
    onStatus(id, status);
    announce(`${goalOf(columns, id)?.title ?? ''}: ${columnNames[status]}.`);
  };

  const carry = (id: string, direction: Direction): void => {
    const to = moveOnBoard(columns, id, direction);
    if (to) move(to);
    else announce(`${goalOf(columns, id)?.title ?? ''} stays: ${placeText(columns, id)}.`);
  };

  const trash = async (goal: Goal): Promise<void> => {
    const { key = '', goals = [] } = columnWith(columns, goal.id) ?? {};
    const at = goals.findIndex(({ id }) => id === goal.id);
    const next = goals[at + 1] ?? goals[at - 1];
    const hadFocus = board.current?.contains(document.activeElement);
    if ((await onTrash(goal)) && hadFocus) focus({ column: key, id: next?.id ?? null });
  };

  const open = (column: string, now: boolean, how?: 'escape' | 'blur'): void => {
    if (now && column === folding) setFolded(false);
    flushSync(() => setAdding((before) => (now ? column : before === column ? null : before)));
    if (how === 'escape') focus({ column, id: null });
  };

  const press = useBoardKeys(
    {
      go: (from, direction) => focus(step(columns, from, direction)),
      carry,
      add: (column) => open(column ?? forNew, true),
      trash: (id) => {
        const goal = goalOf(columns, id);
        if (goal) void trash(goal);
      },
      current: () => current,
    },
    openId === undefined,
  );

  const { carried, preview, heights, context } = useBoardDrag(columns, (to) => {
    setStood({ column: to.column, id: to.id });
    onMove(to);
    announce(`${goalOf(columns, to.id)?.title ?? ''}: ${placeText(moved(columns, to), to.id)}.`);
  });
  const shown = useMemo(() => (preview ? moved(columns, preview) : columns), [columns, preview]);
  const carriedGoal = carried ? goalOf(columns, carried) : undefined;

  useImperativeHandle(handle, () => ({
    add: () => open(forNew, true),
    focus: (id) => {
      const column = columnWith(columns, id);
      if (column) focus({ column: column.key, id });
    },
  }));

  // The cards get functions that never change and do what the latest ones do.
  const latest = useLatest({ onOpen, stand, carry, trash, open });
  const actions = useMemo<BoardActions>(
    () => ({
      open: (id) => latest().onOpen(id),
      move: (id, status) => latest().stand(id, status),
      step: (id, direction) => latest().carry(id, direction),
      trash: (goal) => void latest().trash(goal),
    }),
    [latest],
  );
  const openLine = useCallback(
    (column: string, now: boolean, how?: 'escape' | 'blur') => latest().open(column, now, how),
    [latest],
  );
  const fold = useCallback(() => setFolded(true), []);
  const unfold = useCallback(() => setFolded(false), []);

  const countOf = ({ key, goals }: BoardColumn): number => counts?.[key as GoalStatus] ?? goals.length;
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
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cards and lines in it */}
            <div
              ref={board}
              onKeyDown={press}
              onFocus={(event) => {
                const at = (event.target as HTMLElement).closest<HTMLElement>('[data-goal]')?.dataset.goal;
                const column = at ? columnWith(columns, at) : undefined;
                if (at && column && at !== current.id) setStood({ column: column.key, id: at });
              }}
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
                    isTarget={preview?.column === column.key}
                    onUnfold={unfold}
                  />
                ) : (
                  <Column
                    key={column.key}
                    column={column}
                    count={countOf(column)}
                    currentId={current.column === column.key ? current.id : undefined}
                    openId={openId}
                    carriedId={carried}
                    isTarget={carried !== null && preview?.column === column.key}
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
                {carriedGoal ? <GoalCardLook goal={carriedGoal} lifted /> : null}
              </DragOverlay>,
              document.body,
            )}
          </DndContext>
        </Heights>
      </ShowsStatus>
    </BoardActions>
  );
}

function goalOf(columns: Columns, id: string): Goal | undefined {
  return columnWith(columns, id)?.goals.find((goal) => goal.id === id);
}

function has({ list }: Columns, key: string): boolean {
  return list.some((column) => column.key === key);
}

/** Where the board's one tab stop is: where one stood last if that is still there, else the first card. */
function standing(columns: Columns, stood: Stop | null, folded: boolean): Stop {
  const isFolded = folded && columns.by === 'status' && stood?.column === folding;
  if (isFolded) return { column: folding, id: null };
  if (stood) {
    const column = stood.id === null ? undefined : columnWith(columns, stood.id);
    if (column) return { column: column.key, id: stood.id };
    if (has(columns, stood.column)) return { column: stood.column, id: null };
  }
  const inTurn =
    columns.by === 'status' ? ['active', 'next', 'someday', 'done'] : columns.list.map(({ key }) => key);
  for (const key of inTurn) {
    const [first] = goalsIn(columns, key);
    if (first) return { column: key, id: first.id };
  }
  return { column: columns.list[0]?.key ?? '', id: null };
}
