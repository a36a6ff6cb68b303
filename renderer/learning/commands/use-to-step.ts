import { command } from '#renderer/commands/command.ts';

/** Makes what will be used of a session a step of a goal. */
export const useToStep = command('learning.useToStep', (of) => `make a step of a session of “${of}”`);
