import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { creditOf } from '#shared/explore/credit.ts';
import type { Edition } from '#shared/explore/library.ts';
import { type Parsed, UsageError } from './arguments.ts';
import { type Io, oneLine } from './io.ts';
import { openScratchSession, openSession, type Session, unlock } from './session.ts';

const job = 'command line';

/** `waymark occupations import`, `search` and `remove` */
export async function occupations(parsed: Parsed, io: Io): Promise<void> {
  const [what, ...words] = parsed.words;
  if (what === 'import') return importFrom(words, parsed, io);
  if (what === 'search') return search(words, parsed, io);
  if (what === 'remove') return remove(words, parsed, io);
  throw new UsageError('Say "occupations import PATH", "occupations search WORDS" or "occupations remove".');
}

async function importFrom([path, ...others]: string[], parsed: Parsed, io: Io): Promise<void> {
  if (path === undefined) throw new UsageError('Name the zip or folder to read in.');
  if (others.length > 0)
    throw new UsageError('Name one zip or folder; put quotes around a path with spaces.');
  if (parsed.text('limit') !== undefined) throw new UsageError('--limit goes with "occupations search".');
  if (!existsSync(path)) {
    throw new WaymarkError('not-found', 'There is nothing to read at this path. Check it and try again.');
  }
  const source = resolve(path);
  const session = openSession(parsed, io, { source });
  try {
    if ((await session.state()).state === 'absent') {
      // Tried apart first, so that an edition that is refused leaves no new vault behind.
      const scratch = await openScratchSession(parsed, io, { source });
      try {
        await take(scratch);
      } finally {
        await scratch.close();
      }
    }
    await unlock(session, io, { make: true });
    tell(await take(session), parsed, io);
  } finally {
    await session.close();
  }
}

async function take(session: Session): Promise<Edition> {
  const edition = await session.call('explore.importOccupations', { job, kind: 'file' });
  if (!edition) throw new WaymarkError('cancelled', 'Nothing was read in.');
  return edition;
}

function tell(edition: Edition, parsed: Parsed, io: Io): void {
  const { version, occupations: count, withInterests, tables, missing } = edition;
  if (parsed.json) {
    io.stdout.write(
      `${JSON.stringify({ edition: version, occupations: count, withInterests, tables, missing })}\n`,
    );
    return;
  }
  io.stdout.write(
    `Read ${oneLine(`O*NET ${version}`)}: ${count} occupations, ${withInterests} with interests.\n`,
  );
  io.stdout.write(`Tables: ${tables.join(', ')}\n`);
  if (missing.length > 0) io.stdout.write(`Not there, or with other columns: ${missing.join(', ')}\n`);
  io.stdout.write(`${creditOf(version)}\n`);
}

async function remove(words: string[], parsed: Parsed, io: Io): Promise<void> {
  if (words.length > 0) throw new UsageError('"occupations remove" takes no words.');
  const session = openSession(parsed, io);
  try {
    await unlock(session, io);
    await session.call('explore.removeOccupations', {});
    io.stdout.write(parsed.json ? '{}\n' : 'Took out the facts about occupations. Your notes stay.\n');
  } finally {
    await session.close();
  }
}

const mostAtOnce = 200;

async function search(words: string[], parsed: Parsed, io: Io): Promise<void> {
  const limit = Number(parsed.text('limit') ?? 20);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a whole number from 1.');
  const text = words.join(' ').trim();
  if (text === '') throw new UsageError('Say what to look for.');
  if (text.length > 2_000) throw new UsageError('A few words are enough to look for.');
  const session = openSession(parsed, io);
  try {
    await unlock(session, io);
    const results: { code: string; title: string; source: string }[] = [];
    let total = 0;
    do {
      const page = await session.call('explore.find', {
        text,
        limit: Math.min(mostAtOnce, limit - results.length),
        offset: results.length,
      });
      total = page.total;
      results.push(...page.results.map(({ code, title, source }) => ({ code, title, source })));
      if (page.results.length === 0) break;
    } while (results.length < Math.min(limit, total));
    if (parsed.json) {
      io.stdout.write(`${JSON.stringify({ total, results })}\n`);
      return;
    }
    const width = Math.max(0, ...results.map(({ code }) => code.length));
    for (const { code, title, source } of results) {
      io.stdout.write(`${code.padEnd(width)}  ${oneLine(title)}${source === 'onet' ? '  (O*NET)' : ''}\n`);
    }
    io.stdout.write(
      total > results.length ? `${total} found, ${results.length} shown.\n` : `${total} found.\n`,
    );
    if (results.some(({ source }) => source === 'onet')) {
      const { edition } = await session.call('explore.library', {});
      if (edition !== null) io.stdout.write(`${creditOf(edition.version)}\n`);
    }
  } finally {
    await session.close();
  }
}
