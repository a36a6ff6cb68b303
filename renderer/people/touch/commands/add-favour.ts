import { command } from '#renderer/commands/command.ts';

/** Writes down what one did for the other. */
export const addFavour = command('people.addFavour', (of, { way }) =>
  way === 'given' ? `add what you gave “${of}”` : `add a door that “${of}” opened`,
);
