import type { DocumentNode, StoredDocument } from './document.ts';

/** A place in a document: the way down from the root, by places among siblings. */
export interface DocumentPlace {
  path: readonly number[];
  /** In a text so many characters in; in any other node before so many of its children. */
  offset: number;
}

/** What is not cut in two: it goes below as a whole, since half a table is none. */
const whole: ReadonlySet<string> = new Set(['table']);

/**
 * The two documents above and below a place. Lists, quotes and code that it goes through are on both sides; a name in the
 * text stays in one piece. Null when nothing would be left on one of the sides.
 */
export function splitDocument(
  document: StoredDocument,
  { path, offset }: DocumentPlace,
): { above: StoredDocument; below: StoredDocument } | null {
  const [above, below] = cutChildren(document.root, path, offset);
  const upper = withoutBlanks(above, 'end');
  const lower = withoutBlanks(below, 'start');
  if (upper.every(isBlank) || lower.every(isBlank)) return null;
  const withChildren = (children: DocumentNode[]): StoredDocument => ({
    ...document,
    root: { ...document.root, children },
  });
  return { above: withChildren(upper), below: withChildren(lower) };
}

function cutChildren(
  { children = [] }: DocumentNode,
  path: readonly number[],
  offset: number,
): [DocumentNode[], DocumentNode[]] {
  const [place, ...rest] = path;
  if (place === undefined) return [children.slice(0, offset), children.slice(offset)];
  const child = children[place];
  if (child === undefined) return [children, []];
  const [above, below] = cut(child, rest, offset);
  return [
    [...children.slice(0, place), ...(above ? [above] : [])],
    [...(below ? [below] : []), ...children.slice(place + 1)],
  ];
}

/** The two halves of a node; null for a half with nothing in it. */
function cut(
  node: DocumentNode,
  path: readonly number[],
  offset: number,
): [DocumentNode | null, DocumentNode | null] {
  if (whole.has(node.type)) return [null, node];
  if (node.type === 'text') {
    const text = node.text ?? '';
    const half = (part: string): DocumentNode | null => (part === '' ? null : { ...node, text: part });
    return [half(text.slice(0, offset)), half(text.slice(offset))];
  }
  if (node.children === undefined) return offset === 0 ? [null, node] : [node, null];
  const [above, below] = cutChildren(node, path, offset);
  const half = (children: DocumentNode[]): DocumentNode | null =>
    children.length === 0 ? null : { ...node, children };
  const lower = half(below);
  return [half(above), lower?.type === 'list' ? { ...lower, start: 1 } : lower];
}

/** Without the empty lines and dividers next to the cut. */
function withoutBlanks(blocks: readonly DocumentNode[], at: 'start' | 'end'): DocumentNode[] {
  const isEdge = (block: DocumentNode): boolean => !isBlank(block) && block.type !== 'horizontalrule';
  const place = at === 'start' ? blocks.findIndex(isEdge) : blocks.findLastIndex(isEdge);
  if (place === -1) return [];
  return at === 'start' ? blocks.slice(place) : blocks.slice(0, place + 1);
}

/** Whether a node holds neither words nor anything else to see. */
function isBlank({ type, text, children }: DocumentNode): boolean {
  if (type === 'linebreak' || type === 'tab') return true;
  if (children !== undefined) return children.every(isBlank);
  return text !== undefined ? text.trim() === '' : false;
}
