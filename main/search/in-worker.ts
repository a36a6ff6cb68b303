import type { TaskContext } from '#main/bridge/task-context.ts';
import * as index from '#main/database/search.ts';

/** Takes the words that wait into the index. */
export function bringIndexUpToDate(_: object, { db }: TaskContext): Record<string, never> {
  index.bringIndexUpToDate(db);
  return {};
}
