import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '#tests/support/until.ts';

/** Does something, and waits for the file that it leaves in a folder. @returns the file's path. */
export async function newFileOf(folder: string, act: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(folder));
  await act();
  return until(`there is a new file in ${folder}`, () => {
    // A file is written under another name first, with its own at the end.
    const name = readdirSync(folder).find(
      (found) => !before.has(found) && /^[^.].*\.\w+$/.test(found) && !found.endsWith('.part'),
    );
    return name !== undefined && statSync(join(folder, name)).size > 0 ? join(folder, name) : null;
  });
}
