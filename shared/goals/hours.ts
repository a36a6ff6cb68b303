import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { nothing } from '#shared/bridge/fields.ts';

/** Hours a week that the person says they have for goals; null while they have not said. */
export const goalHours = z
  .number()
  .min(0, 'A week has 0 to 168 hours.')
  .max(168, 'A week has 0 to 168 hours.')
  .nullable();

const hours = z.object({ hours: goalHours });

export const hoursApi = {
  'goals.hours': query({ input: nothing, output: hours }),
  'goals.setHours': command({ input: hours, output: nothing, changes: ['goals'] }),
};
