import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

interface Machine {
  platform: NodeJS.Platform;
  home: string;
  env: Readonly<Record<string, string | undefined>>;
}

const thisMachine: Machine = { platform: process.platform, home: homedir(), env: process.env };

/**
 * The vault's folder: as named, else `WAYMARK_DATA`, else the person's data folder as the system has it (the XDG Base
 * Directory specification on Linux).
 */
export function vaultFolder(named: string | undefined, machine: Machine = thisMachine): string {
  const chosen = named ?? machine.env.WAYMARK_DATA;
  if (chosen) return resolve(chosen);
  const { platform, home, env } = machine;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Waymark', 'vault');
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Waymark', 'vault');
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'waymark');
}

/** Where choices lie that hold no words of a person: theme, locale, the window's place. */
export function settingsFolder(machine: Machine = thisMachine): string {
  const { platform, home, env } = machine;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Waymark');
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Waymark');
  return join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'Waymark');
}

/** Where the system keeps what programs can make again: compiled code, and nothing of a person's. */
export function cacheFolder(machine: Machine = thisMachine): string {
  const { platform, home, env } = machine;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'Waymark');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Waymark', 'Cache');
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'waymark');
}
