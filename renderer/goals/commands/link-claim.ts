import { command } from '#renderer/commands/command.ts';

/** Ties a goal to what it serves, builds on and needs, or to who goes along. */
export const linkClaim = command('goals.linkClaim', (of) => `tie “${of}” to the goal`);
