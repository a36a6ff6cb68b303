import { hoursApi } from './hours.ts';
import { itemsApi } from './items.ts';
import { lessonsApi } from './lessons.ts';
import { levelApi } from './level-review.ts';
import { sessionsApi } from './sessions.ts';
import { timersApi } from './timers.ts';

/** The calls of Learning: what is learned: items, sessions, what comes back. Each is declared here and nowhere else. */
export const learningApi = {
  ...itemsApi,
  ...sessionsApi,
  ...timersApi,
  ...hoursApi,
  ...levelApi,
  ...lessonsApi,
};
