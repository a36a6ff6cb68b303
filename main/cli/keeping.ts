import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { BackupContents, Counts } from '#shared/vault/vault.ts';
import { type Parsed, UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { openSession, type Session, unlock } from './session.ts';

const job = 'command line';

/** `waymark backup` */
export async function backup(parsed: Parsed, io: Io): Promise<void> {
  const out = parsed.text('out');
  if (out === undefined) throw new UsageError('Say where to write with --out FILE.');
  const session = openSession(parsed, io, { target: resolve(out) });
  try {
    await unlock(session, io);
    await session.call('vault.backUp', { job });
    io.stdout.write(
      parsed.json ? `${JSON.stringify({ out: resolve(out) })}\n` : `Wrote and verified ${out}\n`,
    );
  } finally {
    await session.close();
  }
}

/** `waymark restore` */
export async function restore(parsed: Parsed, io: Io): Promise<void> {
  const path = parsed.words[0] ?? '';
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new WaymarkError('not-found', 'There is no such backup file.');
  }
  const session = openSession(parsed, io, { source: resolve(path) });
  try {
    const { contents, passphrase } = await lookInto(session, parsed);
    if (parsed.flag('dry-run')) {
      tellContents(contents, parsed, io);
      return;
    }
    const { kept } = await session.call('vault.restoreBackup', {
      token: contents.token,
      ...(passphrase === null ? {} : { passphrase }),
    });
    if (parsed.json)
      io.stdout.write(`${JSON.stringify({ restored: true, madeAt: contents.madeAt, kept })}\n`);
    else {
      io.stdout.write(`Restored the backup of ${contents.madeAt}.\n`);
      if (kept) io.stdout.write(`What was there before is kept in ${kept}\n`);
    }
  } finally {
    await session.close();
  }
}

async function lookInto(
  session: Session,
  parsed: Parsed,
): Promise<{ contents: BackupContents; passphrase: string | null }> {
  let passphrase = session.givenPassphrase();
  const inspect = (): Promise<BackupContents | null> =>
    session.call('vault.inspectBackup', { id: null, ...(passphrase === null ? {} : { passphrase }) });
  let contents = await inspect();
  if (contents?.needsPassphrase && passphrase === null && !parsed.json) {
    passphrase = await session.passphrase();
    contents = await inspect();
  }
  if (!contents) throw new WaymarkError('cancelled', 'Nothing was restored.');
  if (contents.needsPassphrase) {
    throw new WaymarkError(
      'locked',
      'The backup has a passphrase of its own. Give it with --passphrase-file.',
    );
  }
  return { contents, passphrase };
}

function tellContents({ madeAt, counts, newest }: BackupContents, parsed: Parsed, io: Io): void {
  if (parsed.json) {
    io.stdout.write(`${JSON.stringify({ madeAt, counts, newest })}\n`);
    return;
  }
  io.stdout.write(`A backup of ${madeAt}${newest ? `, its newest entry of ${newest}` : ''}\n`);
  if (counts) tellCounts(counts, io);
}

function tellCounts(counts: Counts, io: Io): void {
  const width = Math.max(...Object.keys(counts).map((kind) => kind.length));
  for (const [kind, count] of Object.entries(counts)) io.stdout.write(`  ${kind.padEnd(width)}  ${count}\n`);
}

/** `waymark verify`: false when something is wrong. */
export async function verify(parsed: Parsed, io: Io): Promise<boolean> {
  const session = openSession(parsed, io);
  try {
    await unlock(session, io);
    const { ok, problems, backups } = await session.call('vault.verify', { job });
    if (parsed.json) io.stdout.write(`${JSON.stringify({ ok, problems })}\n`);
    else if (ok)
      io.stdout.write(`All is well: the database, the index and ${backups} backups were checked.\n`);
    else for (const problem of problems) io.stdout.write(`${problem}\n`);
    if (!ok) io.stderr.write('The vault has problems. Restore a backup with "waymark restore FILE".\n');
    return ok;
  } finally {
    await session.close();
  }
}

/** `waymark stats` */
export async function stats(parsed: Parsed, io: Io): Promise<void> {
  const session = openSession(parsed, io);
  try {
    await unlock(session, io);
    const counts = await session.call('vault.stats', {});
    if (parsed.json) io.stdout.write(`${JSON.stringify(counts)}\n`);
    else tellCounts(counts, io);
  } finally {
    await session.close();
  }
}

/** `waymark sample` */
export async function sample(parsed: Parsed, io: Io): Promise<void> {
  const session = openSession(parsed, io);
  try {
    await unlock(session, io, { make: true });
    const added = await session.call('transfer.addSample', {});
    io.stdout.write(
      parsed.json ? `${JSON.stringify(added)}\n` : `Added a year of sample data: ${added.entries} entries.\n`,
    );
  } finally {
    await session.close();
  }
}
