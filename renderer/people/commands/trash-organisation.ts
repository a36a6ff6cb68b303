import { command } from '#renderer/commands/command.ts';

/** Moves an organisation to the trash. */
export const trashOrganisation = command('people.trashOrganisation', (of) => `move “${of}” to the trash`);
