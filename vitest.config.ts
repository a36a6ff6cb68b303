import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,main,preload,renderer}/**/*.test.{ts,tsx}', 'tests/{crash,fuzz,rules}/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: '100%',
    // Some start programs, which takes its time on a busy machine.
    testTimeout: 60_000,
  },
});
