import type { ChildKind, ChildRow } from '#main/database/child.ts';
import { type ItemRow, learningItems } from '#main/learning/items/rows.ts';

/** A row of `lessons`. */
export interface LessonRow extends ChildRow {
  learning_item: string;
  question: string;
  answer: string;
  session: string | null;
  learned_on: string;
  returns: number;
  next_on: string | null;
  seen_on: string | null;
}

export const lessons: ChildKind<LessonRow, ItemRow> = {
  kind: 'lesson',
  table: 'lessons',
  owner: learningItems,
  column: 'learning_item',
  own: ['question', 'answer', 'session', 'learned_on', 'returns', 'next_on', 'seen_on'],
  gone: 'This is not here any more.',
};
