import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $createRangeSelectionFromDom,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
} from 'lexical';
import { ArrowDown, ArrowUp, CaseSensitive, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isMac, mainKey } from '#renderer/editor/shortcuts.ts';
import { Tool } from '#renderer/editor/tool.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { mostMatches } from './matches.ts';
import { registerFind } from './open-find.ts';
import { useFind } from './use-find.ts';

/** The longest selection that is taken over as what to look for, in characters. */
const longestTaken = 200;

/**
 * Finds words in the text, and replaces them. Ctrl or Cmd and F opens it from the text; the same keys once more go on to
 * the search of the whole journal.
 */
export function FindBar({ onSearchAll }: { onSearchAll?: (words: string) => void }) {
  const [editor] = useLexicalComposerContext();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [replacement, setReplacement] = useState('');
  const [isReplacing, setReplacing] = useState(false);
  const [matchCase, setMatchCase] = useState(false);
  const [said, setSaid] = useState('');
  const sought = useDeferredValue(words);
  const field = useRef<HTMLInputElement>(null);
  const replaceRow = useId();
  const find = useFind(editor, isOpen ? { words: sought, matchCase } : null);

  useEffect(() => {
    const open = (selected: string): void => {
      if (selected !== '' && selected.length <= longestTaken && !selected.includes('\n'))
        flushSync(() => setWords(selected));
      // At once, so that the next key already goes into the field.
      flushSync(() => {
        setSaid('');
        setOpen(true);
      });
      field.current?.focus();
      field.current?.select();
    };
    const stopKeys = editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (!isFindKey(event)) return false;
        event.preventDefault();
        event.stopPropagation();
        open($takeSelection(editor));
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    const withdraw = registerFind(() => {
      let selected = '';
      editor.update(
        () => {
          selected = $takeSelection(editor);
        },
        { discrete: true, tag: SKIP_DOM_SELECTION_TAG },
      );
      open(selected);
    });
    return () => {
      stopKeys();
      withdraw();
    };
  }, [editor]);

  if (!isOpen) return null;

  const close = (): void => {
    find.select();
    setOpen(false);
  };
  const searchAll = (): void => {
    setOpen(false);
    onSearchAll?.(words);
  };
  const go = (by: 1 | -1): void => {
    setSaid('');
    find.go(by);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (isFindKey(event.nativeEvent) && onSearchAll) searchAll();
    else if (event.key === 'F3') go(event.shiftKey ? -1 : 1);
    else if (
      event.key.toLowerCase() === 'z' &&
      isMainKey(event) &&
      !(event.target instanceof HTMLInputElement)
    )
      // Beside the fields, what can be undone is the text: what was replaced a moment ago.
      editor.dispatchCommand(event.shiftKey ? REDO_COMMAND : UNDO_COMMAND, undefined);
    else if (event.key.toLowerCase() === 'g' && (event.ctrlKey || event.metaKey)) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const replace = (): void => {
    setSaid(find.replace(replacement) ? '' : 'A name stays as it is');
  };
  const replaceAll = (): void => {
    const { replaced, kept } = find.replaceAll(replacement);
    setSaid(`${number(replaced)} replaced${kept > 0 ? `, ${number(kept)} in names stay` : ''}`);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a search landmark around its fields
    <div
      role="search"
      data-layer
      aria-label="Find in this entry"
      onKeyDown={press}
      className="mt-1.5 flex flex-col gap-1.5 rounded-card border border-line bg-raised p-1.5 shadow-lift"
    >
      <div className="flex items-center gap-0.5 text-muted">
        <button
          type="button"
          aria-label="Replace"
          title="Replace"
          aria-expanded={isReplacing}
          aria-controls={replaceRow}
          onClick={() => setReplacing((is) => !is)}
          className="grid size-7 shrink-0 place-items-center rounded-control hover:bg-sunk hover:text-ink"
        >
          <ChevronRight size={15} aria-hidden className={isReplacing ? 'rotate-90' : ''} />
        </button>
        <input
          ref={field}
          aria-label="Find in this entry"
          placeholder="Find in this entry"
          value={words}
          maxLength={1_000}
          spellCheck={false}
          dir="auto"
          onChange={(event) => {
            setSaid('');
            setWords(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
          }}
          className={fieldLook}
        />
        <span role="status" className="num min-w-20 shrink-0 px-1.5 text-right text-[12px]">
          {said || whereOf(sought, find.current, find.count)}
        </span>
        <Tool
          label="Match capitals and accents"
          icon={CaseSensitive}
          pressed={matchCase}
          onPress={() => setMatchCase((is) => !is)}
        />
        <Tool label="Previous" keys="Shift Enter" icon={ArrowUp} onPress={() => go(-1)} />
        <Tool label="Next" keys="Enter" icon={ArrowDown} onPress={() => go(1)} />
        <Tool label="Close" keys="Esc" icon={X} onPress={close} />
      </div>
      <div
        id={replaceRow}
        hidden={!isReplacing}
        className={isReplacing ? 'flex items-center gap-1.5 pl-7.5' : ''}
      >
        <input
          aria-label="Replace with"
          placeholder="Replace with"
          value={replacement}
          maxLength={1_000}
          spellCheck={false}
          dir="auto"
          onChange={(event) => setReplacement(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            replace();
          }}
          className={fieldLook}
        />
        <Button disabled={find.count === 0} onClick={replace}>
          Replace
        </Button>
        <Button disabled={find.count === 0} onClick={replaceAll}>
          Replace all
        </Button>
      </div>
      {onSearchAll ? (
        <button
          type="button"
          onClick={searchAll}
          className="self-start rounded-control px-2 py-0.5 text-[12px] text-muted hover:bg-sunk hover:text-ink"
        >
          Search the whole journal instead <span className="pl-1.5 text-[11px]">{mainKey} F</span>
        </button>
      ) : null}
    </div>
  );
}

/**
 * The words that are selected, as an update of the editor. A key that moved the cursor a moment ago may not have been told to it,
 * and never will be once the field has the focus, so the page is asked where the cursor is now.
 */
function $takeSelection(editor: LexicalEditor): string {
  const selection = $createRangeSelectionFromDom(window.getSelection(), editor);
  if (selection === null) return '';
  $setSelection(selection);
  return selection.getTextContent();
}

const fieldLook =
  'h-8 min-w-0 grow rounded-control bg-paper border border-edge/60 px-2 text-[13px] text-ink outline-offset-0';

function isMainKey({ metaKey, ctrlKey }: { metaKey: boolean; ctrlKey: boolean }): boolean {
  return isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}

function isFindKey(event: globalThis.KeyboardEvent): boolean {
  return isMainKey(event) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'f';
}

function whereOf(words: string, current: number, count: number): string {
  if (words === '') return '';
  if (count === 0) return 'Not found';
  return `${number(current + 1)} of ${number(count)}${count === mostMatches ? ' or more' : ''}`;
}
