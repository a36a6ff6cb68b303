import { systemClock, todayOf } from '#main/ports/clock.ts';
import { api } from '#shared/api.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { readQuery } from '#shared/search/language.ts';
import type { SearchResult } from '#shared/search/search.ts';
import { type Parsed, UsageError } from './arguments.ts';
import { type Io, oneLine, readInput } from './io.ts';
import { passphraseFromFile } from './passphrase.ts';
import { openSession, unlock } from './session.ts';

/** `waymark init` */
export async function init(parsed: Parsed, io: Io): Promise<void> {
  const passphrase = parsed.passphraseFile === undefined ? null : passphraseFromFile(parsed.passphraseFile);
  const session = openSession(parsed, io);
  try {
    const { recoveryCode } = await session.call(
      'vault.create',
      passphrase === null ? { protection: 'none' } : { protection: 'passphrase', passphrase },
    );
    if (parsed.json) {
      io.stdout.write(`${JSON.stringify({ folder: session.folder, recoveryCode })}\n`);
    } else if (recoveryCode === null) {
      io.stdout.write(
        `Made a vault in ${session.folder}\nIt has no passphrase: anyone who can read the folder can read it.\n`,
      );
    } else {
      io.stdout.write(`Made a vault in ${session.folder}\nRecovery code: ${recoveryCode}\n`);
      io.stdout.write(
        'Write the code down and keep it apart. It is the only way in without the passphrase.\n',
      );
    }
  } finally {
    await session.close();
  }
}

/** `waymark add` */
export async function add(parsed: Parsed, io: Io): Promise<void> {
  const given = parsed.words[0] === '-' ? await readInput(io) : (parsed.words[0] ?? '');
  const written = given.trim();
  if (written === '') throw new UsageError('There is no text to add.');
  const input = {
    date: parsed.text('date') ?? todayOf(systemClock),
    document: documentFromPlainText(written),
    tags: (parsed.text('tags') ?? '')
      .split(',')
      .map((tag) => tag.trim().replace(/^#/, ''))
      .filter((tag) => tag !== ''),
  };
  // Asked before a vault is made, so that a wrong date leaves nothing behind.
  const checked = api['journal.add'].input.safeParse(input);
  if (!checked.success) {
    const isDate = checked.error.issues[0]?.path[0] === 'date';
    throw new WaymarkError(
      'invalid',
      isDate
        ? 'The date must be a day of the calendar, as in --date 2026-03-09.'
        : (checked.error.issues[0]?.message ?? 'This cannot be added.'),
    );
  }
  const session = openSession(parsed, io);
  try {
    await unlock(session, io, { make: true });
    const entry = await session.call('journal.add', input);
    io.stdout.write(
      parsed.json ? `${JSON.stringify({ id: entry.id, date: entry.date })}\n` : `Added to ${entry.date}.\n`,
    );
  } finally {
    await session.close();
  }
}

const mostAtOnce = 200;

/** `waymark search` */
export async function search(parsed: Parsed, io: Io): Promise<void> {
  const limit = Number(parsed.text('limit') ?? 20);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a whole number from 1.');
  const text = parsed.words.join(' ');
  const { problem } = readQuery(text, todayOf(systemClock));
  if (problem !== null) throw new UsageError(problem.message);
  const session = openSession(parsed, io);
  try {
    await unlock(session, io);
    const results: SearchResult[] = [];
    let total = 0;
    do {
      const page = await session.call('search.find', {
        text,
        limit: Math.min(mostAtOnce, limit - results.length),
        offset: results.length,
      });
      total = page.total;
      results.push(...page.results);
      if (page.results.length === 0) break;
    } while (results.length < Math.min(limit, total));
    const lines = results.map(({ kind, id, date, title, snippet }) => ({
      kind,
      id,
      date,
      title,
      snippet: snippet.map((part) => part.text).join(''),
    }));
    if (parsed.json) {
      io.stdout.write(`${JSON.stringify({ total, results: lines })}\n`);
      return;
    }
    for (const { kind, date, title, snippet } of lines) {
      io.stdout.write(
        `${date ?? '          '}  ${oneLine(title) || `(${kind})`}\n            ${oneLine(snippet)}\n`,
      );
    }
    io.stdout.write(
      total > lines.length ? `${total} found, the newest ${lines.length} shown.\n` : `${total} found.\n`,
    );
  } finally {
    await session.close();
  }
}
