import { type Shows, shows } from '#renderer/commands/command.ts';
import type { CommandName, Output } from '#shared/api.ts';
import type { ItemPage } from '#shared/learning/items.ts';

/** How the page of an item shows a change of it: as main answers it. */
export function onItem<N extends CommandName>(): Shows<N> {
  return shows<N, 'learning.item'>('learning.item', {
    answered: (page, output: Output<N>) => {
      const answered = output as Partial<ItemPage>;
      return page.id === answered.id ? { ...page, ...answered } : page;
    },
  });
}
