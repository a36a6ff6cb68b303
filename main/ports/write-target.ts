import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { outsideVault, type Target } from '#main/ports/target.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';

/**
 * Writes a file that a person asked for, whole or not at all: under another name in the same folder, made durable, then
 * renamed over the file that may be there. Only a regular file is replaced, never a folder, a pipe or a device.
 *
 * @throws WaymarkError `invalid` for a place inside the vault, `storage` when the place cannot be written to; nothing is left
 * behind then.
 */
export async function writeTarget(
  target: Target,
  content: Uint8Array | Iterable<string | Uint8Array>,
): Promise<void> {
  const path = await replaceable(target);
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    // Looked at again, since making the content may have taken long.
    outsideVault(target);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw asUnwritable(error);
  }
}

/** The path to write at. */
async function replaceable(target: Target): Promise<string> {
  const path = outsideVault(target);
  try {
    const there = await stat(target.path);
    if (there.isFile()) return path;
    if (there.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    throw new WaymarkError('storage', 'What has this name is not a file. Choose another name.');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return path;
    throw asUnwritable(error);
  }
}

/** What a person is told when a place cannot be written to; any other error as it is. */
export function asUnwritable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new WaymarkError('storage', 'The folder to write to does not exist. Choose another place.', {
        code,
      });
    case 'EISDIR':
    case 'EEXIST':
    case 'ENOTEMPTY':
      return new WaymarkError('storage', 'There is a folder of this name. Choose another name.', { code });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new WaymarkError('storage', 'Waymark may not write there. Choose another place.', { code });
    case 'ENAMETOOLONG':
      return new WaymarkError('storage', 'The name of the file is too long. Choose a shorter one.', { code });
    default:
      return error;
  }
}
