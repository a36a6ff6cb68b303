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
import { useRef, useState } from 'react';
import { type GoalStatus, goalStatuses } from '#shared/goals/goals.ts';
import { type Columns, type Move, moved } from './columns.ts';
import { type ColumnHeights, indexAt } from './heights.ts';

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
  const heights = useRef(new Map<GoalStatus, (without: string) => ColumnHeights>()).current;
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));

  const placeOf = ({ active, over }: DragMoveEvent | DragEndEvent): Move | null => {
    const status = goalStatuses.find((each) => each === over?.id);
    const rect = active.rect.current.translated;
    if (!status || !rect) return null;
    const id = String(active.id);
    const others = columns[status].filter((goal) => goal.id !== id);
    const laidOut = heights.get(status)?.(id);
    const index = laidOut ? indexAt(laidOut, rect.top + rect.height / 2) : others.length;
    return { id, status, before: others[index]?.id ?? null };
  };

  const follow = (event: DragMoveEvent | DragOverEvent): void => {
    const place = placeOf(event);
    if (!place) return;
    setPreview((now) => (now && now.status === place.status && now.before === place.before ? now : place));
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
  const before = columns[move.status].map(({ id }) => id);
  const after = moved(columns, move)[move.status].map(({ id }) => id);
  return after.length !== before.length || after.some((id, index) => id !== before[index]);
}
