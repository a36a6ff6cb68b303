import { X } from 'lucide-react';
import { Button, IconButton } from './button.tsx';
import { createStore } from './stores.ts';
import { keepWayBack } from './undo.ts';

export interface Notice {
  words: string;
  /** One way to answer, above all Undo, which Ctrl/Cmd+Z takes too. One that leads on instead is taken by its button only. */
  action?: { label: string; run: () => void; leadsOn?: boolean };
  tone?: 'plain' | 'problem';
}

interface Shown extends Notice {
  number: number;
  /** The action as its button takes it. */
  answer: (() => void) | null;
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
  const { answer, forget } = answerOf(notice, number);
  shown.set([...shown.get().slice(-2), { ...notice, number, answer }]);
  if (notice.tone !== 'problem') setTimeout(() => dismiss(number), longEnoughToRead);
  return () => {
    forget();
    dismiss(number);
  };
}

/** What a notice offers can be taken back for longer than the notice is shown, and once only. */
function answerOf({ action }: Notice, number: number): { answer: (() => void) | null; forget: () => void } {
  if (action === undefined || action.leadsOn) return { answer: action?.run ?? null, forget: () => {} };
  const forget = keepWayBack(() => {
    dismiss(number);
    action.run();
  });
  const answer = (): void => {
    forget();
    action.run();
  };
  return { answer, forget };
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
                notice.answer?.();
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
