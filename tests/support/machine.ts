import { spawnSync } from 'node:child_process';
import { findBrowser } from '#main/shells/browser/find.ts';
import { hasScreen } from '#main/shells/screen.ts';

/** Whether a program can be started at all. */
function runs(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).error === undefined;
}

/**
 * Installs what the tests need beside npm's packages, where that is ours to do: as root on a Debian system, as continuous
 * integration is. Elsewhere the tests that need it are skipped, and say so.
 */
export function installMissing(): void {
  const missing = [
    ...(findBrowser() === null && process.env.WAYMARK_BROWSER === undefined ? ['chromium'] : []),
    ...(hasScreen() || runs('Xvfb', '-help') ? [] : ['xvfb', 'xauth']),
    ...(runs('pdfinfo', '-v') ? [] : ['poppler-utils']),
  ];
  if (
    missing.length === 0 ||
    process.platform !== 'linux' ||
    process.getuid?.() !== 0 ||
    !runs('apt-get', '--version')
  ) {
    return;
  }
  console.error(`Installing ${missing.join(', ')}.`);
  const quietly = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], quietly);
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...missing, 'fonts-liberation'],
    quietly,
  );
}
