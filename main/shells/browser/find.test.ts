import { expect, test } from 'vitest';
import { findBrowser } from './find.ts';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, ...there: string[]) => ({
  platform,
  env,
  runs: (file: string) => there.includes(file),
});

test('what WAYMARK_BROWSER names, and nothing else then', () => {
  const env = { PATH: '/usr/bin', WAYMARK_BROWSER: '/opt/mine' };
  expect(findBrowser(machine('linux', env, '/opt/mine', '/usr/bin/chromium'))).toBe('/opt/mine');
  expect(findBrowser(machine('linux', env, '/usr/bin/chromium'))).toBeNull();
});

test('on Linux, on the path and in the usual folders', () => {
  expect(findBrowser(machine('linux', { PATH: '/a:/b' }, '/b/google-chrome'))).toBe('/b/google-chrome');
  expect(findBrowser(machine('linux', {}, '/snap/bin/chromium'))).toBe('/snap/bin/chromium');
  expect(findBrowser(machine('linux', { PATH: '/usr/bin' }))).toBeNull();
});

test('on macOS, among the applications', () => {
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(findBrowser(machine('darwin', { HOME: '/Users/a' }, edge))).toBe(edge);
});
