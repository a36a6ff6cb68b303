import { type BoardOf, type Move, movedOn } from '#renderer/parts/board/columns.ts';
import { optionStatusNames } from '#shared/explore/option-words.ts';
import { type Option, type OptionStatus, optionStatuses, shelved } from '#shared/explore/options.ts';
import { statusAbout } from './labels.ts';

/** The board of options: the columns in their order, then the two of the shelf. */
export type OptionColumns = BoardOf<Option>;

/** The options by where they stand, in the order in which they come. */
export function columnsOf(options: readonly Option[]): OptionColumns {
  const byStatus = new Map<OptionStatus, Option[]>(optionStatuses.map((status) => [status, []]));
  for (const option of options) byStatus.get(option.status)?.push(option);
  return {
    isOrdered: true,
    list: optionStatuses.map((status) => ({
      key: status,
      name: optionStatusNames[status],
      about: statusAbout[status],
      cards: byStatus.get(status) ?? [],
    })),
  };
}

/** The board after a move. */
export function moved(columns: OptionColumns, move: Move): OptionColumns {
  return movedOn(columns, move, (option, key) => ({ ...option, status: statusOf(key) }));
}

/** The status that a column stands for. */
export function statusOf(key: string): OptionStatus {
  return optionStatuses.find((status) => status === key) ?? 'idea';
}

/** One of the two of the shelf; null for a column of the board. */
export function shelfOf(status: OptionStatus): (typeof shelved)[number] | null {
  return shelved.find((each) => each === status) ?? null;
}
