import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a file may take to be written, in ms. */
const patience = 60_000;

/** Does something, and waits for the file that it leaves in a folder. @returns the file's path. */
export async function newFileOf(folder: string, act: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(folder));
  await act();
  const until = performance.now() + patience;
  while (performance.now() < until) {
    // A file is written under another name first, with its own at the end.
    const name = readdirSync(folder).find(
      (found) => !before.has(found) && /^[^.].*\.\w+$/.test(found) && !found.endsWith('.part'),
    );
    if (name !== undefined && statSync(join(folder, name)).size > 0) return join(folder, name);
    await wait(50);
  }
  throw new Error(`no new file in ${folder}`);
}
