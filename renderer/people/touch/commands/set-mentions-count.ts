import { command } from '#renderer/commands/command.ts';

/** Says whether an entry that names somebody counts as being in touch. */
export const setMentionsCount = command(
  'people.setMentionsCount',
  (of) => `change what counts as being in touch with “${of}”`,
);
