import { command } from '#renderer/commands/command.ts';
import { onPage } from '#renderer/commands/common/on-page.ts';
import type { NoteSort } from '#shared/explore/options.ts';

const what: Record<NoteSort, string> = {
  log: 'a line to the log of',
  source: 'a source to',
  question: 'a question about',
  for: 'what speaks for',
  against: 'what speaks against',
  said: 'what was said about',
};

/** Writes something down about an option. */
export const addOptionNote = command(
  'explore.addOptionNote',
  (of, { sort }) => `add ${what[sort]} “${of}”`,
  onPage(),
);
