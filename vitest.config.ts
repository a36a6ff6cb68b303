import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Test files that put something else in the place of a module, or open the whole window. They load every module anew. */
const alone = [
  'main/vault/swap.test.ts',
  'main/shells/electron/spelling.test.ts',
  'tests/rules/goal-field.test.ts',
  'tests/rules/reads.test.ts',
];

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{shared,main,preload,renderer}/**/*.test.{ts,tsx}',
            'tests/{crash,fuzz,rules}/**/*.test.ts',
          ],
          exclude: alone,
          // A worker keeps what it has loaded from one file to the next; loading was a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    setupFiles: 'tests/support/clean-up.ts',
    // Some tests start programs, and half of what such a start takes is compiling.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'out', 'compiled') },
    // Some start programs, which takes its time on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
