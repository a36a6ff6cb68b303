import { command } from '#renderer/commands/command.ts';
import { onTalk } from './on-talk.ts';

/** Changes the words of whom they named. */
export const saveLead = command('people.saveLead', (of) => `change whom they named in “${of}”`, onTalk());
