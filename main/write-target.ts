import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WaymarkError } from '#shared/bridge/errors.ts';

/**
 * Writes a file that a person asked for, whole or not at all: under another name in the same folder, made durable, then
 * renamed over what may be there.
 *
 * @throws WaymarkError `storage` when the place cannot be written to; nothing is left behind then.
 */
export async function writeTarget(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw asUnwritable(error);
  }
}

function asUnwritable(error: unknown): unknown {
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
