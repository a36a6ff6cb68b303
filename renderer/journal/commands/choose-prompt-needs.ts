import { command } from '#renderer/commands/command.ts';

/** Says what prompts are for. */
export const choosePromptNeeds = command('journal.choosePromptNeeds', () => 'change which prompts come');
