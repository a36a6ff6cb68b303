import { command } from '#renderer/commands/command.ts';

/** Writes down a talk, planned or had. */
export const addConversation = command('people.addConversation', (of, { status }) =>
  status === 'had' ? `note the talk “${of}”` : `plan the talk “${of}”`,
);
