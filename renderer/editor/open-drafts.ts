import { WaymarkError } from '#shared/bridge/errors.ts';
import { createDraft, type Draft, type DraftSource, type Version } from './draft.ts';
import type { SaveStatus } from './save-session.ts';

/** Announces what has unsaved words to the window; returns the way to withdraw. */
export type Register = (flush: () => Promise<boolean>) => () => void;

interface Open {
  draft: Draft<never>;
  group: string;
  users: number;
  withdraw: () => void;
}

const drafts = new Map<string, Open>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

export interface DraftPlace<T> {
  /** Names the record; the same key gives the same draft. */
  key: string;
  /** What is shown together with one save state. */
  group: string;
  loaded: Version<T>;
  source: DraftSource<T>;
  register: Register;
}

/**
 * The draft of a record. It outlives the part of the window that shows it until all of it is saved, so that words that
 * could not be saved are there again when the record is opened again.
 */
export function draftOf<T extends object>({ key, group, loaded, source, register }: DraftPlace<T>): Draft<T> {
  const there = drafts.get(key);
  if (there) return there.draft as unknown as Draft<T>;
  const draft = createDraft(loaded, source);
  const withdraw = register(() => draft.flush());
  draft.subscribe(tell);
  drafts.set(key, { draft: draft as unknown as Draft<never>, group, users: 0, withdraw });
  return draft;
}

/** Counts a part of the window that shows a draft. The last one to leave saves it and lets go of it. */
export function holdDraft(key: string): () => void {
  const open = drafts.get(key);
  if (!open) return () => {};
  open.users += 1;
  return () => {
    open.users -= 1;
    void open.draft.flush().then((saved) => {
      if (open.users === 0 && (saved || isGone(open))) drop(key, open);
    });
  };
}

/** Lets go of all drafts, saved or not: the vault was locked, and no words may stay in the window. */
export function forgetDrafts(): void {
  for (const [key, open] of drafts) drop(key, open);
}

/** Whether the record is not there any more, so that there is nothing to save to. */
function isGone({ draft }: Open): boolean {
  const { error } = draft.view().status;
  return error instanceof WaymarkError && error.kind === 'not-found';
}

function drop(key: string, open: Open): void {
  if (drafts.get(key) !== open) return;
  drafts.delete(key);
  open.draft.end();
  open.withdraw();
  tell();
}

const calm: SaveStatus = { state: 'clean', error: null };
const byUrgency = ['failed', 'saving', 'dirty', 'saved', 'clean'] as const;

/** The save state of all drafts of a group: of the one that needs most attention. */
export function groupStatus(group: string): SaveStatus {
  let worst = calm;
  for (const open of drafts.values()) {
    if (open.group !== group) continue;
    const { status } = open.draft.view();
    if (byUrgency.indexOf(status.state) < byUrgency.indexOf(worst.state)) worst = status;
  }
  return worst;
}

/** Tries again to save what a group holds. */
export async function flushGroup(group: string): Promise<boolean> {
  const ofGroup = [...drafts.values()].filter((open) => open.group === group);
  const saved = await Promise.all(ofGroup.map(({ draft }) => draft.flush()));
  return saved.every(Boolean);
}

export function subscribeDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
