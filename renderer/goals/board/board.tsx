import { DndContext, DragOverlay } from '@dnd-kit/core';
import { type Ref, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { announce } from '#renderer/ui/announcer.tsx';
import { settleMotion } from '#renderer/ui/motion.ts';
import { silent } from '#renderer/ui/sortable-list.tsx';
import { type Goal, type GoalStatus, goalStatuses } from '#shared/goals/goals.ts';
import { BoardActions } from './board-actions.ts';
import { Column } from './column.tsx';
import {
  type Columns,
  type Direction,
  type Move,
  moved,
  moveOnBoard,
  placeWords,
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

/** The five columns. Everything on it can be done with the mouse, and everything with the keyboard. */
export function Board({
  columns,
  openId,
  onOpen,
  onMove,
  onAdd,
  onTrash,
  handle,
}: {
  columns: Columns;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onMove: (move: Move) => void;
  onAdd: (status: GoalStatus, title: string) => Promise<boolean>;
  /** Resolves to whether it was done. */
  onTrash: (goal: Goal) => Promise<boolean>;
  handle: Ref<BoardHandle>;
}) {
  const board = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const [stood, setStood] = useState<Stop | null>(null);
  const [adding, setAdding] = useState<GoalStatus | null>(null);
  const [folded, setFolded] = useState(true);
  const current = standing(columns, stood, folded);

  /** Where a new goal begins: in the column that one stood in, unless that is for goals that are over. */
  const forNew = stood && stood.status !== 'done' && stood.status !== 'let-go' ? stood.status : 'someday';

  const focus = (stop: Stop): void => {
    const to: Stop = stop.status === 'let-go' && folded ? { status: 'let-go', id: null } : stop;
    setStood(to);
    wanted.current = to.id;
    const found = to.id
      ? board.current?.querySelector<HTMLElement>(`[data-goal="${to.id}"] a`)
      : board.current?.querySelector<HTMLElement>(`[data-add="${to.status}"]`);
    found?.focus();
  };

  const move = (to: Move): void => {
    const title = goalOf(columns, to.id)?.title ?? '';
    wanted.current = to.id;
    setStood({ status: to.status, id: to.id });
    if (to.status === 'let-go') setFolded(false);
    onMove(to);
    announce(`${title}: ${placeWords(moved(columns, to), to.id)}.`);
  };

  const carry = (id: string, direction: Direction): void => {
    const to = moveOnBoard(columns, id, direction);
    if (to) move(to);
    else announce(`${goalOf(columns, id)?.title ?? ''} stays: ${placeWords(columns, id)}.`);
  };

  const trash = async (goal: Goal): Promise<void> => {
    const column = columns[goal.status];
    const at = column.findIndex(({ id }) => id === goal.id);
    const next = column[at + 1] ?? column[at - 1];
    const hadFocus = board.current?.contains(document.activeElement);
    if ((await onTrash(goal)) && hadFocus) focus({ status: goal.status, id: next?.id ?? null });
  };

  const open = (status: GoalStatus, now: boolean, how?: 'escape' | 'blur'): void => {
    if (now && status === 'let-go') setFolded(false);
    flushSync(() => setAdding((before) => (now ? status : before === status ? null : before)));
    if (how === 'escape') focus({ status, id: null });
  };

  const press = useBoardKeys(
    {
      go: (from, direction) => focus(step(columns, from, direction)),
      carry,
      add: (status) => open(status ?? forNew, true),
      trash: (id) => {
        const goal = goalOf(columns, id);
        if (goal) void trash(goal);
      },
      current: () => current,
    },
    openId === undefined,
  );

  const { carried, preview, heights, context } = useBoardDrag(columns, (to) => {
    setStood({ status: to.status, id: to.id });
    onMove(to);
    announce(`${goalOf(columns, to.id)?.title ?? ''}: ${placeWords(moved(columns, to), to.id)}.`);
  });
  const shown = useMemo(() => (preview ? moved(columns, preview) : columns), [columns, preview]);
  const carriedGoal = carried ? goalOf(columns, carried) : undefined;

  useImperativeHandle(handle, () => ({
    add: () => open(forNew, true),
    focus: (id) => {
      const goal = goalOf(columns, id);
      if (goal) focus({ status: goal.status, id });
    },
  }));

  // The cards get functions that never change and do what the latest ones do.
  const latest = useRef({ onOpen, move, carry, trash, open });
  latest.current = { onOpen, move, carry, trash, open };
  const actions = useMemo<BoardActions>(
    () => ({
      open: (id) => latest.current.onOpen(id),
      move: (to) => latest.current.move(to),
      step: (id, direction) => latest.current.carry(id, direction),
      trash: (goal) => void latest.current.trash(goal),
      wantsFocus: (id) => {
        if (wanted.current !== id) return false;
        wanted.current = null;
        return true;
      },
    }),
    [],
  );
  const openLine = useCallback(
    (status: GoalStatus, now: boolean, how?: 'escape' | 'blur') => latest.current.open(status, now, how),
    [],
  );
  const fold = useCallback(() => setFolded(true), []);
  const unfold = useCallback(() => setFolded(false), []);

  return (
    <BoardActions value={actions}>
      <Heights value={heights}>
        <DndContext {...context} accessibility={{ ...silent, restoreFocus: false }}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cards and lines in it */}
          <div
            ref={board}
            onKeyDown={press}
            onFocus={(event) => {
              const at = (event.target as HTMLElement).closest<HTMLElement>('[data-goal]')?.dataset.goal;
              const goal = at ? goalOf(columns, at) : undefined;
              if (goal && goal.id !== current.id) setStood({ status: goal.status, id: goal.id });
            }}
            className={`grid min-h-0 grid-flow-col grid-rows-[minmax(0,1fr)] gap-3.5 overflow-x-auto px-6.5 pb-5 max-narrow:gap-2.5 max-narrow:px-5 ${folded ? 'grid-cols-[repeat(4,minmax(var(--column),1fr))_44px]' : 'auto-cols-[minmax(var(--column),1fr)]'} [--column:208px] max-narrow:[--column:170px]`}
          >
            {goalStatuses.map((status) =>
              status === 'let-go' && folded ? (
                <FoldedColumn
                  key={status}
                  status={status}
                  count={shown[status].length}
                  isCurrent={current.status === status}
                  isTarget={preview?.status === status}
                  onUnfold={unfold}
                />
              ) : (
                <Column
                  key={status}
                  status={status}
                  goals={shown[status]}
                  currentId={current.status === status ? current.id : undefined}
                  openId={openId}
                  carriedId={carried}
                  isTarget={carried !== null && preview?.status === status}
                  adding={adding === status}
                  onAdding={openLine}
                  onAdd={onAdd}
                  onFold={status === 'let-go' ? fold : null}
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
    </BoardActions>
  );
}

function goalOf(columns: Columns, id: string): Goal | undefined {
  for (const status of goalStatuses) {
    const found = columns[status].find((goal) => goal.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Where the board's one tab stop is: where one stood last if that is still there, else the first card. */
function standing(columns: Columns, stood: Stop | null, folded: boolean): Stop {
  if (stood && !(folded && stood.status === 'let-go')) {
    const goal = stood.id ? goalOf(columns, stood.id) : undefined;
    return { status: goal?.status ?? stood.status, id: goal?.id ?? null };
  }
  if (stood) return { status: 'let-go', id: null };
  for (const status of ['active', 'next', 'someday', 'done'] as const) {
    const first = columns[status][0];
    if (first) return { status, id: first.id };
  }
  return { status: 'someday', id: null };
}
