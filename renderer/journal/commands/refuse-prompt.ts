import { command } from '#renderer/commands/command.ts';

/** Says that a prompt is not to come again, or may. */
export const refusePrompt = command('journal.refusePrompt', () => 'change which prompts come');
