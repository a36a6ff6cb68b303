import { command } from '#renderer/commands/command.ts';

/** Takes evidence away from a claim. */
export const removeEvidence = command('reflection.removeEvidence', (of) => `remove evidence of “${of}”`);
