import type { DocumentNode, StoredDocument } from './document.ts';

/** The bits that say what a document holds, as the column `holds` of an entry keeps them. */
export const holdsBits = { image: 1, file: 2, link: 4, table: 8, code: 16, check: 32 } as const;

const bitOf: Readonly<Record<string, number>> = {
  image: holdsBits.image,
  file: holdsBits.file,
  link: holdsBits.link,
  autolink: holdsBits.link,
  table: holdsBits.table,
  code: holdsBits.code,
};

/** What a document holds, as the sum of its bits. */
export function holdsOf(document: StoredDocument): number {
  let holds = 0;
  const visit = (node: DocumentNode): void => {
    holds |= bitOf[node.type] ?? 0;
    if (node.type === 'list' && node.listType === 'check') holds |= holdsBits.check;
    for (const child of node.children ?? []) visit(child);
  };
  visit(document.root);
  return holds;
}
