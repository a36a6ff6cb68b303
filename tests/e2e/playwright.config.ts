import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findElectron } from '#main/shells/electron-runtime.ts';

/*
 * Every spec runs in Electron. Both shells run the page in a Chromium, so what the page does by itself is tested once. What a shell
 * does (opening, closing, ending, keys that it takes first, files that are saved, printing, large pieces over its bridge, what it
 * leaves on the disk) is tested in both, by specs with the tag `inBothShells`; what only one shell does lies in its folder. A
 * machine without Electron runs everything in the browser shell. `npm test` leaves out a shell that this machine does not have.
 */
const inElectron = findElectron(join(import.meta.dirname, '..', '..')) !== null;

export default defineConfig({
  testDir: '.',
  outputDir: '../../out/e2e',
  globalSetup: './global-setup.ts',
  timeout: 60_000,
  expect: { timeout: 8_000 },
  // A spec waits now and then; half again as many as there are cores leaves none idle meanwhile.
  workers: Math.ceil(availableParallelism() * 1.5),
  // A red test is looked into, not run again; where a build server does so, `npm test` names it.
  retries: process.env.CI === undefined ? 0 : 1,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['line']],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
  projects: [
    { name: 'electron', testIgnore: 'browser/**', metadata: { shell: 'electron', looks: true } },
    {
      name: 'browser',
      testIgnore: 'electron/**',
      ...(inElectron ? { grep: /@both-shells| browser[\\/]/ } : {}),
      metadata: { shell: 'browser', looks: !inElectron },
    },
  ],
});
