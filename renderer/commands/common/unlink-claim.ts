import { command } from '#renderer/commands/command.ts';
import { inList } from './in-list.ts';
import { linkField } from './served-field.ts';

/** Unties a goal from a claim or a person. */
export const unlinkClaim = command(
  'goals.unlinkClaim',
  (of) => `untie “${of}” from the goal`,
  inList(
    (each, { goal }) => each.id === goal,
    (each, { kind, claim }) => {
      const field = linkField[kind];
      return { ...each, [field]: each[field].filter(({ id }) => id !== claim) };
    },
  ),
);
