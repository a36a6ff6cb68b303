import { createContext } from 'react';
import type { CardActions } from '#renderer/parts/board/use-board.ts';
import type { Option } from '#shared/explore/options.ts';

/** What the card of an option asks of its board. The same object for the board's whole life. */
export interface OptionActions extends CardActions<Option> {
  open(id: string): void;
  /** Writes down why an option was set aside, or leaves it as it is with null. */
  giveReason(option: Option, words: string | null, isFocusKept: boolean): Promise<boolean>;
  toGoal(option: Option): void;
}

/** The option of which it is asked why it was set aside; null while nothing is asked. */
export const AskedFor = createContext<string | null>(null);

export const OptionActions = createContext<OptionActions>({
  open: () => {},
  move: () => {},
  step: () => {},
  trash: () => {},
  focus: () => {},
  giveReason: () => Promise.resolve(true),
  toGoal: () => {},
});
