import { command } from '#renderer/commands/command.ts';

/** Lets an audience see a section of the plan, or no longer. */
export const saveSection = command('plan.saveSection', (of) => `change who sees “${of}”`);
