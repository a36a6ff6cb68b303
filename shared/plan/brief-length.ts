import { item } from './blocks.ts';
import type { PlanBlock } from './plan.ts';

/* How a brief is made short enough for two pages: by saying less, never by smaller type. */

/** How much is said at most: items of a list, and characters of an item and of a paragraph. */
interface Length {
  readonly items: number;
  readonly item: number;
  readonly paragraph: number;
}

/** From the longest to the shortest. */
const lengths: readonly Length[] = [
  { items: 10, item: 320, paragraph: 1_200 },
  { items: 7, item: 220, paragraph: 800 },
  { items: 5, item: 160, paragraph: 560 },
  { items: 3, item: 120, paragraph: 400 },
  { items: 2, item: 90, paragraph: 260 },
];
/** So many lists of a section are told at the shortest; there may be one for each goal. */
const mostLists = 8;

/** The last level: nothing is shorter. */
export const shortest = lengths.length - 1;

/** Two pages of US Letter, the shorter paper, hold some more lines than these. */
const linesOnTwoPages = 74;
const charactersInLine = 84;

/** The first level from `from` on at which the blocks fit two pages, by reckoning; the last where none does. */
export function fitting(blocks: readonly PlanBlock[], from: number): number {
  let level = Math.min(Math.max(0, from), shortest);
  while (level < shortest && linesOf(shortened(blocks, level)) > linesOnTwoPages) level += 1;
  return level;
}

/** Blocks with no more than a level allows. What is left out of a list is counted in it. */
export function shortened(blocks: readonly PlanBlock[], level: number): PlanBlock[] {
  const length = lengths[level] ?? { items: 2, item: 90, paragraph: 260 };
  let lists = 0;
  return blocks.flatMap((block): PlanBlock[] => {
    if (block.type === 'heading') lists = 0;
    if (block.type === 'paragraph') return [{ ...block, text: cut(block.text, length.paragraph) }];
    if (block.type !== 'list') return [block];
    lists += 1;
    if (lists > mostLists - level) return [];
    const items = block.items
      .slice(0, length.items)
      .map((each) => ({ ...each, text: cut(each.text, length.item), note: cut(each.note, 80) }));
    const more = block.items.length - items.length;
    const label = cut(block.label, 60);
    return [{ ...block, label, items: more > 0 ? [...items, item(`and ${String(more)} more`, '')] : items }];
  });
}

/** The beginning of a text, to the end of a word, with an ellipsis where there is more. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const space = start.lastIndexOf(' ');
  // Half of a pair of UTF-16 units is no character.
  const whole = (space > most / 2 ? start.slice(0, space) : start).replace(/[\uD800-\uDBFF]$/, '');
  return `${whole.replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** About how many lines blocks take on paper, spaces between them as parts of lines. */
function linesOf(blocks: readonly PlanBlock[]): number {
  const inLines = (text: string): number => Math.max(1, Math.ceil(text.length / charactersInLine));
  return blocks.reduce((sum, block) => {
    switch (block.type) {
      case 'heading':
        return sum + 3;
      case 'paragraph':
        return sum + inLines(block.text) + 0.5;
      case 'list':
        return (
          sum +
          0.5 +
          block.items.reduce(
            (lines, { text, note, done }) =>
              lines + 0.25 + (done === null ? inLines(text) + (note === '' ? 0 : 1) : inLines(text + note)),
            0,
          )
        );
      default:
        return sum + 2;
    }
  }, 0);
}
