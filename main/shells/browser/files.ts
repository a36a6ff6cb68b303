import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';

/** The person's folder for what a program hands them: as their desktop says, else Downloads in their home. */
export function downloadsFolder(home = homedir(), env = process.env, platform = process.platform): string {
  if (platform !== 'win32' && platform !== 'darwin') {
    const config = join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'user-dirs.dirs');
    const named = /^XDG_DOWNLOAD_DIR="([^"]+)"/m.exec(readOrNothing(config))?.[1];
    if (named !== undefined) return named.replace(/^\$HOME(?=\/|$)/, home);
  }
  return join(home, 'Downloads');
}

/** A path in `folder` that nothing has yet: `Plan.pdf`, else `Plan (2).pdf`, and so on. */
export function freePath(folder: string, fileName: string): string {
  mkdirSync(folder, { recursive: true });
  const { name, ext } = parse(fileName);
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? fileName : `${name} (${count})${ext}`);
    if (!existsSync(path)) return path;
  }
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
