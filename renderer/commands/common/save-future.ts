import { command, shows } from '#renderer/commands/command.ts';

/** Saves what is written of a future. */
export const saveFuture = command(
  'explore.saveFuture',
  (of) => `change “${of}”`,
  shows('explore.futures', {
    answered: (futures, saved) => futures.map((future) => (future.id === saved.id ? saved : future)),
  }),
);
