import { join } from 'node:path';
import { buildWhenStale } from '#main/shells/build.ts';
import { ensureScreen } from '#tests/support/virtual-screen.ts';

/** Before the first spec: the app is built, and its windows have a screen. */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export of this file.
export default async function prepare(): Promise<() => void> {
  await buildWhenStale(join(import.meta.dirname, '..', '..'));
  const takeAway = await ensureScreen();
  if (takeAway === null) throw new Error('the specs open windows: they need a screen, or Xvfb');
  return takeAway;
}
