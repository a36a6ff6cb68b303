import { call, sentenceOf } from '#renderer/bridge/client.ts';
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
export async function setRefused(key: string, refused: boolean): Promise<boolean> {
  try {
    await call('journal.refusePrompt', { key, refused });
    return true;
  } catch (error) {
    notify({ tone: 'problem', words: sentenceOf(error) });
    return false;
  }
}
