import { Quote } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import type { EditorHandle } from '#renderer/editor/editor-handle.ts';
import type { SelectionAct } from '#renderer/editor/selection-acts.ts';
import { selectedStretch, showStretch } from '#renderer/editor/stretch.ts';
import type { EntrySession } from '#renderer/journal/entry-session.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { passageAt } from '#shared/reflection/passages.ts';
import type { Passage } from '#shared/reflection/reflection.ts';
import { EvidenceDialog } from './evidence-dialog.tsx';

/** The longest passage that is kept, in characters. */
const longestQuote = 4_000;

/** Using selected words as evidence: what the editor offers for it, and the dialog once it was chosen. */
export function useEvidence(
  entrySession: EntrySession,
  editor: EditorHandle | null,
): { acts: readonly SelectionAct[]; dialog: ReactNode } {
  const [chosen, setChosen] = useState<{ entry: string; passage: Passage } | null>(null);
  const choose = useCallback(async (): Promise<void> => {
    const text = editor?.text() ?? null;
    const stretch = text && selectedStretch(text);
    const passage = stretch && passageAt(stretch.text, stretch.start, stretch.end);
    if (!passage) {
      notify({ words: 'Select the words that show it first.' });
      return;
    }
    if (passage.quote.length > longestQuote) {
      notify({
        words: 'This is a lot of text for one piece of evidence. Select the words that show it best.',
      });
      return;
    }
    // What is in the vault is what evidence points to.
    const isSaved = await entrySession.session.flush();
    const entry = entrySession.kept()?.id;
    if (isSaved && entry) setChosen({ entry, passage });
    else notify({ tone: 'problem', words: 'The entry could not be saved, so it is no evidence yet.' });
  }, [entrySession, editor]);
  const acts = useMemo(
    () => [{ label: 'Use as evidence for…', icon: Quote, letter: 'g', run: () => void choose() }],
    [choose],
  );
  return {
    acts,
    dialog: chosen ? <EvidenceDialog {...chosen} onClose={() => setChosen(null)} /> : null,
  };
}

/** Marks the passage of a piece of evidence in the entry that is open, and says when its words have changed. */
export function usePassage(evidence: string | undefined, editor: EditorHandle | null): void {
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (evidence === undefined || editor === null || shown.current === evidence) return;
    shown.current = evidence;
    let clear = (): void => {};
    let isOver = false;
    call('reflection.passage', { evidence })
      .then(({ state, at, length }) => {
        const text = editor.text();
        if (isOver || !text) return;
        if (state !== 'gone') clear = showStretch(text, at, length);
        if (state === 'changed')
          notify({ words: 'The words have changed since they were used as evidence.' });
        if (state === 'gone') notify({ words: 'The words are not in this entry any more.' });
      })
      // Evidence that was removed meanwhile has nothing to show; the entry itself is open.
      .catch(() => {});
    return () => {
      isOver = true;
      shown.current = undefined;
      clear();
    };
  }, [evidence, editor]);
}
