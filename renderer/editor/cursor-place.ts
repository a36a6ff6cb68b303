import { $getSelection, $isRangeSelection, getNearestEditorFromDOMNode, type LexicalNode } from 'lexical';
import type { DocumentPlace } from '#shared/document/split.ts';

/**
 * Where the cursor stands in the text of an editor, or where the selected words begin; null when it was never there. The
 * editor keeps the place while a menu has the focus.
 */
export function placeOfCursor(page: HTMLElement): DocumentPlace | null {
  const editor = getNearestEditorFromDOMNode(page);
  return (
    editor?.getEditorState().read(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return null;
      const point = selection.isBackward() ? selection.focus : selection.anchor;
      const path: number[] = [];
      let node: LexicalNode | null = point.getNode();
      while (node && node.getParent() !== null) {
        path.unshift(node.getIndexWithinParent());
        node = node.getParent();
      }
      return { path, offset: point.offset };
    }) ?? null
  );
}
