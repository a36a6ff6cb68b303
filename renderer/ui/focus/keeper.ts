import { type Place, placeOf, recordIn } from './place.ts';
import { canTakeFocus, giveFocus, isOutOfReach } from './reach.ts';
import { homeIn, type Successor, successorOf } from './successor.ts';

/** So many places are remembered; more than this never lie over one another. */
const remembered = 24;

/** Keys that lead elsewhere; others may be typed ahead for what is on its way. */
const leads = /^(Tab|Escape|Home|End|Page\w+|Arrow\w+)$/;

/** Marks what has the focus only because what had it is not there: no ring is drawn around a whole part of a page. */
const standInMark = 'data-stands-in';

/** The focus of one page: where it is, where it was, and where it goes when what has it is taken away. */
class Keeper {
  private places: Place[] = [];
  private standIn: HTMLElement | null = null;
  /** What had the focus before the stand-in, and takes it again when it is drawn. */
  private awaited: Place | null = null;
  /** Finds what is to have the focus as soon as it is drawn. */
  private expected: (() => HTMLElement | null) | null = null;
  /** The keeper itself gives the focus, which ends no waiting for what is on its way. */
  private isGiving = false;
  private isPressed = false;
  private isLetGo = false;

  /** Something has the focus. */
  readonly arrive = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    this.isLetGo = false;
    if (target === this.standIn) return;
    this.endStandIn();
    if (!this.isGiving) this.expected = null;
    this.places = [...this.places.filter((place) => place.element() !== target), placeOf(target)].slice(
      -remembered,
    );
  };

  /** Nothing takes over from what had the focus. Where another window has the keys, it is still what has the focus in this one. */
  readonly leave = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null || document.activeElement === target) return;
    // Whoever presses the plain paper with the mouse takes the focus away; what is taken away keeps it.
    if (this.isPressed && target instanceof Element && !isOutOfReach(target)) this.isLetGo = true;
    else requestAnimationFrame(() => this.look([]));
  };

  readonly press = (): void => {
    this.isPressed = true;
    this.awaited = null;
    this.expected = null;
  };

  readonly release = (): void => {
    this.isPressed = false;
  };

  /** A key that moves nothing finds the focus where a room begins, also when nothing was touched before. */
  readonly key = ({ key }: KeyboardEvent): void => {
    if (leads.test(key)) this.expected = null;
    if (key !== 'Tab') requestAnimationFrame(() => this.look([]));
  };

  /**
   * The page was changed: what had the focus may be gone, or what is awaited may be here.
   *
   * @param changes how; none when it is only looked whether all is well.
   */
  readonly look = (changes: readonly MutationRecord[]): void => {
    const expected = this.expected ? uncovered(this.expected()) : null;
    if (expected) {
      this.expected = null;
      giveFocus(expected);
      return;
    }
    const active = document.activeElement;
    if (active === null || active === document.body || active === document.documentElement) {
      // A page begins with the focus on its body, so that Tab begins at its beginning.
      if (!this.isLetGo && (this.places.length > 0 || changes.length === 0)) this.settle(changes);
    } else if (active === this.standIn) this.offer();
    // Whether it is drawn is asked only where it may have changed: asking lays out the page, and every key of a text comes here.
    else if (!changes.every(({ type }) => type === 'childList') || changes.length === 0) {
      if (isOutOfReach(active)) this.settle(changes);
    }
  };

  /** Gives the focus to what is on its way to the screen, unless the person goes elsewhere before. */
  await(find: () => HTMLElement | null): void {
    const there = uncovered(find());
    if (there) giveFocus(there);
    else this.expected = find;
  }

  isAwaiting(): boolean {
    return this.expected !== null;
  }

  /** Gives the focus to where it was before it came into a part of the page, as when Escape leads out of a text. */
  goBack(from: Element): boolean {
    const before = this.places.findLast((place) => {
      const element = place.isAround() ? place.present() : null;
      return element !== null && !from.contains(element);
    });
    before?.present()?.focus();
    return before !== undefined;
  }

  lastIn(part: Element): HTMLElement | null {
    const place = this.places.findLast((each) => part.contains(each.element()) && each.present() !== null);
    return place?.present() ?? null;
  }

  private settle(changes: readonly MutationRecord[]): void {
    const last = this.places.at(-1);
    const { element, standsIn } = this.afterLosing(last, changes);
    this.endStandIn();
    if (standsIn) {
      this.awaited = last ?? null;
      this.standIn = element;
      if (!canTakeFocus(element)) element.setAttribute(standInMark, '');
    }
    this.give(element);
  }

  private give(element: HTMLElement): void {
    this.isGiving = true;
    giveFocus(element);
    this.isGiving = false;
  }

  private afterLosing(last: Place | undefined, changes: readonly MutationRecord[]): Successor {
    if (last === undefined) return homeIn(null);
    const likeness = last.isAround() ? last.present() : null;
    if (likeness) return { element: likeness, standsIn: false };
    if (last.isAround()) {
      const lost = this.standIn ?? last.element();
      return lost ? successorOf(lost, changes) : homeIn(null);
    }
    const opener = this.places.findLast((place) => place !== last && place.isAround());
    const back = opener?.present();
    return back ? { element: back, standsIn: false } : homeIn(opener?.element()?.parentElement ?? null);
  }

  /** What stands in hands the focus on as soon as there is something better. */
  private offer(): void {
    const awaited = this.awaited?.isAround() ? this.awaited.present() : null;
    const better = awaited ?? (this.standIn?.matches('main, #root') ? this.betterHome() : null);
    if (better) this.give(better);
  }

  private betterHome(): HTMLElement | null {
    const { element, standsIn } = homeIn(null);
    return standsIn ? null : element;
  }

  private endStandIn(): void {
    const before = this.standIn;
    this.standIn = null;
    this.awaited = null;
    if (before === null || !before.hasAttribute(standInMark)) return;
    before.removeAttribute(standInMark);
    before.removeAttribute('tabindex');
  }
}

