import { command } from '#renderer/commands/command.ts';

/** Says which template new entries of a journal begin with. */
export const setTemplateRule = command('journal.setTemplateRule', () => 'change what new entries begin with');
