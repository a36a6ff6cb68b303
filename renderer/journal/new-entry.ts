import { emptyOnLock } from '#renderer/ui/stores.ts';
import { shownJournal } from './browsing.ts';

const prefix = 'new-';

/** What was chosen of a new entry before it is written. What is left out is as usual. */
export interface Wanted {
  /** Left out for the journal that is shown. */
  journal?: string | null;
  /** Left out for today; null for a page without a day. */
  date?: string | null;
  /** The template that it begins with; null for an empty page. Left out for the journal's rule. */
  template?: string | null;
  /** The prompt that it answers. */
  prompt?: string;
}

const wanted = new Map<string, Wanted>();
emptyOnLock({ name: 'new entries', isEmpty: () => wanted.size === 0, empty: () => wanted.clear() });
let counter = 0;

/** The address of an entry that is still to be written; each call gives another one. */
export function newEntryId(chosen: Wanted = {}): string {
  counter += 1;
  const id = `${prefix}${Date.now().toString(36)}-${counter}`;
  wanted.set(id, { journal: shownJournal(), ...chosen });
  return id;
}

/** What was chosen for the entry of such an address. */
export function wantedOf(id: string): Wanted {
  return wanted.get(id) ?? {};
}

/** Whether an address is of an entry that is still to be written. */
export function isNewEntryId(id: string): boolean {
  return id.startsWith(prefix);
}
