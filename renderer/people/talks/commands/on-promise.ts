import { type Shows, shows } from '#renderer/commands/command.ts';
import type { CommandName, Output } from '#shared/api.ts';
import type { KeptPromise } from '#shared/people/promises.ts';

/** How the list of promises shows a change of one: as main answers it. */
export function onPromise<N extends CommandName>(): Shows<N> {
  return shows<N, 'people.promises'>('people.promises', {
    answered: (shown, output: Output<N>) => {
      const answered = output as Partial<KeptPromise>;
      return shown.map((promise) => (promise.id === answered.id ? { ...promise, ...answered } : promise));
    },
  });
}
