import { task } from '#main/ports/jobs.ts';

/** Takes the words that wait into the index. */
export const bringIndexUpToDate = task<object, Record<string, never>>('bringIndexUpToDate');
