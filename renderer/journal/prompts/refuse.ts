import { call } from '#renderer/bridge/client.ts';
import { succeeds } from '#renderer/parts/failures.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { Prompt } from '#shared/journal/prompts/prompts.ts';

/** "Not for me", with the way back. */
export async function refuse({ key }: Prompt): Promise<void> {
  if (!(await setRefused(key, true))) return;
  notify({
    words: 'This prompt will not come again.',
    action: { label: 'Undo', run: () => void setRefused(key, false) },
  });
}

/** @returns whether it worked; if not, the person was told. */
export function setRefused(key: string, refused: boolean): Promise<boolean> {
  return succeeds(() => call('journal.refusePrompt', { key, refused }));
}
