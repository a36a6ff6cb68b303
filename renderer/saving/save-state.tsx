import { Check, Circle, CircleAlert, LoaderCircle } from 'lucide-react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { useFieldsNotTaken } from '#renderer/ui/form-fields.tsx';
import { isConflict } from './conflict.ts';
import type { SaveStatus } from './save-session.ts';

/**
 * Where saving stands, in words, at all times. A failure says why and how to go on; the words stay where they are. It stands
 * in its form, and so never says that all is saved while a field of it holds what cannot be read.
 */
export function SaveStateLine({ status, onRetry }: { status: SaveStatus; onRetry: () => void }) {
  const notTaken = useFieldsNotTaken();
  if (status.error !== null) {
    const isTrying = status.state === 'saving';
    return (
      <div
        role="alert"
        data-save-state="failed"
        className="flex max-w-sm items-center gap-2 text-[13px] text-drain"
      >
        <CircleAlert size={15} aria-hidden className="shrink-0" />
        <span>
          Not saved. {isConflict(status.error) ? 'Choose below what shall stand.' : sentenceOf(status.error)}
        </span>
        <Button aria-disabled={isTrying} onClick={isTrying ? undefined : onRetry}>
          Try again
        </Button>
      </div>
    );
  }
  const unreadable = notTaken.filter(({ why }) => why === 'unreadable');
  const [first] = unreadable;
  if (first) {
    return (
      <p
        role="status"
        data-save-state="unreadable"
        className="flex min-w-0 items-center gap-1.5 text-[13px] text-drain"
      >
        <CircleAlert size={14} aria-hidden className="shrink-0" />
        <span className="wrap-anywhere">
          {unreadable.length === 1 ? `“${first.label}” is` : `${counted(unreadable.length, 'field')} are`} not
          saved
        </span>
      </p>
    );
  }
  const isSaved = status.state === 'clean' || status.state === 'saved';
  const state = isSaved && notTaken.length > 0 ? 'dirty' : status.state;
  const { icon: Icon, words } = states[state];
  return (
    <p role="status" data-save-state={state} className="flex items-center gap-1.5 text-[13px] text-muted">
      <Icon size={14} aria-hidden className={state === 'saving' ? 'motion-safe:animate-spin' : ''} />
      {words}
    </p>
  );
}

const states = {
  clean: { icon: Check, words: 'Saved' },
  saved: { icon: Check, words: 'Saved' },
  dirty: { icon: Circle, words: 'Not saved yet' },
  saving: { icon: LoaderCircle, words: 'Saving…' },
  failed: { icon: CircleAlert, words: 'Not saved' },
} as const;
