import { command, shows } from '#renderer/commands/command.ts';
import { placed } from '#renderer/ui/order.ts';

/** Puts a claim before another one, or last. */
export const moveClaim = command(
  'reflection.moveClaim',
  (of) => `move “${of}”`,
  shows('reflection.claims', { now: (claims, placing) => placed(claims, placing) }),
);
