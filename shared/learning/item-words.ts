import type { ItemSort, ItemStatus } from './items.ts';

/** What the sorts of items are called. */
export const sortNames: Record<ItemSort, string> = {
  course: 'Course',
  certificate: 'Certificate',
  book: 'Book',
  practice: 'Practice',
  event: 'Event',
  person: 'Learning from a person',
};

/** How it stands with an item. */
export const itemStatusNames: Record<ItemStatus, string> = {
  doing: 'Learning now',
  wanted: 'Wanted',
  paused: 'Paused',
  done: 'Finished',
  'let-go': 'Let go',
};
