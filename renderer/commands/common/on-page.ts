import { type Shows, shows } from '#renderer/commands/command.ts';
import type { CommandName, Output } from '#shared/api.ts';
import type { OptionPage } from '#shared/explore/options.ts';

/** How the page of an option shows a change of what was found out about it: as main answers it. */
export function onPage<N extends CommandName>(): Shows<N> {
  return shows<N, 'explore.option'>('explore.option', {
    answered: (page, output: Output<N>) => {
      const answered = output as Partial<OptionPage>;
      return page.id === answered.id ? { ...page, ...answered } : page;
    },
  });
}
