import { closeSync, openSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32, inflateRawSync } from 'node:zlib';
import yauzl from 'yauzl';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { plain } from './tables.ts';

/** An edition as it lies on the disk: a folder of text files, or a zip of one. */
export interface Source {
  /** What the folder or the zip is called; it often names the version. */
  readonly called: readonly string[];
  /** The files of the edition by their plain names without `.txt`, and how large each is when it is unpacked, in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  /** @throws WaymarkError `invalid` when it is damaged. */
  read(name: string): Promise<Buffer>;
  close(): void;
}

/** More than any edition has; in bytes. */
const largestPacked = 60_000_000;
const largestUnpacked = 400_000_000;
const largestTable = 100_000_000;
/** How many files a zip, or folders a folder may have, to be looked through. */
const mostNames = 2_000;

const occupations = 'occupation data';

/**
 * Opens what lies at a path, with the files of one edition in it: at the top or one folder deeper.
 *
 * @throws WaymarkError `not-found` when nothing is there; `invalid` for what is no edition, is too large or holds several.
 */
export async function openSource(path: string): Promise<Source> {
  let there: Stats;
  try {
    there = statSync(path);
  } catch {
    throw new WaymarkError('not-found', 'There is nothing to read at this path. Check it and try again.');
  }
  try {
    if (there.isDirectory()) return openFolder(path);
    // A pipe or a device would be read without end.
    if (!there.isFile()) throw noEdition();
    if (there.size > largestPacked) throw tooLarge();
    return await openZip(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')) {
      throw new WaymarkError(
        'not-found',
        'What lies at this path may not be read. Check its permissions and try again.',
      );
    }
    throw error;
  }
}

function openFolder(path: string): Source {
  const below = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = [path, ...below.slice(0, mostNames).map(({ name }) => join(path, name))];
  const found = folders.map((folder) => ({ folder, files: textsIn(folder) }));
  const { folder, files } = theOne(found.filter(({ files }) => files.has(occupations)));
  if ([...files.values()].reduce((sum, { size }) => sum + size, 0) > largestUnpacked) throw tooLarge();
  return {
    called: [basename(folder), basename(dirname(folder))],
    sizes: new Map([...files].map(([name, { size }]) => [name, size])),
    read: async (name) => {
      const file = files.get(name);
      if (file === undefined || file.size > largestTable) throw tooLarge();
      return readFileSync(file.path);
    },
    close: () => {},
  };
}

/** The text files of a folder that may be read, by their plain names. */
function textsIn(folder: string): Map<string, { path: string; size: number }> {
  const files = new Map<string, { path: string; size: number }>();
  try {
    for (const name of readdirSync(folder)) {
      const plainName = nameOfText(name);
      if (plainName === null) continue;
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      if (stat?.isFile()) files.set(plainName, { path: join(folder, name), size: stat.size });
    }
  } catch {
    // A folder below that may not be looked into holds nothing for us.
    return new Map();
  }
  return files;
}

async function openZip(path: string): Promise<Source> {
  // Opened here first, so that a file that may not be read says so in its own words.
  closeSync(openSync(path, 'r'));
  let zip: yauzl.ZipFile | null = null;
  try {
    const opened = await yauzl.openPromise(path, { autoClose: false });
    zip = opened;
    const folders = await foldersOf(opened);
    const [folder, files] = theOne([...folders].filter(([, entries]) => entries.has(occupations)));
    return {
      called: [folder, basename(path)],
      sizes: new Map([...files].map(([name, entry]) => [name, entry.uncompressedSize])),
      read: async (name) => {
        const entry = files.get(name);
        if (entry === undefined || entry.uncompressedSize > largestTable) throw tooLarge();
        return await unpack(opened, entry);
      },
      close: () => opened.close(),
    };
  } catch (error) {
    zip?.close();
    if (error instanceof WaymarkError || (error instanceof Error && 'syscall' in error)) throw error;
    throw zip === null ? noEdition() : damaged();
  }
}

/** The text files of a zip, by the folder that they lie in: at the top, or one deep. */
async function foldersOf(zip: yauzl.ZipFile): Promise<Map<string, Map<string, yauzl.Entry>>> {
  const folders = new Map<string, Map<string, yauzl.Entry>>();
  let unpacked = 0;
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    unpacked += entry.uncompressedSize;
    if (count > mostNames || unpacked > largestUnpacked) throw tooLarge();
    const parts = entry.fileName.split('/');
    const name = nameOfText(parts.pop() ?? '');
    const folder = parts.join('/');
    if (name === null || parts.length > 1 || folder === '__MACOSX') continue;
    const entries = folders.get(folder) ?? new Map<string, yauzl.Entry>();
    folders.set(folder, entries.set(name, entry));
  }
  return folders;
}

/** The bytes of one file of a zip: as many as it says, and the right ones. */
async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  const { compressionMethod: method, uncompressedSize: size } = entry;
  try {
    const isPacked = method === 8;
    if (entry.isEncrypted() || (!isPacked && method !== 0)) throw damaged();
    const stored = await buffer(
      await zip.openReadStreamPromise(entry, isPacked ? { decompress: false } : {}),
    );
    // Never more than it says, whatever it unpacks into.
    const bytes = isPacked && size > 0 ? inflateRawSync(stored, { maxOutputLength: size }) : stored;
    if (bytes.length !== size || crc32(bytes) !== entry.crc32) throw damaged();
    return bytes;
  } catch {
    throw damaged();
  }
}

/** The plain name of a text file, or null for any other file and for hidden ones. */
function nameOfText(file: string): string | null {
  return !file.startsWith('.') && /\.txt$/i.test(file) ? plain(file.slice(0, -4)) : null;
}

function theOne<T>(found: readonly T[]): T {
  const [first, ...others] = found;
  if (first === undefined) {
    throw new WaymarkError(
      'invalid',
      'There is no table “Occupation Data” in this, which the others build on. Choose O*NET’s text edition, as a zip or as its unpacked folder.',
    );
  }
  if (others.length > 0) {
    throw new WaymarkError('invalid', 'This holds more than one edition of O*NET. Choose the folder of one.');
  }
  return first;
}

function noEdition(): WaymarkError {
  return new WaymarkError(
    'invalid',
    'This is no zip file, or it was cut short. Choose O*NET’s text edition, as a zip or as its unpacked folder.',
  );
}

function damaged(): WaymarkError {
  return new WaymarkError(
    'invalid',
    'This zip is damaged. Download the edition again and choose the new one.',
  );
}

function tooLarge(): WaymarkError {
  return new WaymarkError(
    'invalid',
    'This is larger than any edition of O*NET is, packed or unpacked. Choose the text edition by itself.',
  );
}
