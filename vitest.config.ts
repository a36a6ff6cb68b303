import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,main,preload,renderer}/**/*.test.{ts,tsx}', 'tests/{crash,fuzz,rules}/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 20_000,
  },
});
