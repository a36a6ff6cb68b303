import { command } from '#renderer/commands/command.ts';
import { onTalk } from './on-talk.ts';

/** Takes away whom they named. */
export const removeLead = command('people.removeLead', (of) => `remove whom they named in “${of}”`, onTalk());
