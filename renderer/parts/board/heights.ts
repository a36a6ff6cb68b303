import { createContext } from 'react';

/** How a column is laid out at this moment. */
export interface ColumnHeights {
  /** Where its first card begins, in px from the window's top; above it when the column is scrolled. */
  top: number;
  /** The cards' heights from top to bottom, in px. */
  sizes: readonly number[];
  gap: number;
}

/** Asks each column that is drawn how it is laid out, leaving one card out. */
export const Heights = createContext<Map<string, (without: string) => ColumnHeights>>(new Map());

/** The place in a column for a card whose middle is at `y`: before the first card whose middle lies lower. */
export function indexAt({ top, sizes, gap }: ColumnHeights, y: number): number {
  let start = top;
  for (const [index, size] of sizes.entries()) {
    if (y < start + size / 2) return index;
    start += size + gap;
  }
  return sizes.length;
}
