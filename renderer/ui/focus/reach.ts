/** What can have the focus by what it is; whether it can at this moment is asked with `canTakeFocus`. */
export const focusable =
  'a[href], button, input:not([type="hidden"]), textarea, select, summary, [contenteditable="true"], [tabindex]';

/** Whether an element can have the focus at this moment. */
export function canTakeFocus(element: Element): boolean {
  return element.matches(focusable) && !isOutOfReach(element);
}

/** Whether an element cannot keep the focus: it is not in the page, not drawn, or disabled. */
export function isOutOfReach(element: Element): boolean {
  return (
    !element.isConnected ||
    element.matches(':disabled') ||
    element.closest('[inert], [hidden]') !== null ||
    !isDrawn(element)
  );
}

function isDrawn(element: Element): boolean {
  // Without layout, as in unit tests, everything counts as drawn.
  return (
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true })
  );
}

/** Everything in an element that can have the focus, in the order of the page; the element itself as well. */
export function reachableIn(root: Element): HTMLElement[] {
  return [root, ...root.querySelectorAll(focusable)].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && canTakeFocus(each),
  );
}

/** What Tab would reach first in an element, else the first that can have the focus by other keys. */
export function firstReachableIn(root: Element): HTMLElement | null {
  const all = reachableIn(root);
  return all.find(({ tabIndex }) => tabIndex >= 0) ?? all[0] ?? null;
}

/** The first field in an element, which is where words go that are typed at once. */
export function firstFieldIn(root: Element): HTMLElement | null {
  return reachableIn(root).find((each) => each.matches('input, textarea, select, [contenteditable]')) ?? null;
}

/** Gives an element the focus, also a heading or a part of a page, which Tab does not reach. */
export function giveFocus(element: HTMLElement): void {
  if (!element.matches(focusable)) element.tabIndex = -1;
  element.focus({ preventScroll: !element.matches('a, button, input, textarea, select') });
}

/** Puts the focus on a room's heading, so that it is read aloud and Tab goes on from there. */
export function focusRoom(room: HTMLElement): void {
  giveFocus(room.querySelector<HTMLElement>('h1') ?? room);
}
