import { canTakeFocus, reachableIn } from './reach.ts';

/** What lies over the rest and goes when it is done with: a dialog, a menu, a sheet. Whatever else marks itself by the attribute. */
const layers = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [data-layer]';

/** Where the focus was: on which element, in what, and how that element is known again when it was drawn anew. */
export interface Place {
  /** The element itself while it is in the page. Held weakly: what was closed must not stay in memory for the focus's sake. */
  element(): HTMLElement | null;
  /** Whether what it stood in is still there: the dialog, the sheet, the page itself. */
  isAround(): boolean;
  /** The element, or the one that was drawn in its place: the card in another column, the button of the same name. */
  present(): HTMLElement | null;
}

/** The place of an element that has the focus. */
export function placeOf(element: HTMLElement): Place {
  const held = new WeakRef(element);
  const layer = new WeakRef(layerOf(element));
  const matches = likenessOf(element);
  return {
    element: () => held.deref() ?? null,
    isAround: () => layer.deref()?.isConnected ?? false,
    present: () => {
      const same = held.deref();
      if (same && canTakeFocus(same)) return same;
      const around = layer.deref();
      return around?.isConnected ? matches(around) : null;
    },
  };
}

function layerOf(element: Element): Element {
  return element.closest(layers) ?? element.closest('body > *') ?? document.body;
}

/** Finds the element that is the same thing as one that was taken away, by the record it belongs to and its part in it. */
function likenessOf(element: HTMLElement): (root: Element) => HTMLElement | null {
  const scope = element.parentElement?.closest<HTMLElement>('[data-record]');
  const record = element.dataset.record ?? scope?.dataset.record;
  const href = element.getAttribute('href');
  const name = nameOf(element);
  const tag = element.tagName;
  const isSame = (other: HTMLElement): boolean => other.tagName === tag && nameOf(other) === name;
  return (root) => {
    if (record !== undefined) {
      const inIt = partsOfRecord(root, record);
      return inIt.find(isSame) ?? inIt[0] ?? null;
    }
    if (href !== null && href !== '#')
      return reachableIn(root).find((other) => other.getAttribute('href') === href) ?? null;
    if (name === '') return null;
    // Buttons of one name in many rows are not the same thing.
    const [only, another] = reachableIn(root).filter(isSame);
    return only && !another ? only : null;
  };
}

/** A record where it is drawn, or a part of it by its name; null where it cannot have the focus. */
export function recordIn(root: ParentNode, id: string, part?: string): HTMLElement | null {
  const inIt = partsOfRecord(root, id);
  return inIt.find((each) => part === undefined || each.dataset.part === part) ?? null;
}

/** What can have the focus of a record. One that is drawn in several places is in all of them. */
function partsOfRecord(root: ParentNode, id: string): HTMLElement[] {
  return [...root.querySelectorAll(`[data-record="${CSS.escape(id)}"]`)].flatMap(reachableIn);
}

/** What an element is called, as far as it says so itself; a text that is written is no name. */
function nameOf(element: HTMLElement): string {
  const own =
    element.dataset.part ?? element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.id;
  if (own !== '') return own;
  return element.matches('button, summary, h1, h2') ? (element.textContent ?? '').slice(0, 80) : '';
}
