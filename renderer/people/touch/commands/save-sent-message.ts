import { command } from '#renderer/commands/command.ts';

/** Changes a message that was sent and kept. */
export const saveSentMessage = command('people.saveSentMessage', (of) => `change what you sent “${of}”`);
