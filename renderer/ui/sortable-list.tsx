import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { settleMotion } from './motion.ts';

/** What an item puts on its element, so that it can be dragged there. */
export interface Grip {
  attach: (element: HTMLElement | null) => void;
  style: CSSProperties;
  /** Put on what is taken hold of: the element itself or a handle in it. */
  listeners: Record<string, unknown>;
  /** It is being dragged: this is the place it leaves. */
  lifted: boolean;
}

/**
 * A vertical list whose items can be dragged to another place with the mouse or a finger. The keyboard's way is the
 * item's own (Alt and an arrow key, or its menu).
 */
export function SortableList<T extends { id: string }>({
  items,
  draw,
  drawLifted,
  onPlace,
}: {
  items: readonly T[];
  draw: (item: T, grip: Grip, index: number) => ReactNode;
  /** How an item looks while it is carried. */
  drawLifted: (item: T) => ReactNode;
  /** An item was dropped before another one, or last. */
  onPlace: (id: string, before: string | null) => void;
}) {
  const [carried, setCarried] = useState<string | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const item = items.find(({ id }) => id === carried);

  const drop = ({ active, over }: DragEndEvent): void => {
    setCarried(null);
    const from = items.findIndex(({ id }) => id === active.id);
    const to = items.findIndex(({ id }) => id === over?.id);
    if (from < 0 || to < 0 || from === to) return;
    onPlace(String(active.id), items[to > from ? to + 1 : to]?.id ?? null);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={silent}
      onDragStart={({ active }: DragStartEvent) => setCarried(String(active.id))}
      onDragEnd={drop}
      onDragCancel={() => setCarried(null)}
    >
      <SortableContext items={items as T[]} strategy={verticalListSortingStrategy}>
        {items.map((each, index) => (
          <Item key={each.id} item={each} index={index} draw={draw} />
        ))}
      </SortableContext>
      {createPortal(
        <DragOverlay dropAnimation={settleMotion()}>{item ? drawLifted(item) : null}</DragOverlay>,
        document.body,
      )}
    </DndContext>
  );
}

function Item<T extends { id: string }>({
  item,
  index,
  draw,
}: {
  item: T;
  index: number;
  draw: (item: T, grip: Grip, index: number) => ReactNode;
}) {
  const motion = settleMotion();
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: item.id,
    transition: motion,
  });
  return draw(
    item,
    {
      attach: setNodeRef,
      style: { transform: CSS.Translate.toString(transform), transition: transition ?? undefined },
      listeners: listeners ?? {},
      lifted: isDragging,
    },
    index,
  );
}

/** dnd-kit's own announcements are off: a place is said in words by who placed it. */
export const silent = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
  container: document.body,
};
