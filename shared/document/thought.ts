import { type DocumentNode, documentFromPlainText, type StoredDocument, textNode } from './document.ts';
import { tagInText } from './tag-words.ts';

const everyTag = new RegExp(tagInText.source, 'gu');

/** A document of plain text in which what is typed as a tag, such as `#work`, is one. Nothing else is read as Markdown. */
export function documentFromThought(text: string): StoredDocument {
  const document = documentFromPlainText(text);
  return { ...document, root: withTags(document.root) };
}

function withTags(node: DocumentNode): DocumentNode {
  if (!node.children) return node;
  return {
    ...node,
    children: node.children.flatMap((child) =>
      child.type === 'text' ? partsOf(child.text ?? '') : withTags(child),
    ),
  };
}

/** Words and tags in turn. */
function partsOf(text: string): DocumentNode[] {
  const parts: DocumentNode[] = [];
  let after = 0;
  for (const { 0: tag, index } of text.matchAll(everyTag)) {
    if (index > after) parts.push(textNode(text.slice(after, index)));
    parts.push({ ...textNode(tag), type: 'tag', mode: 'token', tag: null });
    after = index + tag.length;
  }
  if (after < text.length) parts.push(textNode(text.slice(after)));
  return parts;
}
