import { saveNote } from './save-note.ts';

/** Every change that a person makes here. */
export const exploreCommands = [saveNote] as const;
