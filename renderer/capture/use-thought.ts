import { useCallback, useEffect, useRef, useState } from 'react';
import { call, onEvent, sentenceOf } from '#renderer/bridge/client.ts';
import { today } from '#renderer/ui/dates.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { documentFromThought } from '#shared/document/thought.ts';
import type { Talked } from '#shared/people/talked.ts';

/** What is typed in the small window, until it is an entry. It lies in memory only. */
export interface Thought {
  text: string;
  change(text: string): void;
  /** Words from before a lock wait unseen. */
  isWaiting: boolean;
  isSaving: boolean;
  /** Why it could not be saved. */
  problem: string | null;
  /** Puts it where it belongs. @returns whether nothing is left here. */
  keep(): Promise<boolean>;
  /** Takes it out of sight while Waymark is locked; it is here again after unlocking. */
  veil(): void;
}

/** What becomes of it: an entry of today in a journal (null for the first), one that holds the notes of a talk, or an activity of the energy log. */
export type Into =
  | { as: 'entry'; journal: string | null }
  | { as: 'talk'; journal: string | null; talked: Talked }
  | { as: 'activity'; energy: number | null; engagement: number | null };

export function useThought({
  isOpen,
  into,
}: {
  isOpen: boolean;
  /** What becomes of words. */
  into: (words: string) => Into;
}): Thought {
  const [{ text, unseen }, setWords] = useState({ text: '', unseen: '' });
  const [wasOpen, setWasOpen] = useState(isOpen);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const now = useLatest({ text, unseen, isOpen, into });
  const running = useRef<Promise<boolean> | null>(null);

  const keep = useCallback((): Promise<boolean> => {
    const words = joined(now().unseen, now().text);
    if (words === '') return Promise.resolve(true);
    // Enter that is pressed twice saves once.
    running.current ??= add(words, now().into(words))
      .then((failure) => {
        setProblem(failure);
        if (failure !== null) return false;
        setWords({ text: '', unseen: '' });
        return true;
      })
      .finally(() => {
        running.current = null;
        setSaving(false);
      });
    setSaving(true);
    return running.current;
  }, [now]);
  // While the small window is closed its words are put away, out of sight; they come back when it opens.
  const veil = useCallback(() => {
    if (!now().isOpen)
      setWords(({ text, unseen }) => ({ text: '', unseen: text === '' ? unseen : joined(unseen, text) }));
  }, [now]);
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen);
    const all = joined(unseen, text);
    setWords(isOpen ? { text: all, unseen: '' } : { text: '', unseen: text === '' ? unseen : all });
  }
  useEffect(
    () =>
      // Waymark is about to end: what stands here becomes an entry while that is possible.
      onEvent('flush', ({ token }) => {
        void keep().then((saved) => call('shell.flushed', { token, saved }));
      }),
    [keep],
  );

  return {
    text,
    change: (changed) => {
      setWords(({ unseen: away }) => ({ text: changed, unseen: away }));
      setProblem(null);
    },
    isWaiting: unseen !== '',
    isSaving,
    problem,
    keep,
    veil,
  };
}

const longestActivity = 2_000;

/** @returns why it could not be added, in words that may be empty; null when it was. */
async function add(words: string, into: Into): Promise<string | null> {
  try {
    if (into.as === 'entry') {
      const { journal } = into;
      await call('journal.add', { journal, date: today(), document: documentFromThought(words) });
      return null;
    }
    if (into.as === 'talk') {
      const { journal, talked } = into;
      const { person, channel, date } = talked;
      await call('people.logTalk', {
        people: [person],
        channel,
        date,
        journal,
        document: documentFromThought(words),
      });
      return null;
    }
    const name = words.replace(/\s+/g, ' ');
    if (name.length > longestActivity) return 'An activity is one line. Keep this as a thought instead.';
    const { energy, engagement } = into;
    await call('reflection.addActivity', { name, date: today(), energy, engagement });
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
