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
import { type BoardOf, type Card, cardsIn, type Move } from './columns.ts';
import { type ColumnHeights, indexAt } from './heights.ts';

/** What a column is called where things are dropped; the one for what is in none has an empty key. */
export function droppableOf(column: string): string {
  return `column:${column}`;
}

/** The column under the pointer, or under most of the card when the pointer is between two. */
const columnUnder: CollisionDetection = (place) => {
  const under = pointerWithin(place);
  return under.length > 0 ? under : rectIntersection(place);
};

/**
 * Carrying a card over the board with the mouse or a finger. While it is carried, `preview` is where it would land.
 */
export function useBoardDrag<B extends BoardOf<Card>>(
  board: B,
  moved: (board: B, move: Move) => B,
  onDrop: (move: Move) => void,
) {
  const [carried, setCarried] = useState<string | null>(null);
  const [preview, setPreview] = useState<Move | null>(null);
  const [heights] = useState(() => new Map<string, (without: string) => ColumnHeights>());
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));

  const placeOf = ({ active, over }: DragMoveEvent | DragEndEvent): Move | null => {
    const column = board.list.find(({ key }) => droppableOf(key) === over?.id)?.key;
    const rect = active.rect.current.translated;
    if (column === undefined || !rect) return null;
    const id = String(active.id);
    const others = cardsIn(board, column).filter((card) => card.id !== id);
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
        if (place && isElsewhere(board, moved(board, place), place)) onDrop(place);
      },
      onDragCancel: end,
    },
  };
}

/** Whether a move leads anywhere else than where the card is. */
function isElsewhere(board: BoardOf<Card>, after: BoardOf<Card>, { column }: Move): boolean {
  const ids = cardsIn(board, column).map(({ id }) => id);
  const then = cardsIn(after, column).map(({ id }) => id);
  return then.length !== ids.length || then.some((id, index) => id !== ids[index]);
}
