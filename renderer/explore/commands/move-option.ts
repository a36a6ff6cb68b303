import { command, shows } from '#renderer/commands/command.ts';
import { placed } from '#renderer/ui/order.ts';
import { type Option, type OptionStatus, optionStatuses } from '#shared/explore/options.ts';

interface Place {
  id: string;
  status: OptionStatus;
  before: string | null;
  reason?: string | undefined;
}

/** The options by column, with one of them placed in a column before another one of it, or last. */
function movedTo(options: readonly Option[], { id, status, before, reason }: Place): Option[] {
  const there = options.map((option) =>
    option.id === id ? { ...option, status, reason: reason ?? option.reason } : option,
  );
  const isElsewhere = options.some((option) => option.id === id && option.status !== status);
  return optionStatuses.flatMap((column) => {
    const inColumn = there.filter((option) => option.status === column);
    if (column !== status) return inColumn;
    return placed(inColumn, { id, before: before === id && isElsewhere ? null : before });
  });
}

/** Where an option stands, and why. */
function placeOf(options: readonly Option[], id: string): Place | null {
  const option = options.find((each) => each.id === id);
  if (option === undefined) return null;
  const { status, reason } = option;
  const column = options.filter((each) => each.status === status);
  return { id, status, reason, before: column[column.indexOf(option) + 1]?.id ?? null };
}

/** Puts an option into a column, before another one or last. */
export const moveOption = command(
  'explore.moveOption',
  (of) => `move “${of}”`,
  shows('explore.options', {
    now: movedTo,
    answered: (options, moved) => options.map((option) => (option.id === moved.id ? moved : option)),
    back: (options, { id }) => {
      const place = placeOf(options, id);
      return (now) => (place === null ? now : movedTo(now, place));
    },
  }),
);
