import { command } from '#renderer/commands/command.ts';
import { onTalk } from './on-talk.ts';

/** Makes somebody they named one of the people. */
export const leadToPerson = command('people.leadToPerson', (of) => `add “${of}” to your people`, onTalk());
