import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { WaymarkError } from '#shared/bridge/errors.ts';

/** A file that is read as a whole; in bytes. */
const largest = 150_000_000;

/**
 * The bytes of a file.
 *
 * @throws WaymarkError `invalid` when it is too large or none that can be read as a whole; `not-found` when it cannot be read.
 */
export function bytesOf(path: string): Buffer {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    throw new WaymarkError('not-found', 'The file cannot be read. Check that it is there and may be opened.');
  }
  try {
    const stats = fstatSync(file);
    // A pipe or a device would be read without end.
    if (!stats.isFile()) throw new WaymarkError('invalid', 'This is not a file that can be read as a whole.');
    if (stats.size > largest) {
      throw new WaymarkError(
        'invalid',
        `The file is larger than ${largest / 1_000_000} MB, which is more than Waymark takes in at once.`,
      );
    }
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
