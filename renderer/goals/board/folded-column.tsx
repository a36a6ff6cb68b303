import { useDroppable } from '@dnd-kit/core';
import { droppableOf } from '#renderer/parts/board/use-board-drag.ts';
import { number } from '#renderer/ui/dates.ts';
import type { BoardColumn } from './columns.ts';

/** A column folded to a narrow strip. Cards can be dropped on it all the same. */
export function FoldedColumn({
  column: { key, name },
  count,
  isCurrent,
  isTarget,
  onUnfold,
}: {
  column: BoardColumn;
  count: number;
  isCurrent: boolean;
  isTarget: boolean;
  onUnfold: () => void;
}) {
  const { setNodeRef } = useDroppable({ id: droppableOf(key) });
  return (
    <section ref={setNodeRef} aria-label={name} data-column={key} className="min-h-0">
      <button
        type="button"
        data-add={key}
        aria-expanded={false}
        tabIndex={isCurrent ? 0 : -1}
        onClick={onUnfold}
        className={`flex h-full w-full flex-col items-center gap-3 rounded-panel bg-sunk py-3.5 text-[13px] text-muted transition-shadow duration-100 hover:text-ink focus-visible:-outline-offset-2 ${isTarget ? 'shadow-[inset_0_0_0_1.5px_var(--accent)]' : ''}`}
      >
        <span className="num">{number(count)}</span>
        <span className="[writing-mode:vertical-rl] font-[580] text-ink">{name}</span>
        <span className="sr-only">Show what was let go</span>
      </button>
    </section>
  );
}
