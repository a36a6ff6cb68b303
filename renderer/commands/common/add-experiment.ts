import { command } from '#renderer/commands/command.ts';

/** Plans an experiment. */
export const addExperiment = command('explore.addExperiment', (of) => `plan the experiment “${of}”`);
