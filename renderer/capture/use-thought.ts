import { useCallback, useEffect, useRef, useState } from 'react';
import { call, onEvent, sentenceOf } from '#renderer/bridge/client.ts';
import { today } from '#renderer/ui/dates.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { documentFromThought } from '#shared/document/thought.ts';

/** What is typed in the small window, until it is an entry. It lies in memory only. */
export interface Thought {
  text: string;
  change(text: string): void;
  /** Words from before a lock wait unseen. */
  isWaiting: boolean;
  isSaving: boolean;
  /** Why it could not be saved. */
  problem: string | null;
  /** Puts it into today's entries. @returns whether nothing is left here. */
  keep(journal: string | null): Promise<boolean>;
  /** Takes it out of sight while Waymark is locked; it is here again after unlocking. */
  veil(): void;
}

export function useThought({ isOpen, journal }: { isOpen: boolean; journal: string | null }): Thought {
  const [text, setText] = useState('');
  const [unseen, setUnseen] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const now = useRef({ text, unseen, isOpen, journal });
  now.current = { text, unseen, isOpen, journal };
  const running = useRef<Promise<boolean> | null>(null);

  const keep = useCallback((into: string | null): Promise<boolean> => {
    const words = joined(now.current.unseen, now.current.text);
    if (words === '') return Promise.resolve(true);
    // Enter that is pressed twice saves once.
    running.current ??= add(words, into)
      .then((failure) => {
        setProblem(failure);
        if (failure !== null) return false;
        setText('');
        setUnseen('');
        return true;
      })
      .finally(() => {
        running.current = null;
        setSaving(false);
      });
    setSaving(true);
    return running.current;
  }, []);
  const veil = useCallback(() => {
    if (now.current.isOpen || now.current.text === '') return;
    setUnseen(joined(now.current.unseen, now.current.text));
    setText('');
  }, []);

  useEffect(() => {
    if (!isOpen) {
      veil();
      return;
    }
    setText(joined(now.current.unseen, now.current.text));
    setUnseen('');
  }, [isOpen, veil]);
  useEffect(
    () =>
      // Waymark is about to end: what stands here becomes an entry while that is possible.
      onEvent('flush', ({ token }) => {
        void keep(now.current.journal).then((saved) => call('shell.flushed', { token, saved }));
      }),
    [keep],
  );

  return {
    text,
    change: (changed) => {
      setText(changed);
      setProblem(null);
    },
    isWaiting: unseen !== '',
    isSaving,
    problem,
    keep,
    veil,
  };
}

/** @returns why it could not be added, in words that may be empty; null when it was. */
async function add(words: string, journal: string | null): Promise<string | null> {
  try {
    await call('journal.add', { journal, date: today(), document: documentFromThought(words) });
    return null;
  } catch (error) {
    // That it is locked is said already.
    return error instanceof WaymarkError && error.kind === 'locked' ? '' : sentenceOf(error);
  }
}

function joined(first: string, second: string): string {
  return [first, second]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
