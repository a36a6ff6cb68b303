import { command, shows } from '#renderer/commands/command.ts';

/** Takes a record out of the trash. */
export const restoreRecord = command(
  'trash.restore',
  (of) => `restore “${of}”`,
  shows('trash.list', {
    isWhole: true,
    now: (items, { kind, id }) => items.filter((item) => item.kind !== kind || item.id !== id),
  }),
);
