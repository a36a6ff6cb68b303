import { type DocumentNode, type StoredDocument, textNode } from '#shared/document/document.ts';
import type { MentionNode } from '#shared/document/references.ts';

/** The people of the sample year, by the names that the entries call them. */
export const people = [
  'Sam',
  'Ines',
  'Olu',
  'Hanne',
  'Tom',
  'Marek',
  'Priya',
  'Ruth',
  'Amara',
  'Jonas',
  'Leila',
  'Dorota',
] as const;

/** A text in which each person is named by a mention where their name first stands. */
export function withMentions(document: StoredDocument, ids: ReadonlyMap<string, string>): StoredDocument {
  const left = new Map(ids);
  const visit = (node: DocumentNode): DocumentNode[] => {
    if (node.type === 'text') return named(node, left);
    if (node.type === 'link' || node.children === undefined) return [node];
    return [{ ...node, children: node.children.flatMap(visit) }];
  };
  return { ...document, root: visit(document.root)[0] ?? document.root };
}

function named(node: DocumentNode, left: Map<string, string>): DocumentNode[] {
  const text = node.text ?? '';
  const found = /\p{Lu}\p{L}+/gu;
  for (const match of text.matchAll(found)) {
    const id = left.get(match[0]);
    if (id === undefined) continue;
    left.delete(match[0]);
    const format = Number(node.format ?? 0);
    const mention: MentionNode = {
      ...textNode(`@${match[0]}`, format),
      type: 'mention',
      kind: 'person',
      record: id,
    };
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    return [
      ...(before === '' ? [] : [{ ...node, text: before }]),
      mention,
      ...(after === '' ? [] : named({ ...node, text: after }, left)),
    ];
  }
  return [node];
}
