import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection } from 'lexical';
import { useEffect, useState } from 'react';
import { number } from '#renderer/ui/dates.ts';
import { countWords } from '#shared/document/plain-text.ts';
import { agreeing } from '#shared/wording/counts.ts';
import { countBlocks } from './count-blocks.ts';
import { readingMinutes } from './reading-time.ts';

/** How long typing and selecting rest before the line follows, in ms: drawn between two keys, it would hold up the second. */
const rest = 300;

/** A quiet line below the text: its words, how long it takes to read, and the words that are selected. */
export function WordCount() {
  const [editor] = useLexicalComposerContext();
  const [{ words, selected }, setCounts] = useState({ words: 0, selected: 0 });

  useEffect(() => {
    const count = countBlocks(editor);
    const show = (): void => {
      const all = count.words();
      const chosen = editor.read(() => {
        const selection = $getSelection();
        return $isRangeSelection(selection) && !selection.isCollapsed()
          ? countWords(selection.getTextContent())
          : 0;
      });
      setCounts((before) =>
        before.words === all && before.selected === chosen ? before : { words: all, selected: chosen },
      );
    };
    show();
    let timer = 0;
    const stop = editor.registerUpdateListener(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(show, rest);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
      count.stop();
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
  return `${number(words)} ${agreeing(words, 'word')}`;
}
