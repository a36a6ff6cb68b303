import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { addDays } from '#shared/calendar/dates.ts';
import { daysOf, type View } from '#shared/goals/timeline/axis.ts';
import type { Hold } from '#shared/goals/timeline/move.ts';
import type { GoalRow } from '#shared/goals/timeline/rows.ts';

/** What of a row is held: its bar or an end of it, or a milestone. */
export type DraggedItem = { type: 'bar'; hold: Hold } | { type: 'mark'; id: string };

/** So many px make a press a drag. */
const slack = 4;

interface Dragged {
  row: GoalRow;
  held: DraggedItem;
  x: number;
  days: number;
}

/** Dragging along the axis of time, day by day. While something is dragged, `shown` is how its row would look. */
export function useTimeDrag({
  view,
  track,
  onMoveBar,
  onMoveMark,
}: {
  view: View;
  /** What is as wide as the view. */
  track: RefObject<HTMLElement | null>;
  onMoveBar: (row: GoalRow, hold: Hold, days: number) => void;
  onMoveMark: (row: GoalRow, id: string, days: number) => void;
}): {
  take: (event: ReactPointerEvent, row: GoalRow, held: DraggedItem) => void;
  shown: (row: GoalRow) => GoalRow;
} {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const latest = useLatest({ view, onMoveBar, onMoveMark });
  const now = useRef<Dragged | null>(null);
  const isDragging = dragged !== null;

  useEffect(() => {
    if (!isDragging) return;
    const set = (next: Dragged | null): void => {
      now.current = next;
      setDragged(next);
    };
    const move = (event: PointerEvent): void => {
      const drag = now.current;
      const width = track.current?.clientWidth ?? 0;
      if (!drag || width === 0) return;
      const by = event.clientX - drag.x;
      const days = Math.abs(by) < slack ? 0 : Math.round((by / width) * daysOf(latest().view));
      if (days !== drag.days) set({ ...drag, days });
    };
    const drop = (): void => {
      const drag = now.current;
      set(null);
      if (!drag || drag.days === 0) return;
      if (drag.held.type === 'bar') latest().onMoveBar(drag.row, drag.held.hold, drag.days);
      else latest().onMoveMark(drag.row, drag.held.id, drag.days);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      set(null);
    };
    const cancel = (): void => set(null);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', press, true);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', press, true);
    };
  }, [isDragging, track, latest]);

  return {
    take: (event, row, held) => {
      if (event.button !== 0) return;
      // The end of a bar lies on the bar.
      event.stopPropagation();
      const next = { row, held, x: event.clientX, days: 0 };
      now.current = next;
      setDragged(next);
    },
    shown: (row) => (dragged && dragged.row.id === row.id ? rowMoved(row, dragged) : row),
  };
}

function rowMoved(row: GoalRow, { held, days }: Dragged): GoalRow {
  const by = (date: string): string => addDays(date, days);
  if (held.type === 'mark') {
    return {
      ...row,
      marks: row.marks.map((mark) => (mark.id === held.id ? { ...mark, due: by(mark.due) } : mark)),
    };
  }
  switch (held.hold) {
    case 'whole':
      return {
        ...row,
        from: by(row.from),
        to: by(row.to),
        marks: row.marks.map((mark) => (mark.isDone ? mark : { ...mark, due: by(mark.due) })),
      };
    case 'start':
      return { ...row, from: [by(row.from), row.to].toSorted()[0] ?? row.from };
    case 'due':
      return { ...row, to: [by(row.to), row.from].toSorted()[1] ?? row.to };
  }
}
