import type { ItemStatus } from './items.ts';

/** How it stands with an item. */
export const itemStatusNames: Record<ItemStatus, string> = {
  doing: 'Learning now',
  wanted: 'Wanted',
  paused: 'Paused',
  done: 'Finished',
  'let-go': 'Let go',
};
