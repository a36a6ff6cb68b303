import type { ChildKind, ChildRow } from '#main/database/child.ts';
import { type ItemRow, learningItems } from '#main/learning/items/rows.ts';

/** A row of `learning_sessions`. */
export interface SessionRow extends ChildRow {
  learning_item: string;
  date: string;
  minutes: number;
  text: string;
  use: string;
  step: string | null;
}

export const sessions: ChildKind<SessionRow, ItemRow> = {
  kind: 'learning-session',
  table: 'learning_sessions',
  owner: learningItems,
  column: 'learning_item',
  own: ['date', 'minutes', 'text', 'use', 'step'],
  gone: 'This session is not here any more.',
};

/** What an item is called, in a query on `learning_items`: one that is a goal too is called as the goal is. */
export const itemName = `coalesce(
  (SELECT title FROM goals WHERE goals.id = learning_items.goal AND learning_items.is_goal = 1), learning_items.name)`;
