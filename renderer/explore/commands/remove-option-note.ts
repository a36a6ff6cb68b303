import { command } from '#renderer/commands/command.ts';
import { onPage } from '#renderer/commands/common/on-page.ts';

/** Takes away what was written down about an option. */
export const removeOptionNote = command(
  'explore.removeOptionNote',
  (of) => `remove a note from “${of}”`,
  onPage(),
);
