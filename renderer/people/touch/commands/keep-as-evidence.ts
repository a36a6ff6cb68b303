import { command } from '#renderer/commands/command.ts';

/** Keeps words of somebody as evidence of a claim. */
export const keepAsEvidence = command('people.keepAsEvidence', (of) => `keep what “${of}” said as evidence`);
