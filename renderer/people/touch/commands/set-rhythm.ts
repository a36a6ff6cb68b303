import { command } from '#renderer/commands/command.ts';

/** Chooses how often to be in touch with somebody. */
export const setRhythm = command('people.setRhythm', (of, { rhythm }) =>
  rhythm === null ? `be in touch with “${of}” without a rhythm` : `choose a rhythm for “${of}”`,
);
