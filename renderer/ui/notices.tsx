import { X } from 'lucide-react';
import { Button, IconButton } from './button.tsx';
import { createStore } from './stores.ts';

export interface Notice {
  words: string;
  /** One way to answer. */
  action?: { label: string; run: () => void };
  tone?: 'plain' | 'problem';
}

interface Shown extends Notice {
  number: number;
}

const shown = createStore<readonly Shown[]>('notices', []);
let counter = 0;
const longEnoughToRead = 8_000;

function dismiss(number: number): void {
  shown.set(shown.get().filter((notice) => notice.number !== number));
}

/**
 * Says something in the corner for a while, read aloud too. Problems stay until they are closed.
 *
 * @returns the way to take it away, when it is no longer true.
 */
export function notify(notice: Notice): () => void {
  counter += 1;
  const number = counter;
  shown.set([...shown.get().slice(-2), { ...notice, number }]);
  if (notice.tone !== 'problem') setTimeout(() => dismiss(number), longEnoughToRead);
  return () => dismiss(number);
}

/** Where notices appear; once in the window. */
export function Notices() {
  const notices = shown.use();
  return (
    <section
      aria-label="Notices"
      aria-live="polite"
      className="pointer-events-none fixed right-5 bottom-5 z-60 flex w-90 flex-col gap-2"
    >
      {notices.map((notice) => (
        <div
          key={notice.number}
          className={`pointer-events-auto flex items-center gap-2 rounded-card border bg-raised py-2 pr-2 pl-3.5 shadow-lift ${notice.tone === 'problem' ? 'border-drain' : 'border-line'}`}
        >
          <p className="grow text-[13px]">{notice.words}</p>
          {notice.action ? (
            <Button
              look="quiet"
              className="text-accent"
              onClick={() => {
                dismiss(notice.number);
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </Button>
          ) : null}
          <IconButton label="Dismiss" onClick={() => dismiss(notice.number)}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      ))}
    </section>
  );
}
