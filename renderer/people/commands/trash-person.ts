import { command } from '#renderer/commands/command.ts';

/** Moves a person to the trash. */
export const trashPerson = command('people.trash', (of) => `move “${of}” to the trash`);
