import { claimKinds } from '#shared/kinds.ts';
import type { DocumentNode, StoredDocument } from './document.ts';

/** The kinds of records that a text can name with `@`. */
export const mentionKinds = ['goal', 'person', ...claimKinds, 'entry'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** A record that a text names with `@`; its `text` is `@` and the label as it was when it was last saved. */
export interface MentionNode extends DocumentNode {
  type: 'mention';
  kind: MentionKind;
  record: string;
}

/** A tag in a text; its `text` is `#` and the name. `tag` is null until the tag has a record. */
export interface TagNode extends DocumentNode {
  type: 'tag';
  tag: string | null;
}

/** A picture or another file in a text, by the attachment that holds its bytes. */
export interface AttachmentNode extends DocumentNode {
  type: 'image' | 'file';
  attachment: string;
}

export function isMentionNode(node: DocumentNode): node is MentionNode {
  return (
    node.type === 'mention' &&
    typeof node.record === 'string' &&
    mentionKinds.some((kind) => kind === node.kind)
  );
}

export function isTagNode(node: DocumentNode): node is TagNode {
  return node.type === 'tag' && (node.tag === null || typeof node.tag === 'string');
}

export function isAttachmentNode(node: DocumentNode): node is AttachmentNode {
  return (node.type === 'image' || node.type === 'file') && typeof node.attachment === 'string';
}

/** What is read instead of an attachment: how a picture is described, or what a file is called. */
export function wordsOfAttachment({ type, alt, name }: AttachmentNode): string {
  const words = type === 'image' ? alt : name;
  return typeof words === 'string' ? words : '';
}

/** What a document points to, each once, in the order it is met. */
export interface References {
  mentions: { kind: MentionKind; record: string }[];
  tags: { tag: string | null; name: string }[];
  attachments: string[];
}

export function referencesOf(document: StoredDocument): References {
  const mentions = new Map<string, { kind: MentionKind; record: string }>();
  const tags = new Map<string, { tag: string | null; name: string }>();
  const attachments = new Set<string>();
  const visit = (node: DocumentNode): void => {
    if (isMentionNode(node))
      mentions.set(`${node.kind} ${node.record}`, { kind: node.kind, record: node.record });
    else if (isTagNode(node)) {
      const name = nameOfTag(node);
      if (name !== '') tags.set(node.tag ?? `# ${name.toLowerCase()}`, { tag: node.tag, name });
    } else if (isAttachmentNode(node)) attachments.add(node.attachment);
    for (const child of node.children ?? []) visit(child);
  };
  visit(document.root);
  return { mentions: [...mentions.values()], tags: [...tags.values()], attachments: [...attachments] };
}

/** The name of a tag in a text, without its `#`. */
export function nameOfTag(node: TagNode): string {
  return (node.text ?? '').replace(/^#/, '').trim();
}

/**
 * A document in which mentions and tags are as `settle` gives them back. The document itself is given back when nothing
 * changes.
 */
export function relabelled(
  document: StoredDocument,
  settle: (node: MentionNode | TagNode) => MentionNode | TagNode,
): StoredDocument {
  const visit = (node: DocumentNode): DocumentNode => {
    if (isMentionNode(node) || isTagNode(node)) return settle(node);
    if (node.children === undefined) return node;
    const children = node.children.map(visit);
    return children.every((child, place) => child === node.children?.[place]) ? node : { ...node, children };
  };
  const root = visit(document.root);
  return root === document.root ? document : { ...document, root };
}
