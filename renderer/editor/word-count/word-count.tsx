import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection } from 'lexical';
import { useEffect, useState } from 'react';
import { number } from '#renderer/ui/dates.ts';
import { countWords } from '#shared/document/plain-text.ts';
import { countBlocks } from './count-blocks.ts';
import { readingMinutes } from './reading-time.ts';

/** How long typing and selecting rest before the line follows, in ms, so that no key waits for it. */
const rest = 150;

/** A quiet line below the text: its words, how long it takes to read, and the words that are selected. */
export function WordCount() {
  const [editor] = useLexicalComposerContext();
  const [words, setWords] = useState(0);
  const [selected, setSelected] = useState(0);

  useEffect(() => {
    let timer = 0;
    const stop = countBlocks(editor, (counted, isFirst) => {
      window.clearTimeout(timer);
      if (isFirst) setWords(counted);
      else timer = window.setTimeout(() => setWords(counted), rest);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [editor]);
  useEffect(() => {
    let timer = 0;
    const count = (): void =>
      editor.read(() => {
        const selection = $getSelection();
        setSelected($isRangeSelection(selection) ? countWords(selection.getTextContent()) : 0);
      });
    const stop = editor.registerUpdateListener(({ editorState, prevEditorState }) => {
      const selection = editorState._selection;
      if (selection === prevEditorState._selection) return;
      window.clearTimeout(timer);
      if ($isRangeSelection(selection) && !isCollapsed(selection)) timer = window.setTimeout(count, rest);
      else setSelected(0);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [editor]);

  const minutes = readingMinutes(words);
  return (
    <div className="pointer-events-none sticky bottom-0 z-5 -mx-2 flex justify-end pb-2">
      <p
        className="num rounded-control bg-paper shadow-[0_0_6px_6px_var(--paper)] px-2 py-0.5 text-[12px] text-muted"
        data-word-count={words}
      >
        {selected > 0 ? `${number(selected)} of ${counted(words)}` : counted(words)}
        {selected === 0 && minutes !== null ? ` · ${number(minutes)} min to read` : null}
      </p>
    </div>
  );
}

function counted(words: number): string {
  return `${number(words)} ${words === 1 ? 'word' : 'words'}`;
}

function isCollapsed({
  anchor,
  focus,
}: {
  anchor: { key: string; offset: number };
  focus: { key: string; offset: number };
}): boolean {
  return anchor.key === focus.key && anchor.offset === focus.offset;
}
