import { $createHorizontalRuleNode } from '@lexical/extension';
import { $isLinkNode } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $findMatchingParent, $insertNodeToNearestRoot, mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  FORMAT_TEXT_COMMAND,
  REDO_COMMAND,
  SELECTION_CHANGE_COMMAND,
  type TextFormatType,
  UNDO_COMMAND,
} from 'lexical';
import { Link, Minus, Paperclip, Redo2, Table, Undo2 } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Menu } from '#renderer/ui/menu.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { CHOOSE_FILES_COMMAND } from './attachments/insert.ts';
import { $blockOf, type Block, blocks, setBlock } from './blocks.ts';
import { keyHints } from './shortcuts.ts';
import { $doInTable, $tableHere, tableActions } from './tables/edit-table.ts';
import { formats, Tool } from './tool.tsx';
import { controlsOf, moveInToolbar } from './toolbar-keys.ts';

interface Here {
  block: Block;
  formats: readonly TextFormatType[];
  link: boolean;
  table: boolean;
}

/** How long typing rests before the toolbar follows it, in ms: longer than from one key to the next. */
const rest = 100;

const nowhere: Here = { block: 'paragraph', formats: [], link: false, table: false };

function $here(): Here {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return nowhere;
  const node = selection.anchor.getNode();
  return {
    block: $blockOf(node),
    formats: formats.map(({ format }) => format).filter((format) => selection.hasFormat(format)),
    link: $findMatchingParent(node, $isLinkNode) !== null,
    table: $tableHere() !== null,
  };
}

function sameHere(a: Here, b: Here): boolean {
  return (
    a.block === b.block && a.link === b.link && a.table === b.table && a.formats.join() === b.formats.join()
  );
}

/** The quiet row of formats above the text. Tab reaches it once; arrow keys move through it. */
export function Toolbar({ onLink }: { onLink: () => void }) {
  const [editor] = useLexicalComposerContext();
  const [here, setHere] = useState(nowhere);
  const drawn = useLatest(here);
  const [can, setCan] = useState({ undo: false, redo: false });
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const look = (): void =>
      editor.read(() => {
        const now = $here();
        if (!sameHere(drawn(), now)) setHere(now);
      });
    // Once what was typed is on the screen: a key does not wait for the toolbar.
    let timer = 0;
    const later = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, rest);
    };
    return mergeRegister(
      () => window.clearTimeout(timer),
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, prevEditorState }) => {
        if (
          dirtyElements.size > 0 ||
          dirtyLeaves.size > 0 ||
          editorState._selection !== prevEditorState._selection
        )
          later();
      }),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          later();
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CAN_UNDO_COMMAND,
        (undo) => {
          setCan((before) => (before.undo === undo ? before : { ...before, undo }));
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CAN_REDO_COMMAND,
        (redo) => {
          setCan((before) => (before.redo === redo ? before : { ...before, redo }));
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor, drawn]);

  const divide = (): void => editor.update(() => void $insertNodeToNearestRoot($createHorizontalRuleNode()));
  const [reached, setReached] = useState<Element | null>(null);
  // What Tab reaches: what had the focus last, as long as it can be used.
  useLayoutEffect(() => {
    const controls = controlsOf(row.current);
    const one = controls.find((control) => control === reached) ?? controls[0];
    for (const control of controls) control.tabIndex = control === one ? 0 : -1;
  });

  return (
    <div
      ref={row}
      role="toolbar"
      aria-label="Formatting"
      onKeyDown={(event) => {
        if (event.key === 'Escape') editor.focus();
        else moveInToolbar(event, row.current);
      }}
      onFocus={(event) => setReached(event.target)}
      className="-ml-2 flex flex-wrap items-center gap-px text-muted"
    >
      <Select
        label="Kind of block"
        look="plain"
        value={here.block}
        options={blocks}
        onChange={(block) => setBlock(editor, block)}
        onClosed={() => editor.focus()}
      />
      <Gap />
      {formats.map(({ format, label, icon, keys }) => (
        <Tool
          key={format}
          label={label}
          keys={keys}
          icon={icon}
          pressed={here.formats.includes(format)}
          onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format)}
        />
      ))}
      <Tool label="Link" keys={keyHints.link} icon={Link} pressed={here.link} onPress={onLink} />
      <Tool
        label="Picture or file"
        icon={Paperclip}
        onPress={() => editor.dispatchCommand(CHOOSE_FILES_COMMAND, undefined)}
      />
      <Tool label="Divider" icon={Minus} onPress={divide} />
      {here.table ? (
        <Menu
          onClosed={() => editor.getRootElement()?.focus({ preventScroll: true })}
          trigger={
            <button
              type="button"
              aria-label="Table"
              title="Rows and columns of this table"
              onMouseDown={(event) => event.preventDefault()}
              className="grid size-8 place-items-center rounded-control bg-accent-soft text-accent"
            >
              <Table size={15} aria-hidden />
            </button>
          }
          actions={tableActions.map(({ id, label }) => ({
            label,
            danger: id.startsWith('delete'),
            onSelect: () => editor.update(() => $doInTable(id)),
          }))}
        />
      ) : null}
      <Gap />
      <Tool
        label="Undo"
        keys={keyHints.undo}
        icon={Undo2}
        disabled={!can.undo}
        onPress={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
      />
      <Tool
        label="Redo"
        keys={keyHints.redo}
        icon={Redo2}
        disabled={!can.redo}
        onPress={() => editor.dispatchCommand(REDO_COMMAND, undefined)}
      />
    </div>
  );
}

function Gap() {
  return <span aria-hidden className="mx-1.5 h-4 w-px bg-line" />;
}
