import { command } from '#renderer/commands/command.ts';

/** Moves an experiment to the trash. */
export const trashExperiment = command('explore.trashExperiment', (of) => `move “${of}” to the trash`);
