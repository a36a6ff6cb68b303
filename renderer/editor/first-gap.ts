import { $getRoot, $isElementNode, type ElementNode, type LexicalNode } from 'lexical';

/**
 * Puts the cursor where a text that is begun waits for words: into its first empty line, else at its end. It changes
 * nothing in the text.
 */
export function $goToFirstGap(): void {
  const root = $getRoot();
  (firstGap(root) ?? root).selectEnd();
}

function firstGap(node: LexicalNode): ElementNode | null {
  if (!$isElementNode(node)) return null;
  if (node.isEmpty() && !node.isInline() && node.getParent() !== null) return node;
  for (const child of node.getChildren()) {
    const gap = firstGap(child);
    if (gap) return gap;
  }
  return null;
}
