import { command, shows } from '#renderer/commands/command.ts';

/** Changes a comparison: its question, what stands in it, what counts, or who may see it. */
export const saveComparison = command(
  'explore.saveComparison',
  (of) => `change “${of}”`,
  shows('explore.comparison', {
    isMeant: (asked, { id }) => asked.id === id,
    now: (page, { name, weights, audience }) => ({ ...page, name, weights, audience }),
    answered: (page, saved) => (page.id === saved.id ? { ...page, ...saved } : page),
  }),
);
