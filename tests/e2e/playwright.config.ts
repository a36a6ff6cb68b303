import { defineConfig } from '@playwright/test';

/**
 * The same specs in both shells; what belongs to one shell alone lies in its folder. `npm test` builds first and leaves out
 * a shell that this machine does not have; here both are run.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../out/e2e',
  globalSetup: './global-setup.ts',
  timeout: 60_000,
  expect: { timeout: 8_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['line']],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    { name: 'electron', testIgnore: 'browser/**', metadata: { shell: 'electron' } },
    { name: 'browser', testIgnore: 'electron/**', metadata: { shell: 'browser' } },
  ],
});
