import { Check, Circle, CircleAlert, LoaderCircle } from 'lucide-react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { isConflict } from './conflict.ts';
import type { SaveStatus } from './save-session.ts';

/** Where saving stands, in words, at all times. A failure says why and how to go on; the words stay where they are. */
export function SaveStateLine({ status, onRetry }: { status: SaveStatus; onRetry: () => void }) {
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
  const { icon: Icon, words } = states[status.state];
  return (
    <p
      role="status"
      data-save-state={status.state}
      className="flex items-center gap-1.5 text-[13px] text-muted"
    >
      <Icon size={14} aria-hidden className={status.state === 'saving' ? 'motion-safe:animate-spin' : ''} />
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
