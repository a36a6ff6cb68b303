import { notify } from '#renderer/ui/notices.tsx';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { EntrySession } from './entry-session.ts';

/**
 * Saves what is unsaved when a page is left. If that fails, it says so until it is saved after all, with the way back to
 * the page: the words are still here.
 */
export async function leave(
  { session, address }: EntrySession,
  show: (address: string) => void,
): Promise<void> {
  if (await session.flush()) return;
  const { error } = session.status();
  // The lock screen shows nothing of what is behind it; the words are saved when the vault is open again.
  if (error instanceof WaymarkError && error.kind === 'locked') return;
  const takeAway = notify({
    tone: 'problem',
    words: 'An entry is not saved yet. Its words are kept in this window, and saving goes on trying.',
    action: { label: 'Show it', run: () => show(address()) },
  });
  const stop = session.subscribe(() => {
    if (session.status().state !== 'saved') return;
    stop();
    takeAway();
  });
}
