import { MessageCircleQuestion } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { EditorHandle } from '#renderer/editor/editor-handle.ts';
import type { SelectionAct } from '#renderer/editor/selection-acts.ts';
import { selectedStretch } from '#renderer/editor/stretch.ts';
import type { EntrySession } from '#renderer/journal/entry-session.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { passageAt } from '#shared/reflection/passages.ts';
import { AskDialog } from './ask-dialog.tsx';

/** Keeping selected words to ask somebody: what the editor offers for it, and the dialog once it was chosen. */
export function useAsk(
  entrySession: EntrySession,
  editor: EditorHandle | null,
): { acts: readonly SelectionAct[]; dialog: ReactNode } {
  const [chosen, setChosen] = useState<{ entry: string; words: string } | null>(null);
  const choose = useCallback(async (): Promise<void> => {
    const text = editor?.text() ?? null;
    const stretch = text && selectedStretch(text);
    const passage = stretch && passageAt(stretch.text, stretch.start, stretch.end);
    if (!passage) {
      notify({ words: 'Select the words that you want to ask about first.' });
      return;
    }
    const isSaved = await entrySession.session.flush();
    const entry = entrySession.kept()?.id;
    if (isSaved && entry) setChosen({ entry, words: passage.quote });
    else notify({ tone: 'problem', words: 'The entry could not be saved, so nothing is kept to ask yet.' });
  }, [entrySession, editor]);
  const acts = useMemo(
    () => [{ label: 'Ask somebody…', icon: MessageCircleQuestion, letter: 'y', run: () => void choose() }],
    [choose],
  );
  return { acts, dialog: chosen ? <AskDialog {...chosen} onClose={() => setChosen(null)} /> : null };
}
