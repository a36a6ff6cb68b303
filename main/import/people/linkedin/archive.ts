import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32, inflateRawSync } from 'node:zlib';
import yauzl from 'yauzl';
import { bytesOf } from '#main/import/people/file.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';

/** The tables of a copy of one's data that say something here, by their plain names. */
export const tableNames = [
  'connections',
  'positions',
  'education',
  'skills',
  'certifications',
  'profile',
] as const;
export type TableName = (typeof tableNames)[number];

/** In bytes, unpacked; and how many files a zip, or folders a folder may have, to be looked through. */
const largestTable = 60_000_000;
const mostNames = 20_000;

/**
 * The tables that lie in a zip or a folder, at the top or deeper.
 *
 * @throws WaymarkError `invalid` for what is damaged, too large, or holds none of them.
 */
export async function openArchive(path: string): Promise<Map<TableName, Buffer>> {
  const tables = statSync(path).isDirectory() ? fromFolder(path) : await fromZip(path);
  if (tables.size === 0) {
    throw new WaymarkError(
      'invalid',
      'This is no copy of your data from LinkedIn: there is no Connections.csv, Positions.csv or Skills.csv in it.',
    );
  }
  return tables;
}

function nameOf(file: string): TableName | null {
  const plain = basename(file).toLowerCase();
  return tableNames.find((name) => plain === `${name}.csv` || plain === `linkedin_${name}.csv`) ?? null;
}

function fromFolder(path: string): Map<TableName, Buffer> {
  const tables = new Map<TableName, Buffer>();
  const below = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .slice(0, 200)
    .map(({ name }) => join(path, name));
  for (const folder of [path, ...below]) {
    for (const file of readdirSync(folder)) {
      const name = nameOf(file);
      if (name === null || tables.has(name)) continue;
      if (statSync(join(folder, file)).size > largestTable) throw tooLarge();
      tables.set(name, bytesOf(join(folder, file)));
    }
  }
  return tables;
}

async function fromZip(path: string): Promise<Map<TableName, Buffer>> {
  let zip: yauzl.ZipFile;
  try {
    zip = await yauzl.openPromise(path, { autoClose: false });
  } catch {
    throw new WaymarkError(
      'invalid',
      'This is no zip file, or it was cut short. Choose the zip just as it came from LinkedIn, or its unpacked folder.',
    );
  }
  const tables = new Map<TableName, Buffer>();
  try {
    let count = 0;
    for await (const entry of zip.eachEntry()) {
      count += 1;
      if (count > mostNames) throw tooLarge();
      const name = entry.fileName.startsWith('__MACOSX') ? null : nameOf(entry.fileName);
      if (name === null || tables.has(name)) continue;
      if (entry.uncompressedSize > largestTable) throw tooLarge();
      tables.set(name, await unpacked(zip, entry));
    }
    return tables;
  } catch (error) {
    throw error instanceof WaymarkError ? error : damaged();
  } finally {
    zip.close();
  }
}

/** The bytes of one file of a zip: as many as it says, and the right ones. */
async function unpacked(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  const { compressionMethod: method, uncompressedSize: size } = entry;
  const isPacked = method === 8;
  if (entry.isEncrypted() || (!isPacked && method !== 0)) throw damaged();
  const stored = await buffer(await zip.openReadStreamPromise(entry, isPacked ? { decompress: false } : {}));
  // Never more than it says, whatever it unpacks into.
  const bytes = isPacked && size > 0 ? inflateRawSync(stored, { maxOutputLength: size }) : stored;
  if (bytes.length !== size || crc32(bytes) !== entry.crc32) throw damaged();
  return bytes;
}

function damaged(): WaymarkError {
  return new WaymarkError('invalid', 'This zip is damaged. Download it again and choose the new one.');
}

function tooLarge(): WaymarkError {
  return new WaymarkError(
    'invalid',
    'This is larger than any copy of one’s data from LinkedIn is. Choose its unpacked folder, with the tables alone.',
  );
}
