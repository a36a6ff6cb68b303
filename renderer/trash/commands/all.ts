import { setKeepFor } from './set-keep-for.ts';

/** Every change that a person makes here. */
export const trashCommands = [setKeepFor] as const;
