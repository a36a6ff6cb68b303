import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findElectron } from '#main/shells/electron-runtime.ts';

/*
 * What lies here is tested in both shells; what belongs to one shell alone lies in its folder. `page/` is what the page does by
 * itself, alike in every Chromium: it is tested once, in Electron where there is one. The same goes for axe. `npm test` builds
 * first and leaves out a shell that this machine does not have; here both are run.
 */
const inElectron = findElectron(join(import.meta.dirname, '..', '..')) !== null;

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
    { name: 'electron', testIgnore: 'browser/**', metadata: { shell: 'electron', looks: true } },
    {
      name: 'browser',
      testIgnore: ['electron/**', ...(inElectron ? ['page/**'] : [])],
      metadata: { shell: 'browser', looks: !inElectron },
    },
  ],
});
