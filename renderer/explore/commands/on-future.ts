import { type Shows, shows } from '#renderer/commands/command.ts';
import type { CommandName, Output } from '#shared/api.ts';
import type { Future } from '#shared/explore/futures.ts';

/** How the sketches show a change of one of them, or of its questions: as main answers it. */
export function onFuture<N extends CommandName>(): Shows<N> {
  return shows<N, 'explore.futures'>('explore.futures', {
    answered: (futures, output: Output<N>) => {
      const answered = output as Partial<Future> & { future?: Future };
      const { id, ...changed } = answered.future ?? answered;
      return futures.map((future) => (future.id === id ? { ...future, ...changed } : future));
    },
  });
}
