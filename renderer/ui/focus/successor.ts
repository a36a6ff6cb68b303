import { canTakeFocus, firstFieldIn, firstReachableIn, focusable, isOutOfReach } from './reach.ts';

/** Where the focus goes when what had it is gone, and whether that is only until what was there is drawn again. */
export interface Successor {
  element: HTMLElement;
  standsIn: boolean;
}

/** What is a part of a page for itself: the focus stays in it while it is there. */
const parts =
  'dialog, [role="dialog"], [data-layer], form, fieldset, section, article, aside, nav, [role="search"], main';

/** What has one thing of a kind after the other. */
const lists =
  'ul, ol, tbody, table, [role="list"], [role="listbox"], [role="grid"], [role="row"], [data-rows]';

/**
 * Who takes the focus of an element that was taken out of the page or cannot have it any more: what stands in its place now, the
 * next row or the one before, or the part of the page that it was in.
 *
 * @param lost what had the focus.
 * @param changes how the page was changed since, as far as it is known.
 */
export function successorOf(lost: HTMLElement, changes: readonly MutationRecord[]): Successor {
  const gap = lost.isConnected ? null : gapOf(lost, changes);
  const home = homeIn(gap?.parent ?? lost.parentElement);
  // A room that was replaced begins at its heading, which may still be on its way.
  const isRoom = home.element.matches('main, h1, #root');
  if (gap) {
    for (const added of gap.added) {
      const heading = headingIn(added);
      if (heading) return { element: screenHome(added) ?? heading, standsIn: false };
      const next = firstFieldIn(added) ?? firstReachableIn(added);
      if (next && !isRoom) return { element: next, standsIn: true };
    }
    const row = gap.parent.matches(lists) ? neighbour(gap, lost) : null;
    if (row) return { element: row, standsIn: true };
  }
  return home;
}

/** The part of the page around an element, its heading where it is a room, and the whole screen where nothing is around. */
export function homeIn(element: Element | null): Successor {
  const part = element?.isConnected ? element.closest<HTMLElement>(parts) : null;
  if (part?.matches('main') === false && !headingIn(part)) return { element: part, standsIn: true };
  const room = part ?? document.querySelector<HTMLElement>('main') ?? document.body;
  const home = screenHome(room);
  if (home) return { element: home, standsIn: false };
  const rest = room === document.body ? document.body.querySelector<HTMLElement>('#root') : room;
  return { element: rest ?? room, standsIn: true };
}

/**
 * Where a screen begins: its heading; on one before the rooms its first field, so that what is typed at once is not lost. A heading
 * that is not drawn yet, as in a room that still waits for its script, cannot take the focus.
 */
function screenHome(screen: Element): HTMLElement | null {
  const asks = screen.closest('[data-asks]') ?? screen.querySelector('[data-asks]');
  return (asks ? firstFieldIn(asks) : null) ?? headingIn(screen);
}

function headingIn(screen: Element): HTMLElement | null {
  return [...screen.querySelectorAll<HTMLElement>('h1')].find((each) => !isOutOfReach(each)) ?? null;
}

interface Gap {
  /** What was taken away, with the element in it. */
  gone: Node;
  parent: Element;
  added: Element[];
  after: Node | null;
  before: Node | null;
}

/** Where a removed element was: the nearest thing around it that is still there, and what stood beside it. */
function gapOf(lost: Element, changes: readonly MutationRecord[]): Gap | null {
  let gone: Node = lost;
  for (;;) {
    const at = changes.findLastIndex(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(gone)),
    );
    const change = changes[at];
    if (!change) return null;
    if (change.target.isConnected && change.target instanceof Element) {
      const parent = change.target;
      const removed = [...change.removedNodes].find((node) => node.contains(gone));
      return {
        gone: removed ?? gone,
        parent,
        added: changes
          .filter(({ target }) => target === parent)
          .flatMap(({ addedNodes }) => [...addedNodes])
          .filter((node): node is Element => node instanceof Element && node.parentNode === parent),
        after: change.nextSibling,
        before: change.previousSibling,
      };
    }
    if (gone.contains(change.target)) return null;
    gone = change.target;
  }
}

/** The same thing in the row after the gap, else in the one before; where a row has no such thing, what is first in it. */
function neighbour({ gone, parent, after, before }: Gap, lost: HTMLElement): HTMLElement | null {
  const place = stopsIn(gone).indexOf(lost);
  const inRow = (row: Node): HTMLElement | null => {
    if (!(row instanceof Element)) return null;
    const same = stopsIn(row)[place];
    return same?.tagName === lost.tagName && canTakeFocus(same) ? same : firstReachableIn(row);
  };
  for (let row = after; row?.parentNode === parent; row = row.nextSibling) {
    const found = inRow(row);
    if (found) return found;
  }
  for (let row = before; row?.parentNode === parent; row = row.previousSibling) {
    const found = inRow(row);
    if (found) return found;
  }
  return null;
}

/** What can be reached in a row, whether it is in the page or was taken away. */
function stopsIn(row: Node): HTMLElement[] {
  return row instanceof Element ? [...row.querySelectorAll<HTMLElement>(focusable)] : [];
}
