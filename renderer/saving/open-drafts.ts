import { isGone } from './conflict.ts';
import type { Draft } from './draft.ts';
import type { SaveStatus } from './save-session.ts';
import { registerUnsaved } from './unsaved.ts';

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

/** The draft of a record that the window holds; null when it holds none. */
export function heldDraft<T extends object>(key: string): Draft<T> | null {
  return (drafts.get(key)?.draft as Draft<T> | undefined) ?? null;
}

/**
 * Holds a draft for a part of the window that shows it: what is unsaved in it is known to the window from here on. Where
 * another part holds one of the same record already, that one stays. The last part to leave saves the draft and lets go of
 * it; one that could not be saved stays, so that its words are there again when the record is opened again.
 *
 * @param key names the record.
 * @param group what is shown together with one save state.
 * @returns the way to leave.
 */
export function holdDraft<T extends object>(key: string, group: string, draft: Draft<T>): () => void {
  const open = drafts.get(key) ?? openDraft(key, group, draft);
  open.users += 1;
  return () => {
    open.users -= 1;
    void open.draft.flush().then((saved) => {
      if (open.users === 0 && (saved || isRecordGone(open))) drop(key, open);
    });
  };
}

function openDraft<T extends object>(key: string, group: string, draft: Draft<T>): Open {
  const open: Open = {
    draft: draft as unknown as Draft<never>,
    group,
    users: 0,
    withdraw: () => {
      for (const withdraw of withdraws) withdraw();
    },
  };
  const withdraws = [
    registerUnsaved(
      () => draft.flush(),
      () => drop(key, open),
    ),
    draft.subscribe(tell),
  ];
  drafts.set(key, open);
  tell();
  return open;
}

/** Whether the record is not there any more, so that there is nothing to save to. */
function isRecordGone({ draft }: Open): boolean {
  return isGone(draft.view().status.error);
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
