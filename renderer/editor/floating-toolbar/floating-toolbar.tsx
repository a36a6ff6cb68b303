import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  SELECTION_CHANGE_COMMAND,
  type TextFormatType,
} from 'lexical';
import { Link } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { $isInCode } from '#renderer/editor/code/register-code.ts';
import { keysOfAct, type SelectionAct } from '#renderer/editor/selection-acts.ts';
import { keyHints } from '#renderer/editor/shortcuts.ts';
import { formats, Tool } from '#renderer/editor/tool.tsx';
import { moveInToolbar } from '#renderer/editor/toolbar-keys.ts';

/** How long a selection rests before the formats come up, in ms, so that nothing jumps about while it is drawn. */
const rest = 180;

interface Shown {
  formats: readonly TextFormatType[];
}

/**
 * The formats beside selected words. They stand above them, or below where there is no room. Alt and F10 goes into them,
 * Escape back to the text.
 */
export function FloatingToolbar({
  onLink,
  acts,
}: {
  onLink: () => void;
  /** What else can be done with the words. */
  acts: readonly SelectionAct[];
}) {
  const [editor] = useLexicalComposerContext();
  const [shown, setShown] = useState<Shown | null>(null);
  // Asked with every key, which costs less than to tell React what it knows.
  const isShown = useRef(false);
  useLayoutEffect(() => {
    isShown.current = shown !== null;
  }, [shown]);
  const row = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const box = useRef(new DOMRect());
  const anchor = useRef({
    get contextElement() {
      return editor.getRootElement() ?? undefined;
    },
    getBoundingClientRect: () => {
      box.current = selectedRect(editor.getRootElement()) ?? box.current;
      return box.current;
    },
  });

  useEffect(() => {
    let timer = 0;
    const look = (): void => {
      const now = editor.read(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || selection.isCollapsed() || $isInCode()) return null;
        if (selection.getTextContent().trim() === '') return null;
        return formats.map(({ format }) => format).filter((format) => selection.hasFormat(format));
      });
      isShown.current = true;
      setShown((before) => {
        if (now === null || isPressed.current) return null;
        return before && before.formats.join() === now.join() ? before : { formats: now };
      });
    };
    const hide = (): void => {
      if (isShown.current) setShown(null);
    };
    const later = (selection: BaseSelection | null): void => {
      window.clearTimeout(timer);
      const isSelecting = $isRangeSelection(selection) && !selection.isCollapsed();
      if (isSelecting) timer = window.setTimeout(look, rest);
      else hide();
    };
    const down = (event: Event): void => {
      if (event.target instanceof Node && row.current?.contains(event.target)) return;
      isPressed.current = true;
      hide();
    };
    const up = (): void => {
      isPressed.current = false;
      later(editor.getEditorState()._selection);
    };
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    const stop = mergeRegister(
      editor.registerUpdateListener(({ editorState, prevEditorState, dirtyLeaves, dirtyElements }) => {
        if (
          editorState._selection !== prevEditorState._selection ||
          dirtyLeaves.size > 0 ||
          dirtyElements.size > 0
        )
          later(editorState._selection);
      }),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          later($getSelection());
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key !== 'F10' || !event.altKey || event.ctrlKey || event.metaKey) return false;
          const into =
            row.current ?? document.querySelector<HTMLElement>('[role="toolbar"][aria-label="Formatting"]');
          const first = into?.querySelector<HTMLElement>('button:not(:disabled)');
          if (!first) return false;
          event.preventDefault();
          first.focus();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      stop();
    };
  }, [editor]);

  return (
    <Popover.Root open={shown !== null} onOpenChange={(open) => (open ? undefined : setShown(null))}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal container={editor.getRootElement()?.closest('main') ?? null}>
        <Popover.Content
          ref={row}
          role="toolbar"
          aria-label="Format the selected words"
          side="top"
          align="start"
          sideOffset={8}
          collisionPadding={12}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onFocusOutside={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
          onEscapeKeyDown={(event) => {
            if (!row.current?.contains(document.activeElement)) return;
            event.preventDefault();
            event.stopPropagation();
            editor.getRootElement()?.focus({ preventScroll: true });
          }}
          onKeyDown={(event) => moveInToolbar(event, row.current)}
          className="z-40 flex items-center gap-px rounded-card border border-line bg-raised p-0.5 text-muted shadow-lift"
        >
          {formats.map(({ format, label, icon, keys }) => (
            <Tool
              key={format}
              label={label}
              keys={keys}
              icon={icon}
              pressed={shown?.formats.includes(format) ?? false}
              onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format)}
            />
          ))}
          <Tool
            label="Link"
            keys={keyHints.link}
            icon={Link}
            onPress={() => {
              setShown(null);
              onLink();
            }}
          />
          {acts.map((act) => (
            <Tool
              key={act.letter}
              label={act.label}
              keys={keysOfAct(act)}
              icon={act.icon}
              onPress={() => {
                setShown(null);
                act.run();
              }}
            />
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Where the first line of the selected words stands. */
function selectedRect(root: HTMLElement | null): DOMRect | null {
  const selection = window.getSelection();
  if (!root || !selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const drawn = range.getBoundingClientRect();
  return drawn.height === 0 ? null : drawn;
}
