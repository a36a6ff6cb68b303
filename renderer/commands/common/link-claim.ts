import { command } from '#renderer/commands/command.ts';
import { inList } from './in-list.ts';
import { linkField } from './served-field.ts';

/** Ties a goal to what it serves, builds on and needs, or to who goes along. */
export const linkClaim = command(
  'goals.linkClaim',
  (of) => `tie “${of}” to the goal`,
  inList(
    (each, { goal }) => each.id === goal,
    (each, { kind, claim }, name) => {
      const field = linkField[kind];
      const isTied = each[field].some(({ id }) => id === claim);
      return isTied ? each : { ...each, [field]: [...each[field], { id: claim, name }] };
    },
  ),
);
