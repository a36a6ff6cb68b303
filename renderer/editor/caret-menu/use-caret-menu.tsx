import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { mergeRegister } from '@lexical/utils';
import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  PASTE_TAG,
  type TextNode,
} from 'lexical';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { CaretMenu, type Choice } from './caret-menu.tsx';
import { $cutTyped, $typedAtCursor, type Trigger, type Typed } from './trigger.ts';

/** A choice with what it does. */
export interface Doing extends Choice {
  /**
   * Done in one step of undo; `$words` are what was typed for it, sign and all, to be replaced or removed. Left out for a
   * choice that has to wait for something, which is then done by `first`.
   */
  $do: ($words: TextNode) => void;
  /** Done before, such as adding a record; gives what to do then, or null when it failed. */
  first?: () => Promise<(($words: TextNode) => void) | null>;
  /** Whether it has to be chosen on purpose: then Enter takes it only after an arrow key. */
  isAside?: boolean;
}

/** How a menu at the cursor begins and what it offers. All of it must stay the same from one drawing to the next. */
export interface CaretMenuKind {
  label: string;
  trigger: Trigger;
  /** What there is to choose for what was typed; nothing closes the menu. */
  offer: (query: string) => readonly Doing[] | Promise<readonly Doing[]>;
}

interface Open {
  typed: Typed;
  choices: readonly Doing[];
  active: number;
}

/** A menu that opens by typing, stays with the cursor, and is used with the arrow keys, Enter, Tab and Escape. */
export function useCaretMenu(kind: CaretMenuKind): ReactNode {
  const { label, trigger, offer } = kind;
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<Open | null>(null);
  const shown = useLatest(open);
  /** Where the person closed the menu, so that it stays closed while they write on. */
  const closedAt = useRef<{ key: string; from: number } | null>(null);
  const asked = useRef(0);

  const close = useCallback(() => {
    asked.current += 1;
    setOpen(null);
  }, []);

  const dismiss = useCallback(() => {
    const typed = shown()?.typed;
    if (typed) closedAt.current = { key: typed.key, from: typed.from };
    close();
  }, [close, shown]);

  const show = useCallback(
    (typed: Typed, choices: readonly Doing[]) => {
      if (choices.length === 0) {
        close();
        return;
      }
      const before = shown();
      const kept = before?.choices[before.active]?.id;
      const same = choices.findIndex(({ id }) => id === kept);
      const isSameQuery = before?.typed.query === typed.query && before.typed.key === typed.key;
      const first = choices.findIndex(({ isAside }) => !isAside);
      if (!before) announce(choices.length === 1 ? '1 suggestion' : `${choices.length} suggestions`);
      setOpen({ typed, choices, active: isSameQuery && same !== -1 ? same : first });
    },
    [close, shown],
  );

  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
        if (editor.isComposing()) return;
        const typed = editorState.read(() => $typedAtCursor(trigger), { editor });
        if (typed === null) {
          closedAt.current = null;
          // An answer that is still on its way comes too late.
          asked.current += 1;
          if (shown()) setOpen(null);
          return;
        }
        const closed = closedAt.current;
        if (closed?.key === typed.key && closed.from === typed.from) return;
        // It opens by typing, not by moving the cursor to old words or by taking a step back.
        const isTyping = dirtyLeaves.size > 0 && !tags.has(HISTORIC_TAG) && !tags.has(PASTE_TAG);
        if (!shown() && !isTyping) return;
        asked.current += 1;
        const question = asked.current;
        const answer = offer(typed.query);
        if (!(answer instanceof Promise)) show(typed, answer);
        else {
          const before = shown();
          // Until the answer is there, what is shown moves along with the words.
          if (before) setOpen({ ...before, typed });
          answer
            .then((choices) => (question === asked.current ? show(typed, choices) : undefined))
            .catch(() => (question === asked.current ? close() : undefined));
        }
      }),
    [editor, trigger, offer, show, close, shown],
  );

  const choose = useCallback(
    (place: number) => {
      const chosen = shown()?.choices[place];
      const typed = shown()?.typed;
      if (!chosen || !typed) return;
      close();
      const carryOut = ($do: ($words: TextNode) => void): void =>
        editor.update(
          () => {
            const $words = $cutTyped(typed);
            if ($words) $do($words);
          },
          { tag: HISTORY_PUSH_TAG },
        );
      if (!chosen.first) carryOut(chosen.$do);
      else {
        closedAt.current = { key: typed.key, from: typed.from };
        chosen
          .first()
          .then(($do) => ($do ? carryOut($do) : undefined))
          .catch(() =>
            notify({
              tone: 'problem',
              words: 'That did not work. What you typed is still there; try again.',
            }),
          );
      }
    },
    [editor, close, shown],
  );

  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (
      command: LexicalCommand<KeyboardEvent> | LexicalCommand<KeyboardEvent | null>,
      act: (menu: Open) => boolean,
    ): (() => void) =>
      editor.registerCommand<KeyboardEvent | null>(
        command as LexicalCommand<KeyboardEvent | null>,
        (event) => {
          const menu = shown();
          if (!menu || event?.isComposing || event?.ctrlKey || event?.metaKey || event?.altKey) return false;
          if (!act(menu)) return false;
          event?.preventDefault();
          event?.stopImmediatePropagation();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      );
    const move = (by: 1 | -1) => (menu: Open) => {
      const { length } = menu.choices;
      const from = menu.active === -1 && by === -1 ? 0 : menu.active;
      setOpen({ ...menu, active: (from + by + length) % length });
      return true;
    };
    const take = (menu: Open): boolean => {
      if (menu.active === -1) {
        close();
        return false;
      }
      choose(menu.active);
      return true;
    };
    return mergeRegister(
      onKey(KEY_ARROW_DOWN_COMMAND, move(1)),
      onKey(KEY_ARROW_UP_COMMAND, move(-1)),
      onKey(KEY_ENTER_COMMAND, take),
      onKey(KEY_TAB_COMMAND, take),
      onKey(KEY_ESCAPE_COMMAND, () => {
        dismiss();
        return true;
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          close();
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  }, [editor, isOpen, choose, close, dismiss, shown]);

  if (!open) return null;
  return (
    <CaretMenu
      label={label}
      typed={open.typed}
      choices={open.choices}
      active={open.active}
      onActive={(active) => setOpen((now) => (now && now.active !== active ? { ...now, active } : now))}
      onChoose={choose}
      onClose={dismiss}
    />
  );
}
