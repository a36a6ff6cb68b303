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
import { Bold, Code, Italic, Link, type LucideIcon, Minus, Redo2, Strikethrough, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { $blockOf, type Block, blocks, setBlock } from './blocks.ts';

const formats: readonly { format: TextFormatType; label: string; icon: LucideIcon }[] = [
  { format: 'bold', label: 'Bold', icon: Bold },
  { format: 'italic', label: 'Italic', icon: Italic },
  { format: 'strikethrough', label: 'Strike through', icon: Strikethrough },
  { format: 'code', label: 'Code', icon: Code },
];

interface Here {
  block: Block;
  formats: readonly TextFormatType[];
  link: boolean;
}

const nowhere: Here = { block: 'paragraph', formats: [], link: false };

function $here(): Here {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return nowhere;
  const node = selection.anchor.getNode();
  return {
    block: $blockOf(node),
    formats: formats.map(({ format }) => format).filter((format) => selection.hasFormat(format)),
    link: $findMatchingParent(node, $isLinkNode) !== null,
  };
}

function sameHere(a: Here, b: Here): boolean {
  return a.block === b.block && a.link === b.link && a.formats.join() === b.formats.join();
}

/** The quiet row of formats above the text. Tab reaches it once; arrow keys move through it. */
export function Toolbar({ onLink }: { onLink: () => void }) {
  const [editor] = useLexicalComposerContext();
  const [here, setHere] = useState(nowhere);
  const [can, setCan] = useState({ undo: false, redo: false });
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const look = (): void =>
      editor.read(() => {
        const now = $here();
        setHere((before) => (sameHere(before, now) ? before : now));
      });
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, prevEditorState }) => {
        if (
          dirtyElements.size > 0 ||
          dirtyLeaves.size > 0 ||
          editorState._selection !== prevEditorState._selection
        )
          look();
      }),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          look();
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CAN_UNDO_COMMAND,
        (undo) => {
          setCan((before) => ({ ...before, undo }));
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CAN_REDO_COMMAND,
        (redo) => {
          setCan((before) => ({ ...before, redo }));
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor]);

  const divide = (): void => editor.update(() => void $insertNodeToNearestRoot($createHorizontalRuleNode()));
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'Escape') editor.focus();
    if (
      step === 0 ||
      (event.target instanceof HTMLSelectElement === false && !(event.target instanceof HTMLButtonElement))
    )
      return;
    const controls = [...(row.current?.querySelectorAll<HTMLElement>('select, button:not(:disabled)') ?? [])];
    const next = controls[controls.indexOf(event.target as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div
      ref={row}
      role="toolbar"
      aria-label="Formatting"
      onKeyDown={move}
      className="-ml-2 flex flex-wrap items-center gap-px text-muted"
    >
      <select
        aria-label="Kind of block"
        value={here.block}
        onChange={(event) => {
          const chosen = blocks.find(({ value }) => value === event.target.value);
          if (chosen) setBlock(editor, chosen.value);
          editor.focus();
        }}
        className="h-8 rounded-control bg-transparent px-1.5 text-[13px] font-[520] text-muted hover:bg-sunk hover:text-ink [&>option]:bg-raised [&>option]:text-ink"
      >
        {blocks.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Gap />
      {formats.map(({ format, label, icon }) => (
        <Tool
          key={format}
          label={label}
          icon={icon}
          pressed={here.formats.includes(format)}
          onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format)}
        />
      ))}
      <Tool label="Link" icon={Link} pressed={here.link} onPress={onLink} />
      <Tool label="Divider" icon={Minus} onPress={divide} />
      <Gap />
      <Tool
        label="Undo"
        icon={Undo2}
        disabled={!can.undo}
        onPress={() => editor.dispatchCommand(UNDO_COMMAND, undefined)}
      />
      <Tool
        label="Redo"
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

function Tool({
  label,
  icon: Icon,
  pressed,
  disabled = false,
  onPress,
}: {
  label: string;
  icon: LucideIcon;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      // The selection in the text stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="grid size-8 place-items-center rounded-control hover:bg-sunk hover:text-ink disabled:opacity-40 disabled:hover:bg-transparent aria-pressed:bg-accent-soft aria-pressed:text-accent"
    >
      <Icon size={15} aria-hidden />
    </button>
  );
}
