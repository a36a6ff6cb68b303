import type { ReactNode } from 'react';
import type { DocumentNode } from '#shared/document/document.ts';
import type { Drawings } from '#shared/document/drawings.ts';
import { attachmentDrawings, attachmentReadDrawings } from './attachments/drawings.tsx';

/** How the editor draws the nodes that are not text, by their type. */
export const drawings: Drawings = { ...attachmentDrawings };

/** How the same nodes are drawn where a text is only read. */
export const readDrawings: Readonly<Record<string, (node: DocumentNode) => ReactNode>> = {
  ...attachmentReadDrawings,
};
