import { command } from '#renderer/commands/command.ts';

/** Says whether somebody may be offered as an acquaintance to write to again. */
export const setOffered = command('people.setOffered', (of, { offered }) =>
  offered ? `offer “${of}” again` : `leave “${of}” out of what is offered`,
);
