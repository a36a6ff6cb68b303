import { diffArrays } from 'diff';
import type { DocumentNode, StoredDocument } from '#shared/document/document.ts';
import { isAttachmentNode, wordsOfAttachment } from '#shared/document/references.ts';
import { differences, type Stretch } from './differences.ts';

export const blockKinds = {
  paragraph: 'Paragraph',
  h1: 'Heading',
  h2: 'Heading',
  h3: 'Small heading',
  bullet: 'List',
  number: 'Numbered list',
  done: 'Ticked',
  open: 'Not ticked',
  quote: 'Quote',
  code: 'Code',
  row: 'Row of a table',
  divider: 'Divider',
  picture: 'Picture',
  file: 'File',
} as const;
export type BlockKind = keyof typeof blockKinds;

/** A line or paragraph of a text, as a person sees it. */
export interface TextBlock {
  kind: BlockKind;
  words: string;
  /** How far a list is indented. */
  depth: number;
}

/** A block in both texts, only in the earlier one, only in the one as it is now, or changed from one to the other. */
export type BlockDifference =
  | { where: 'both' | 'before' | 'now'; block: TextBlock }
  | { where: 'changed'; before: TextBlock; now: TextBlock; words: Stretch[] };

/** The blocks of a document in their order. */
export function blocksOf(document: StoredDocument): TextBlock[] {
  const blocks: TextBlock[] = [];
  const visit = (node: DocumentNode, depth: number, list: DocumentNode | null): void => {
    const kind = kindOf(node, list);
    if (kind) {
      const words = wordsOf(node);
      const isRoom = kind === 'paragraph' && words.trim() === '';
      if (!isRoom) blocks.push({ kind, words, depth });
      return;
    }
    const isList = node.type === 'list';
    for (const child of node.children ?? []) {
      const isNested = isList && (child.children ?? []).some(({ type }) => type === 'list');
      if (isNested) for (const inner of child.children ?? []) visit(inner, depth + 1, null);
      else visit(child, depth, isList ? node : null);
    }
  };
  visit(document.root, 0, null);
  return blocks;
}

function kindOf(node: DocumentNode, list: DocumentNode | null): BlockKind | null {
  switch (node.type) {
    case 'heading':
      return node.tag === 'h2' || node.tag === 'h3' ? node.tag : 'h1';
    case 'listitem':
      if (list?.listType === 'check') return node.checked === true ? 'done' : 'open';
      return list?.listType === 'number' ? 'number' : 'bullet';
    case 'horizontalrule':
      return 'divider';
    case 'image':
      return 'picture';
    case 'tablerow':
      return 'row';
    case 'paragraph':
    case 'quote':
    case 'code':
    case 'file':
      return node.type;
    default:
      return null;
  }
}

function wordsOf(node: DocumentNode): string {
  if (node.type === 'linebreak') return '\n';
  if (node.type === 'tab') return '\t';
  if (isAttachmentNode(node)) return wordsOfAttachment(node);
  const between = node.type === 'tablerow' ? ' · ' : '';
  return node.text ?? (node.children ?? []).map(wordsOf).join(between);
}

/** Finding what differs may take this long, in ms, before it is given up. */
const longest = 400;

/**
 * What differs between an earlier text and the one as it is now, block by block, and within a changed block word by word.
 * Null when finding out would take too long.
 */
export function blockDifferences(before: StoredDocument, now: StoredDocument): BlockDifference[] | null {
  const keyOf = ({ kind, words, depth }: TextBlock): string => `${kind} ${depth} ${words}`;
  const then = blocksOf(before);
  const today = blocksOf(now);
  const runs = diffArrays(then.map(keyOf), today.map(keyOf), { timeout: longest });
  if (!runs) return null;
  const found: BlockDifference[] = [];
  let thenPlace = 0;
  let nowPlace = 0;
  let gone: TextBlock[] = [];
  let come: TextBlock[] = [];
  const settle = (): void => {
    found.push(...paired(gone, come));
    gone = [];
    come = [];
  };
  for (const { added, removed, count } of runs) {
    if (removed) {
      gone.push(...then.slice(thenPlace, thenPlace + count));
      thenPlace += count;
    } else if (added) {
      come.push(...today.slice(nowPlace, nowPlace + count));
      nowPlace += count;
    } else {
      settle();
      for (const block of today.slice(nowPlace, nowPlace + count)) found.push({ where: 'both', block });
      thenPlace += count;
      nowPlace += count;
    }
  }
  settle();
  return found;
}

/** How much of two blocks' words must be the same for one to count as the other changed. */
const alike = 0.35;
/** More are not compared with each other, since that grows with their product. */
const mostPaired = 60;

/** Tells which of the blocks that went became which of those that came, in their order. */
function paired(gone: readonly TextBlock[], come: readonly TextBlock[]): BlockDifference[] {
  const found: BlockDifference[] = [];
  let next = 0;
  for (const before of gone) {
    const near = come.slice(next, next + mostPaired).map((block) => likeness(before.words, block.words));
    const best = near.reduce((top, value, place) => (value > (near[top] ?? 0) ? place : top), 0);
    const now = (near[best] ?? 0) >= alike ? come[next + best] : undefined;
    const words = now && differences(before.words, now.words);
    if (!now || !words) {
      found.push({ where: 'before', block: before });
      continue;
    }
    for (const block of come.slice(next, next + best)) found.push({ where: 'now', block });
    found.push({ where: 'changed', before, now, words });
    next += best + 1;
  }
  for (const block of come.slice(next)) found.push({ where: 'now', block });
  return found;
}

/** How much of two texts is the same, from 0 to 1. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const left = words(a).flatMap(pieces);
  const right = new Map<string, number>();
  for (const word of words(b).flatMap(pieces)) right.set(word, (right.get(word) ?? 0) + 1);
  let size = 0;
  for (const count of right.values()) size += count;
  let shared = 0;
  for (const word of left) {
    const count = right.get(word) ?? 0;
    if (count === 0) continue;
    right.set(word, count - 1);
    shared += 1;
  }
  return left.length + size === 0 ? 0 : (2 * shared) / (left.length + size);
}

/** Scripts without spaces are compared sign by sign. */
function pieces(word: string): string[] {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
    ? [...word]
    : [word];
}

/** A stretch of blocks that are in both texts and that nobody needs to read to see what differs. */
export interface Fold {
  where: 'fold';
  blocks: TextBlock[];
}

/** Folds what is in both, apart from a block beside each difference. */
export function folded(found: readonly BlockDifference[], around = 1): (BlockDifference | Fold)[] {
  const near = new Set<number>();
  found.forEach(({ where }, place) => {
    if (where === 'both') return;
    for (let other = place - around; other <= place + around; other += 1) near.add(other);
  });
  const rows: (BlockDifference | Fold)[] = [];
  found.forEach((row, place) => {
    const last = rows.at(-1);
    if (row.where !== 'both' || near.has(place)) rows.push(row);
    else if (last?.where === 'fold') last.blocks.push(row.block);
    else rows.push({ where: 'fold', blocks: [row.block] });
  });
  // One block takes no more room than the line that would stand for it.
  return rows.map((row) => {
    const [only, ...more] = row.where === 'fold' ? row.blocks : [];
    return only && more.length === 0 ? { where: 'both', block: only } : row;
  });
}
