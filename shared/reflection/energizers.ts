import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId } from '#shared/bridge/fields.ts';

/** What something in a role does to the person. */
export const effects = ['energizes', 'drains'] as const;
export type Effect = (typeof effects)[number];

/** What it is that gives energy or takes it. */
export const energizerKinds = ['people', 'task', 'impact', 'place', 'pace', 'growth', 'reward'] as const;
export type EnergizerKind = (typeof energizerKinds)[number];

export const energizer = z.object({
  id: recordId,
  role: recordId,
  name: line,
  effect: z.enum(effects),
  kind: z.enum(energizerKinds),
});
export type Energizer = z.infer<typeof energizer>;

/** Something that gives or takes energy across roles and what was logged. */
export const energySource = z.object({
  name: line,
  effect: z.enum(effects),
  kind: z.enum(energizerKinds),
  /** Where it was so, in the person's order of roles. */
  roles: z.array(z.object({ id: recordId, name: line })),
  /** The latest activities of this name that gave energy or took it, with the entries they were logged beside. */
  activities: z.array(z.object({ id: recordId, date: calendarDate, entry: recordId.nullable() })),
  /** How many roles and activities there are. */
  times: z.int().min(1),
});
export type EnergySource = z.infer<typeof energySource>;

export const energizersApi = {
  'reflection.energizers': query({ input: z.object({ role: recordId }), output: z.array(energizer) }),
  /**
   * Across all roles and the energy log, what comes up most often first; names that are the same, case, accents and spaces
   * aside, are one. An activity counts as energizing from 4 of 5 on, and as draining up to 2.
   */
  'reflection.energySources': query({ input: z.object({}), output: z.array(energySource) }),
  'reflection.addEnergizer': command({
    input: z.object({
      role: recordId,
      name: line.trim().min(1, 'Say what it was first.'),
      effect: z.enum(effects),
      kind: z.enum(energizerKinds),
    }),
    output: energizer,
    changes: ['reflection', 'plan', 'explore'],
  }),
  'reflection.removeEnergizer': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: ['reflection', 'plan', 'explore'],
  }),
};
