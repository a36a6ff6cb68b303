import { command, shows } from '#renderer/commands/command.ts';

/** Saves what a claim says. */
export const saveClaim = command(
  'reflection.saveClaim',
  (of) => `change “${of}”`,
  shows('reflection.claims', {
    isWhole: true,
    answered: (claims, output) => claims.map((claim) => (claim.id === output.id ? output : claim)),
  }),
);
