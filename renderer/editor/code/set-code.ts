import { $createCodeNode, $isCodeNode } from '@lexical/code-core';
import {
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootOrShadowRoot,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $codeOf } from '#shared/document/markdown-blocks.ts';

/** Makes one block of code of the blocks that the selection touches. */
export function $setCode(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const blocks = $blocksOf(selection.getNodes());
  const [first] = blocks;
  if (!first || blocks.every($isCodeNode)) return;
  const code = $createCodeNode();
  code.append(...$codeOf(blocks.map((block) => block.getTextContent().replace(/\n{2,}/g, '\n')).join('\n')));
  first.insertBefore(code);
  for (const block of blocks) block.remove();
  code.selectEnd();
}

/** Makes a paragraph of each line of a block of code. */
export function $unsetCode(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  for (const block of $blocksOf(selection.getNodes())) {
    if (!$isCodeNode(block)) continue;
    const paragraphs = block
      .getTextContent()
      .split('\n')
      .map((line) => {
        const paragraph = $createParagraphNode();
        if (line !== '') paragraph.append($createTextNode(line));
        return paragraph;
      });
    for (const paragraph of paragraphs) block.insertBefore(paragraph);
    block.remove();
    paragraphs.at(-1)?.selectEnd();
  }
}

/** The blocks in which nodes lie, each once, in their order. */
function $blocksOf(nodes: readonly LexicalNode[]): ElementNode[] {
  const blocks = new Set<ElementNode>();
  for (const node of nodes) {
    let block: LexicalNode | null = node;
    while (block !== null) {
      const above: ElementNode | null = block.getParent();
      if (above !== null && $isRootOrShadowRoot(above)) break;
      block = above;
    }
    if ($isElementNode(block) && !$isRootOrShadowRoot(block)) blocks.add(block);
  }
  return [...blocks];
}
