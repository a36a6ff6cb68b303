import { type Shows, shows } from '#renderer/commands/command.ts';
import type { CommandName, Output } from '#shared/api.ts';
import type { ApplicationPage } from '#shared/explore/applications.ts';

/** How the page of an application shows a change of it: as main answers it. */
export function onApplication<N extends CommandName>(): Shows<N> {
  return shows<N, 'explore.application'>('explore.application', {
    answered: (page, output: Output<N>) => {
      const answered = output as Partial<ApplicationPage>;
      return page.id === answered.id ? { ...page, ...answered } : page;
    },
  });
}
