import { lastFocusIn } from './keeper.ts';
import { firstReachableIn, giveFocus } from './reach.ts';

/**
 * Goes to the next part of the window, or the one before: the rooms, a list, the text, what stands beside it. A part gets the
 * focus where it had it last. Parts mark themselves by `data-part-of-window`; a room without any is one part.
 */
export function goToPart(step: 1 | -1): void {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-part-of-window]')];
  const room = document.querySelector<HTMLElement>('main');
  const parts = (room && !marked.some((part) => room.contains(part)) ? [...marked, room] : marked).filter(
    (part) => firstReachableIn(part) !== null,
  );
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const next = parts.at((at + step) % parts.length);
  const to = next && (lastFocusIn(next) ?? firstReachableIn(next));
  if (to) giveFocus(to);
}
