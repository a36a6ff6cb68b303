import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  runs: (file: string) => boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  runs: (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPrograms = [
  join('Chromium', 'Application', 'chrome.exe'),
  join('Google', 'Chrome', 'Application', 'chrome.exe'),
  join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
];

/** An installed Chromium, Chrome or Edge: `WAYMARK_BROWSER`, else where each system keeps them; null when there is none. */
export function findBrowser({ platform, env, runs }: Machine = thisMachine): string | null {
  if (env.WAYMARK_BROWSER) return runs(env.WAYMARK_BROWSER) ? env.WAYMARK_BROWSER : null;
  return placesOf(platform, env).find(runs) ?? null;
}

function placesOf(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
    return folders.flatMap((folder) =>
      macApps.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return windowsPrograms.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = [
    ...(env.PATH ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
