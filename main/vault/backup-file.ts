import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import yazl from 'yazl';
import { z } from 'zod';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { instant } from '#shared/bridge/fields.ts';
import { backupReasons, counts as countsSchema } from '#shared/vault/vault.ts';
import { type Keyring, readKeyring } from './keyring.ts';

/**
 * A backup is one zip file, whose members are stored as they are: `manifest.json`, `keyring.json` and `waymark.db`. It can
 * be unpacked by any zip program, and then is a vault; `docs/recovery.md` says how.
 */
const format = 'waymark-backup';
const version = 1;
/** The manifest and the keyring are small; larger ones are not Waymark's. In bytes. */
const largestText = 1_000_000;

const manifest = z.object({
  format: z.literal(format),
  version: z.literal(version),
  vault: z.uuid(),
  madeAt: instant,
  reason: z.enum(backupReasons),
  schema: z.int().positive(),
  counts: countsSchema,
  /** Of waymark.db, so that a backup can be checked without its key. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Manifest = z.infer<typeof manifest>;

export interface Unpacked {
  manifest: Manifest;
  keyring: Keyring;
}

/** Writes a backup of a database that no connection has open, and reads it back. `progress` counts bytes. */
export async function packBackup(
  target: string,
  {
    database,
    keyringText,
    vault,
    madeAt,
    reason,
    schema,
    counts,
  }: Omit<Manifest, 'format' | 'version' | 'sha256'> & {
    database: string;
    keyringText: string;
  },
  progress: (bytes: number) => void,
): Promise<void> {
  const sha256 = await hashOf(createReadStream(database));
  const zip = new yazl.ZipFile();
  const said: Manifest = { format, version, vault, madeAt, reason, schema, counts, sha256 };
  const stored = { compress: false, mode: 0o600, mtime: new Date(madeAt) };
  zip.addBuffer(Buffer.from(`${JSON.stringify(said, null, 2)}\n`), 'manifest.json', stored);
  zip.addBuffer(Buffer.from(keyringText), 'keyring.json', stored);
  zip.addFile(database, 'waymark.db', stored);
  zip.end();
  const written = new Promise<never>((_, reject) => zip.on('error', reject));
  await Promise.race([
    written,
    pipeline(
      zip.outputStream as Readable,
      counting(progress),
      createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }),
    ),
  ]);
  await checkPacked(target);
}

/**
 * Unpacks a backup into a folder and checks that it is whole. Nothing but its three members is read, whatever else a file
 * of this name may hold.
 *
 * @throws WaymarkError `invalid` for a file that is no backup, `corrupt` for a damaged one, `unsupported` for one from a
 * newer Waymark.
 */
export async function unpackBackup(
  file: string,
  folder: string,
  progress: (bytes: number, total: number) => void = () => {},
): Promise<Unpacked> {
  return await readMembers(file, async (found, members) => {
    const total = members.database.uncompressedSize;
    const target = createWriteStream(join(folder, 'waymark.db'), { flags: 'wx', mode: 0o600, flush: true });
    const hash = createHash('sha256');
    let done = 0;
    await pipeline(
      await members.read(members.database),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          done += chunk.length;
          progress(done, total);
          yield chunk;
        }
      },
      target,
    );
    if (hash.digest('hex') !== found.manifest.sha256) throw damaged();
    return found;
  });
}

/** Checks that a backup is whole, which needs no key. @throws as {@link unpackBackup}. */
export async function checkPacked(file: string): Promise<Unpacked> {
  return await readMembers(file, async (found, members) => {
    if ((await hashOf(await members.read(members.database))) !== found.manifest.sha256) throw damaged();
    return found;
  });
}

/** What a backup says of itself, without its database. @throws as {@link unpackBackup}. */
export async function readBackup(file: string): Promise<Unpacked> {
  return await readMembers(file, async (found) => found);
}

interface Members {
  database: yauzl.Entry;
  read(entry: yauzl.Entry): Promise<Readable>;
}

async function readMembers<T>(
  file: string,
  use: (found: Unpacked, members: Members) => Promise<T>,
): Promise<T> {
  // Opened here first, so that a file that is missing or may not be read says so in its own words.
  await (await open(file, 'r')).close();
  let zip: yauzl.ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(file, { autoClose: false });
    const entries = new Map<string, yauzl.Entry>();
    for await (const entry of zip.eachEntry()) {
      if (entries.size > 10) throw noBackup();
      entries.set(entry.fileName, entry);
    }
    const reading = zip;
    const read = (entry: yauzl.Entry): Promise<Readable> => reading.openReadStreamPromise(entry);
    const text = async (name: string): Promise<string> => {
      const entry = entries.get(name);
      if (entry === undefined || entry.uncompressedSize > largestText) throw noBackup();
      return (await buffer(await read(entry))).toString('utf8');
    };
    const about = readManifest(await text('manifest.json'));
    const held = readKeyring(await text('keyring.json'));
    if ('fault' in held) throw held.fault === 'newer' ? newer() : damaged();
    const database = entries.get('waymark.db');
    // Stored, so that a small file cannot unpack into a huge one.
    if (database === undefined || database.compressionMethod !== 0) throw damaged();
    if (held.keyring.vault !== about.vault) throw damaged();
    return await use({ manifest: about, keyring: held.keyring }, { database, read });
  } catch (error) {
    if (error instanceof WaymarkError || (error instanceof Error && 'syscall' in error)) throw error;
    throw zip === undefined ? noBackup() : damaged();
  } finally {
    zip?.close();
  }
}

function readManifest(text: string): Manifest {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw damaged();
  }
  const said = z.object({ format: z.literal(format), version: z.int() }).safeParse(read);
  if (!said.success) throw noBackup();
  if (said.data.version > version) throw newer();
  const parsed = manifest.safeParse(read);
  if (!parsed.success) throw damaged();
  return parsed.data;
}

async function hashOf(stream: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function counting(progress: (bytes: number) => void) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    let done = 0;
    for await (const chunk of chunks) {
      done += chunk.length;
      progress(done);
      yield chunk;
    }
  };
}

function noBackup(): WaymarkError {
  return new WaymarkError(
    'invalid',
    'This file is no backup of Waymark, or it was cut short. Choose another file.',
  );
}

function damaged(): WaymarkError {
  return new WaymarkError('corrupt', 'This backup is damaged. Choose another one.');
}

function newer(): WaymarkError {
  return new WaymarkError(
    'unsupported',
    'This backup was made by a newer Waymark. Install the latest Waymark to use it.',
  );
}
