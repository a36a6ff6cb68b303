import { command } from '#renderer/commands/command.ts';

/** Takes away a message that was sent and kept. */
export const removeSentMessage = command('people.removeSentMessage', (of) => `remove what you sent “${of}”`);
