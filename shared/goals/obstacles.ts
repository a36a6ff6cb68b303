import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { instant, recordId } from '#shared/bridge/fields.ts';

/** A time when the obstacle of a goal came up, and whether the if-then plan worked. */
export const obstacleEvent = z.object({ id: recordId, metAt: instant, worked: z.boolean() });
export type ObstacleEvent = z.infer<typeof obstacleEvent>;

const meetings = z.array(obstacleEvent);

export const obstaclesApi = {
  /** The latest first. */
  'goals.obstacleEvents': query({ input: z.object({ goal: recordId }), output: meetings }),
  /** Logs that it came up now. */
  'goals.logObstacleEvent': command({
    input: z.object({ goal: recordId, worked: z.boolean() }),
    output: obstacleEvent,
    changes: ['goals', 'people'],
  }),
};
