import { command } from '#renderer/commands/command.ts';

/** Says something about an entry beside its text. */
export const describeEntry = command('journal.describe', () => 'change the details of an entry');
