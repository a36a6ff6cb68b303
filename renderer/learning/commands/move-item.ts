import { command, shows } from '#renderer/commands/command.ts';
import { itemStatusNames } from '#shared/learning/item-words.ts';
import { onItem } from './on-item.ts';

/** Says how it stands with an item, and where it stands in the list. */
export const moveItem = command(
  'learning.moveItem',
  (of, { status }) => `move “${of}” to ${itemStatusNames[status]}`,
  onItem(),
  shows('learning.items', {
    now: (read, { id, status, before }) => {
      const moved = read.items.find((item) => item.id === id);
      if (moved === undefined || before === id) return read;
      const others = read.items.filter((item) => item.id !== id);
      const place = before === null ? -1 : others.findIndex((item) => item.id === before);
      const items =
        place === -1 ? [...others, { ...moved, status }] : others.toSpliced(place, 0, { ...moved, status });
      const counts = { ...read.counts };
      counts[moved.status] = Math.max(0, (counts[moved.status] ?? 0) - 1);
      counts[status] = (counts[status] ?? 0) + 1;
      return { ...read, items, counts };
    },
  }),
);