/** What a dialog lies over cannot take the focus yet: the dialog would have it back at once. */
function uncovered(element: HTMLElement | null): HTMLElement | null {
  return element?.closest('[aria-hidden="true"]') ? null : element;
}

const keeper = new Keeper();

/**
 * Keeps the focus from falling to the body, for the whole page and for as long as it is there. What is closed gives it back to where
 * it was; what is taken away hands it on to its likeness, the next row or the part of the page around; what is only disabled or read
 * anew gets it again. It happens before the next key, so that nothing that is typed is lost.
 *
 * @returns what ends the keeping.
 */
export function keepFocus(): () => void {
  const observer = new MutationObserver(keeper.look);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  document.addEventListener('focusin', keeper.arrive, true);
  document.addEventListener('focusout', keeper.leave, true);
  document.addEventListener('keydown', keeper.key, true);
  document.addEventListener('pointerdown', keeper.press, true);
  for (const end of ends) document.addEventListener(end, keeper.release, true);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', keeper.arrive, true);
    document.removeEventListener('focusout', keeper.leave, true);
    document.removeEventListener('keydown', keeper.key, true);
    document.removeEventListener('pointerdown', keeper.press, true);
    for (const end of ends) document.removeEventListener(end, keeper.release, true);
  };
}

const ends = ['pointerup', 'pointercancel', 'dragend'] as const;

/**
 * Gives the focus back to where it was before it came into a part of the page.
 *
 * @returns whether there was such a place.
 */
export function returnFocus(from: Element): boolean {
  return keeper.goBack(from);
}

/**
 * Gives the focus to something that an act brings to the screen, as soon as it is drawn, unless the person goes elsewhere first.
 *
 * @param find the element, null until it is there.
 */
export function focusWhenDrawn(find: () => HTMLElement | null): void {
  keeper.await(find);
}

/** Whether the focus waits for something that an act brings to the screen, so that nothing else is to take it meanwhile. */
export function isFocusAwaited(): boolean {
  return keeper.isAwaiting();
}

/**
 * Gives the focus to a record, or to one of its parts, as soon as it is drawn. A record carries its id as `data-record`, and its
 * parts their names as `data-part`.
 *
 * @param part its first part that can be reached when it is left out.
 */
export function focusRecord(id: string, part?: string): void {
  focusWhenDrawn(() => recordIn(document, id, part));
}

/** For parts that would give the focus back by themselves when they close: it is where it was already, or where the act has put it. */
export function leaveFocusToKeeper(event: Event): void {
  event.preventDefault();
}

/** What had the focus last in a part of the page, null when nothing did that is still there. */
export function lastFocusIn(part: Element): HTMLElement | null {
  return keeper.lastIn(part);
}
