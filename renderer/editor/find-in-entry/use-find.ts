import {
  $createRangeSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { bringIntoSight, mark, unmark } from './marks.ts';
import { type Asked, type Match, matchesIn, matchFrom, type Position } from './matches.ts';
import { $linesOfText, $positionOfSelection, $replaceMatch, rangeOf } from './text.ts';

/** How long typing rests before the text is looked through again, in ms. */
const rest = 120;

export interface Find {
  count: number;
  /** The one that was gone to, from 0; -1 when nothing is found. */
  current: number;
  go: (by: 1 | -1) => void;
  /** Replaces the one that was gone to and goes on. False when it stands in a name. */
  replace: (words: string) => boolean;
  /** Replaces all of them in one step of undo. */
  replaceAll: (words: string) => { replaced: number; kept: number };
  /** Puts the cursor where the search got to. */
  select: () => void;
}

/** Looks for words in the text of an editor, marks them and goes from one to the next, while `asked` is there. */
export function useFind(editor: LexicalEditor, asked: Asked | null): Find {
  const [found, setFound] = useState<{ matches: readonly Match[]; current: number }>(nothing);
  // What was found last, known before React has drawn it.
  const latest = useRef(found);
  const words = asked?.words ?? '';
  const matchCase = asked?.matchCase ?? false;
  const isOpen = asked !== null;

  const show = useCallback(
    (matches: readonly Match[], current: number, isGoing: boolean) => {
      const match = matches[current];
      const range = match ? rangeOf(editor, match) : null;
      mark(
        (function* () {
          for (const other of matches) yield rangeOf(editor, other);
        })(),
        range,
      );
      if (range && isGoing) bringIntoSight(range);
      latest.current = { matches, current };
      setFound(latest.current);
    },
    [editor],
  );

  /** Looks again, and goes to the first match from a position on; from the cursor without one. */
  const look = useCallback(
    (from: Position | null, isGoing: boolean) =>
      editor.read(() => {
        const lines = $linesOfText();
        const matches = matchesIn(lines, { words, matchCase });
        show(matches, matchFrom(matches, from ?? $positionOfSelection(lines)), isGoing);
      }),
    [editor, words, matchCase, show],
  );

  useEffect(() => {
    if (!isOpen) return;
    const { matches, current } = latest.current;
    look(matches[current] ?? null, true);
  }, [isOpen, look]);

  useEffect(() => {
    if (!isOpen) return;
    let timer = 0;
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const { matches, current } = latest.current;
        look(matches[current] ?? null, false);
      }, rest);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [editor, isOpen, look]);

  useEffect(() => {
    if (!isOpen) return;
    return () => {
      unmark();
      latest.current = nothing;
      setFound(nothing);
    };
  }, [isOpen]);

  const { length: count } = found.matches;
  const { current: at } = found;
  return useMemo(
    () => ({
      count,
      current: at,
      go: (by) => {
        const { matches, current } = latest.current;
        if (matches.length > 0) show(matches, (current + by + matches.length) % matches.length, true);
      },
      replace: (replacement) => {
        const { matches, current } = latest.current;
        const match = matches[current];
        if (!match || match.isInName) return false;
        editor.update(() => void $replaceMatch(match, replacement), { ...quietly, discrete: true });
        look({ line: match.line, start: match.start + replacement.length }, true);
        return true;
      },
      replaceAll: (replacement) => {
        let replaced = 0;
        let kept = 0;
        editor.update(
          () => {
            // From the end on, so that the places of those before stay what they are.
            for (const match of matchesIn($linesOfText(), { words, matchCase }).reverse()) {
              if ($replaceMatch(match, replacement)) replaced += 1;
              else kept += 1;
            }
          },
          { ...quietly, discrete: true },
        );
        look(null, false);
        return { replaced, kept };
      },
      select: () => {
        const { matches, current } = latest.current;
        const match = matches[current];
        editor.focus();
        if (!match) return;
        editor.update(() => {
          const selection = $createRangeSelection();
          selection.anchor.set(match.from.key, match.from.offset, 'text');
          selection.focus.set(match.to.key, match.to.offset, 'text');
          $setSelection(selection);
        });
      },
    }),
    [editor, count, at, look, show, words, matchCase],
  );
}

const nothing = { matches: [], current: -1 };

/** A step of undo of its own, which leaves the focus where it is. */
const quietly = { tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] };
