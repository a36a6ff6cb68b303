import {
  type CollisionDetection,
  type DragEndEvent,
  type DragMoveEvent,
  type DragOverEvent,
  type DragStartEvent,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useState } from 'react';
import { type Columns, goalsIn, type Move, moved } from './columns.ts';
import { type ColumnHeights, indexAt } from './heights.ts';

/** What a column is called where things are dropped; the one for goals without it has an empty key. */
export function droppableOf(column: string): string {
  return `column:${column}`;
}

/** The column under the pointer, or under most of the card when the pointer is between two. */
const columnUnder: CollisionDetection = (place) => {
  const under = pointerWithin(place);
  return under.length > 0 ? under : rectIntersection(place);
};

/**
 * Carrying a goal over the board with the mouse or a finger. While it is carried, `preview` is where it would land.
 */
export function useBoardDrag(columns: Columns, onDrop: (move: Move) => void) {
  const [carried, setCarried] = useState<string | null>(null);
  const [preview, setPreview] = useState<Move | null>(null);
  const [heights] = useState(() => new Map<string, (without: string) => ColumnHeights>());
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));

  const placeOf = ({ active, over }: DragMoveEvent | DragEndEvent): Move | null => {
    const column = columns.list.find(({ key }) => droppableOf(key) === over?.id)?.key;
    const rect = active.rect.current.translated;
    if (column === undefined || !rect) return null;
    const id = String(active.id);
    const others = goalsIn(columns, column).filter((goal) => goal.id !== id);
    const laidOut = heights.get(column)?.(id);
    const index = laidOut ? indexAt(laidOut, rect.top + rect.height / 2) : others.length;
    return { id, column, before: others[index]?.id ?? null };
  };

  const follow = (event: DragMoveEvent | DragOverEvent): void => {
    const place = placeOf(event);
    if (!place) return;
    setPreview((now) => (now && now.column === place.column && now.before === place.before ? now : place));
  };

  const end = (): void => {
    setCarried(null);
    setPreview(null);
  };

  return {
    carried,
    preview,
    heights,
    context: {
      sensors,
      collisionDetection: columnUnder,
      onDragStart: ({ active }: DragStartEvent) => setCarried(String(active.id)),
      // Where the pointer has come to another column is told apart from its moves.
      onDragMove: follow,
      onDragOver: follow,
      onDragEnd: (event: DragEndEvent) => {
        const place = placeOf(event) ?? preview;
        end();
        if (place && changes(columns, place)) onDrop(place);
      },
      onDragCancel: end,
    },
  };
}

/** Whether a move leads anywhere else than where the goal is. */
function changes(columns: Columns, move: Move): boolean {
  const before = goalsIn(columns, move.column).map(({ id }) => id);
  const after = goalsIn(moved(columns, move), move.column).map(({ id }) => id);
  return after.length !== before.length || after.some((id, index) => id !== before[index]);
}
