import { sentenceOf } from '#renderer/bridge/client.ts';
import { notify } from '#renderer/ui/notices.tsx';

/** Says why a long work did not come to its end. */
export function tellFailure(error: unknown): void {
  const cancelled = error instanceof Error && 'kind' in error && error.kind === 'cancelled';
  notify(
    cancelled ? { words: 'Stopped. Nothing was changed.' } : { tone: 'problem', words: sentenceOf(error) },
  );
}
