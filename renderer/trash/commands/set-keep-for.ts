import { command } from '#renderer/commands/command.ts';

/** Says how long the trash keeps what is in it. */
export const setKeepFor = command('trash.setKeepFor', () => 'change how long the trash keeps');
