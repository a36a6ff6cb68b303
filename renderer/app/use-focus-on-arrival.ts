import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus on a room's heading, so that it is read aloud and Tab goes on from there. */
export function focusRoom(room: HTMLElement): void {
  const heading = room.querySelector<HTMLElement>('h1');
  if (heading) heading.tabIndex = -1;
  (heading ?? room).focus({ preventScroll: true });
}

/** Moves the focus along when another room is entered, unless the room has put it somewhere itself. */
export function useFocusOnArrival(room: RefObject<HTMLElement | null>): void {
  const name = useRouterState({ select: ({ location }) => location.pathname.split('/')[1] ?? '' });
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    // A room that reads first puts the focus a moment later, and takes it from the heading then.
    const frame = requestAnimationFrame(() => {
      const element = room.current;
      if (element && !element.contains(document.activeElement)) focusRoom(element);
    });
    return () => cancelAnimationFrame(frame);
  }, [name, room]);
}
