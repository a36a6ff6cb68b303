import { Check, CircleAlert, Pencil } from 'lucide-react';
import type { SaveState as State } from '#renderer/editor/save-session.ts';
import { Button } from './button.tsx';

/**
 * Where saving stands, in a word and a sign. A failure says why, and offers to try again; it is the only state that is
 * read aloud by itself.
 */
export function SaveState({
  state,
  why,
  onRetry,
}: {
  state: State;
  /** Why saving failed, as a sentence. */
  why: string;
  onRetry: () => void;
}) {
  if (state === 'failed') {
    return (
      <div role="alert" className="flex min-w-0 items-center gap-2 text-[13px] text-drain">
        <CircleAlert size={15} aria-hidden className="shrink-0" />
        <span className="min-w-0">
          <span className="font-[570]">Not saved.</span> {why}
        </span>
        <Button look="quiet" onClick={onRetry}>
          Try again
        </Button>
      </div>
    );
  }
  const settled = state === 'saved' || state === 'clean';
  return (
    <div
      data-save-state={state}
      className="flex items-center gap-1.5 text-[13px] whitespace-nowrap text-muted"
    >
      {settled ? <Check size={14} aria-hidden /> : <Pencil size={13} aria-hidden />}
      {settled ? 'Saved' : state === 'saving' ? 'Saving…' : 'Edited'}
    </div>
  );
}
