import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  getNearestEditorFromDOMNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { type DocumentNode, documentVersion, type StoredDocument } from '#shared/document/document.ts';
import { offsetInText, placeInText, plainText } from '#shared/document/plain-text.ts';
import type { DocumentPlace } from '#shared/document/split.ts';

const name = 'found';

/** Selected words by their place in the plain text of the document, in UTF-16 units. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
}

/** What is selected in the text of an editor; null when nothing is. The editor keeps it while a dialog has the focus. */
export function selectedStretch(page: HTMLElement): Stretch | null {
  const editor = getNearestEditorFromDOMNode(page);
  if (!editor) return null;
  const places = editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
    return [$placeOf(selection.anchor), $placeOf(selection.focus)] as const;
  });
  if (places === null) return null;
  const document = documentOf(editor);
  const [one, other] = places.map((place) => offsetInText(document, place)) as [number, number];
  return { text: plainText(document), start: Math.min(one, other), end: Math.max(one, other) };
}

/**
 * Marks a stretch of the text, and brings it into sight.
 *
 * @returns the way to take the mark away. It goes by itself when something is typed.
 */
export function showStretch(page: HTMLElement, at: number, length: number): () => void {
  const editor = getNearestEditorFromDOMNode(page);
  if (!editor) return () => {};
  const document = documentOf(editor);
  const first = textAt(editor, placeInText(document, at, 'after'));
  const last = textAt(editor, placeInText(document, at + length));
  if (!first || !last) return () => {};
  const range = new Range();
  range.setStart(first.text, first.offset);
  range.setEnd(last.text, last.offset);
  CSS.highlights.set(name, new Highlight(range));
  const clear = (): void => {
    CSS.highlights.delete(name);
    page.removeEventListener('beforeinput', clear);
  };
  page.addEventListener('beforeinput', clear);
  first.text.parentElement?.scrollIntoView({ block: 'center' });
  return clear;
}

function documentOf(editor: LexicalEditor): StoredDocument {
  return { version: documentVersion, root: editor.getEditorState().toJSON().root as unknown as DocumentNode };
}

function $placeOf(point: PointType): DocumentPlace {
  const path: number[] = [];
  let node: LexicalNode | null = point.getNode();
  while (node && node.getParent() !== null) {
    path.unshift(node.getIndexWithinParent());
    node = node.getParent();
  }
  return { path, offset: point.offset };
}

function textAt(editor: LexicalEditor, place: DocumentPlace | null): { text: Text; offset: number } | null {
  if (place === null) return null;
  const key = editor.getEditorState().read(() => {
    let node: LexicalNode | null = $getRoot();
    for (const step of place.path) node = $isElementNode(node) ? node.getChildAtIndex(step) : null;
    return node?.getKey() ?? null;
  });
  let drawn: Node | null = key === null ? null : editor.getElementByKey(key);
  while (drawn && !(drawn instanceof Text)) drawn = drawn.firstChild;
  return drawn && drawn.length >= place.offset ? { text: drawn, offset: place.offset } : null;
}
