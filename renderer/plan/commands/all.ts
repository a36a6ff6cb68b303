import { saveSection } from './save-section.ts';

/** Every change that a person makes here. */
export const planCommands = [saveSection] as const;
