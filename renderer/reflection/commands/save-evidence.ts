import { command } from '#renderer/commands/command.ts';

/** Saves the words of evidence, or which way it speaks. */
export const saveEvidence = command('reflection.saveEvidence', () => 'change evidence');
