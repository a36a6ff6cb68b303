import { command } from '#renderer/commands/command.ts';
import { onPage } from '#renderer/commands/common/on-page.ts';

/** Takes away what was known of an option. */
export const removeOptionFact = command(
  'explore.removeOptionFact',
  (of) => `remove a fact from “${of}”`,
  onPage(),
);
