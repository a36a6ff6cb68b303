import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file in a folder and those below it, by its path from there. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** What lies in a folder, for comparing before and after: each path with its content's hash, folders with a slash. */
export function listing(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const path = join(folder, name);
    found[statSync(path).isDirectory() ? `${name}/` : name] = statSync(path).isDirectory()
      ? ''
      : createHash('sha256').update(readFileSync(path)).digest('hex');
  }
  return found;
}
