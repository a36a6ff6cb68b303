import { toward } from './choosing.ts';
import { type Need, needs } from './needs.ts';
import { along } from './pursuing.ts';

/** One of Waymark's own prompts. */
export interface LibraryPrompt {
  /** `need.name`. Entries that answer it are stored with it, so it never changes. */
  key: string;
  need: Need;
  words: string;
}

const byNeed: Record<Need, Readonly<Record<string, string>>> = { ...toward, ...along };

/** All of Waymark's own prompts, need by need. */
export const promptLibrary: readonly LibraryPrompt[] = needs.flatMap((need) =>
  Object.entries(byNeed[need]).map(([name, words]) => ({ key: `${need}.${name}`, need, words })),
);
