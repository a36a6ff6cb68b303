import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { line, nothing, recordId } from '#shared/bridge/fields.ts';

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

/** Something that gives or takes energy across roles. */
export const energySource = z.object({
  name: line,
  effect: z.enum(effects),
  kind: z.enum(energizerKinds),
  /** Where it was so, in the person's order of roles. */
  roles: z.array(z.object({ id: recordId, name: line })),
});
export type EnergySource = z.infer<typeof energySource>;

export const energizersApi = {
  'reflection.energizers': query({ input: z.object({ role: recordId }), output: z.array(energizer) }),
  /** Across all roles, what most of them share first; names that are the same, case, accents and spaces aside, are one. */
  'reflection.energySources': query({ input: z.object({}), output: z.array(energySource) }),
  'reflection.addEnergizer': command({
    input: z.object({
      role: recordId,
      name: line.trim().min(1, 'Say what it was first.'),
      effect: z.enum(effects),
      kind: z.enum(energizerKinds),
    }),
    output: energizer,
    changes: ['reflection', 'plan'],
  }),
  'reflection.removeEnergizer': command({
    input: z.object({ id: recordId }),
    output: nothing,
    changes: ['reflection', 'plan'],
  }),
};
