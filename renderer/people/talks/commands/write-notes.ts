import { command } from '#renderer/commands/command.ts';
import { onTalk } from './on-talk.ts';

/** Begins the notes of a talk. */
export const writeNotes = command('people.writeNotes', (of) => `begin the notes of “${of}”`, onTalk());
