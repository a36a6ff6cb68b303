import { command } from '#renderer/commands/command.ts';
import { onTalk } from './on-talk.ts';

/** Writes down whom they named next. */
export const addLead = command('people.addLead', (of) => `note whom they named in “${of}”`, onTalk());
