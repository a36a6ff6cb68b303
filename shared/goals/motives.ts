import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, recordId } from '#shared/bridge/fields.ts';

/** Why somebody pursues a goal, from the outside in (Sheldon & Elliot 1999: external, introjected, identified, intrinsic). */
export const motives = ['others', 'guilt', 'matters', 'joy'] as const;
export type Motive = (typeof motives)[number];

/** How true a reason is, from 0 (not at all) to 10 (entirely). */
const truth = z.int().min(0).max(10);

const said = z.object({ others: truth, guilt: truth, matters: truth, joy: truth });
export type Motives = z.infer<typeof said>;

/** What was said on a day. */
export const motiveStatement = said.extend({ date: calendarDate });
export type MotiveStatement = z.infer<typeof motiveStatement>;

/**
 * How much a goal is one's own, from -20 to 20: what matters and gives joy, less what others want and guilt asks for. Goals
 * above zero are pursued longer and reached more often (Sheldon & Elliot 1999, Goal striving, need satisfaction, and
 * longitudinal well-being: the self-concordance model).
 */
export function concordance({ others, guilt, matters, joy }: Motives): number {
  return matters + joy - others - guilt;
}

const goal = z.object({ goal: recordId });
const statements = z.array(motiveStatement);

export const motivesApi = {
  /** The latest day first. */
  'goals.motives': query({ input: goal, output: statements }),
  /** Says it for a day; what was said of the same day before is replaced. */
  'goals.saveMotives': command({
    input: motiveStatement.extend({ goal: recordId }),
    output: statements,
    changes: ['goals'],
  }),
};
