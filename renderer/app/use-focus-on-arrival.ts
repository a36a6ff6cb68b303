import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { isFocusAwaited } from '#renderer/ui/focus/keeper.ts';
import { focusRoom } from '#renderer/ui/focus/reach.ts';

/** Moves the focus along when another room is entered, unless the room has put it somewhere itself. */
export function useFocusOnArrival(room: RefObject<HTMLElement | null>): void {
  const name = useRouterState({ select: ({ location }) => location.pathname.split('/')[1] ?? '' });
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    let stop = (): void => {};
    // A room that reads first puts the focus a moment later, and takes it from the heading then.
    const frame = requestAnimationFrame(() => {
      stop = whenHeaded(room.current, (element) => {
        const isInside = element.contains(document.activeElement) && document.activeElement !== element;
        if (!isInside && !isFocusAwaited()) focusRoom(element);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [name, room]);
}

/** Waits for the heading of a room whose code is still being read. @returns what ends the waiting. */
function whenHeaded(room: HTMLElement | null, arrive: (room: HTMLElement) => void): () => void {
  if (room === null) return () => {};
  if (room.querySelector('h1')) {
    arrive(room);
    return () => {};
  }
  const observer = new MutationObserver(() => {
    if (!room.querySelector('h1')) return;
    observer.disconnect();
    arrive(room);
  });
  observer.observe(room, { childList: true, subtree: true });
  return () => observer.disconnect();
}
