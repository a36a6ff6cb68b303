import { type KeyboardEvent as ReactKeyboardEvent, useEffect } from 'react';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Direction, Stop } from './columns.ts';

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

export interface BoardKeys {
  /** Goes to another card or column. */
  go(from: Stop, direction: Direction): void;
  /** Takes the card along. */
  carry(id: string, direction: Direction): void;
  /** Null when one does not stand in any column. */
  add(column: string | null): void;
  trash(id: string): void;
  /** Where the board's tab stop is. */
  current(): Stop;
}

/**
 * The board's keyboard. Arrow keys go from card to card, with Alt they take the card along; N adds one, Delete moves one
 * to the trash. They count on the board, and while the room as a whole has the focus, as it does on arrival.
 *
 * @returns what the board's element listens with.
 */
export function useBoardKeys(keys: BoardKeys, enabled: boolean): (event: ReactKeyboardEvent) => void {
  const latest = useLatest(keys);

  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent): void => {
      if (isOnTheRoom(event.target) && !event.defaultPrevented) answer(event, latest(), null);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [enabled, latest]);

  return (event) => {
    const stop = stopOf(event.target as HTMLElement);
    if (stop && !event.defaultPrevented) answer(event, latest(), stop);
  };
}

function isOnTheRoom(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.matches('main, h1'));
}

function answer(event: ReactKeyboardEvent | KeyboardEvent, keys: BoardKeys, stop: Stop | null): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { column, id } = stop ?? keys.current();
  const direction = directions[event.key];
  if (direction && event.altKey && stop && id) keys.carry(id, direction);
  else if (direction && !event.altKey) keys.go({ column, id }, direction);
  else if (event.key.toLowerCase() === 'n' && !event.altKey) keys.add(stop?.column ?? null);
  else if ((event.key === 'Delete' || event.key === 'Backspace') && stop && id) keys.trash(id);
  else return;
  event.preventDefault();
}

/** The stop that an element on the board belongs to; null inside a field or an open menu. */
function stopOf(element: HTMLElement): Stop | null {
  if (element.closest('input, textarea, [role="menu"]')) return null;
  const column = element.closest<HTMLElement>('[data-column]')?.dataset.column;
  if (column === undefined) return null;
  return { column, id: element.closest<HTMLElement>('[data-card]')?.dataset.card ?? null };
}
