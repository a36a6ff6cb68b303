import { mergeRegister } from '@lexical/utils';
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { openKeys } from '#renderer/editor/shortcuts.ts';
import {
  $isMentionNode,
  $isNamedNode,
  $isTagNode,
  MentionTextNode,
  TagTextNode,
} from '#shared/document/named-nodes.ts';
import type { Naming } from './naming.ts';

const hint = `${openKeys} opens it`;

/** Ctrl or Cmd and a click, or Alt and Enter beside it, opens what a name stands for. */
export function registerOpenNames(editor: LexicalEditor, naming: Naming): () => void {
  const click = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || !(event.ctrlKey || event.metaKey)) return;
    const element = event.target.closest('[data-mention], [data-tag]');
    if (!element) return;
    event.preventDefault();
    editor.read(() => $open($getNearestNodeFromDOMNode(element), naming));
  };
  return mergeRegister(
    editor.registerRootListener((now, before) => {
      before?.removeEventListener('click', click);
      now?.addEventListener('click', click);
    }),
    ...[MentionTextNode, TagTextNode].map((kind) =>
      editor.registerMutationListener(kind, (changed) => {
        for (const key of changed.keys()) {
          const element = editor.getElementByKey(key);
          if (element) element.title = hint;
        }
      }),
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event?.altKey || event.ctrlKey || event.metaKey) return false;
        const node = $nameAtCursor();
        if (node === null) return false;
        event.preventDefault();
        return $open(node, naming);
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

/** The name in which the cursor is, or the one that ends or begins there. */
export function $nameAtCursor(): LexicalNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { anchor } = selection;
  const node = anchor.getNode();
  if ($isNamedNode(node)) return node;
  if (!$isTextNode(node)) return null;
  const before = anchor.offset === 0 ? node.getPreviousSibling() : null;
  const after = anchor.offset === node.getTextContentSize() ? node.getNextSibling() : null;
  // The space that was put after a name belongs to its end.
  const behind =
    anchor.offset === 1 && node.getTextContent().startsWith(' ') ? node.getPreviousSibling() : null;
  return [before, after, behind].find((other) => $isNamedNode(other)) ?? null;
}

function $open(node: LexicalNode | null, naming: Naming): boolean {
  if ($isMentionNode(node)) naming.open(node.getKind(), node.getRecord(), node.getTextContent().slice(1));
  else if ($isTagNode(node)) naming.openTag(node.getTextContent().slice(1));
  else return false;
  return true;
}
