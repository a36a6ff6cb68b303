import { sentenceOf } from '#renderer/bridge/client.ts';
import { notify } from '#renderer/ui/notices.tsx';

/** Says why something could not be done. What the person stopped themselves is no problem. */
export function notifyFailure(error: unknown): void {
  const isStopped = error instanceof Error && 'kind' in error && error.kind === 'cancelled';
  notify(
    isStopped ? { words: 'Stopped. Nothing was changed.' } : { tone: 'problem', words: sentenceOf(error) },
  );
}

/** Does something. Resolves to whether it worked; when it did not, the person is told why. */
export async function succeeds(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    notifyFailure(error);
    return false;
  }
}
