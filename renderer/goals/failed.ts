import { sentenceOf } from '#renderer/bridge/client.ts';
import { notify } from '#renderer/ui/notices.tsx';

/** Says why something could not be done. */
export function sayFailure(error: unknown): void {
  notify({ tone: 'problem', words: sentenceOf(error) });
}
