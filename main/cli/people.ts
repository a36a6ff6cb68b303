import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { calendarDate } from '#shared/bridge/fields.ts';
import { type ExchangeReport, type PeopleFormat, peopleFormats } from '#shared/transfer/people.ts';
import { agreeing } from '#shared/wording/counts.ts';
import { type Parsed, UsageError } from './arguments.ts';
import { type Io, oneLine } from './io.ts';
import { openScratchSession, openSession, type Session, unlock } from './session.ts';

const job = 'command line';

/** `waymark people import` and `export` */
export async function people(parsed: Parsed, io: Io): Promise<void> {
  const [what, ...words] = parsed.words;
  if (what === 'import') return importFrom(words, parsed, io);
  if (what === 'export') return exportTo(words, parsed, io);
  throw new UsageError('Say "people import PATH" or "people export --format vcard|csv --out FILE".');
}

interface Wanted {
  format: PeopleFormat | null;
  span: { from: string; to: string } | null;
  dryRun: boolean;
}

async function importFrom([path, ...others]: string[], parsed: Parsed, io: Io): Promise<void> {
  if (path === undefined) throw new UsageError('Name the file or folder to import.');
  if (others.length > 0)
    throw new UsageError('Name one file or folder; put quotes around a path with spaces.');
  if (parsed.text('out') !== undefined) throw new UsageError('--out goes with "people export".');
  const wanted: Wanted = {
    format: formatOf(parsed.text('format')),
    span: spanOf(parsed),
    dryRun: parsed.flag('dry-run'),
  };
  if (!existsSync(path)) {
    throw new WaymarkError('not-found', 'There is nothing to read at this path. Check it and try again.');
  }
  const source = resolve(path);
  const session = openSession(parsed, io, { source });
  try {
    if ((await session.state()).state === 'absent') {
      // Tried apart first, so that a file that is refused leaves no new vault behind.
      const scratch = await openScratchSession(parsed, io, { source });
      try {
        const report = await take(scratch, { ...wanted, dryRun: true });
        if (wanted.dryRun) return tell(report, parsed, io, true);
      } finally {
        await scratch.close();
      }
    }
    await unlock(session, io, { make: true });
    tell(await take(session, wanted), parsed, io, wanted.dryRun);
  } finally {
    await session.close();
  }
}

function formatOf(given: string | undefined): PeopleFormat | null {
  if (given === undefined) return null;
  const format = peopleFormats.find((known) => known === given);
  if (format === undefined) throw new UsageError(`--format is one of: ${peopleFormats.join(', ')}.`);
  return format;
}

/** The days of a calendar that are looked at. */
function spanOf(parsed: Parsed): Wanted['span'] {
  const from = parsed.text('from');
  const to = parsed.text('to');
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined) throw new UsageError('--from and --to go together.');
  for (const day of [from, to]) {
    if (!calendarDate.safeParse(day).success) throw new UsageError('A day looks like 2026-03-04.');
  }
  return { from, to };
}

async function take(session: Session, { format, span, dryRun }: Wanted): Promise<ExchangeReport> {
  const chosen = await session.call('transfer.choosePeople', { kind: 'file' });
  if (!chosen) throw new WaymarkError('cancelled', 'Nothing was imported.');
  return session.call('transfer.takePeople', {
    job,
    source: chosen.source,
    format,
    span,
    // Who asks for a calendar here means the meetings with people who are known.
    choices: { meetings: 'known' },
    dryRun,
  });
}

function tell(report: ExchangeReport, parsed: Parsed, io: Io, dryRun: boolean): void {
  const { batch, found, added, updated, skipped, problems } = report;
  if (parsed.json) {
    const { people: persons, organisations, roles, skills, learning, conversations } = report;
    const said = { batch, found, added, updated, skipped, people: persons };
    const counts = { organisations, roles, skills, learning, conversations };
    io.stdout.write(`${JSON.stringify({ ...said, ...counts, problems })}\n`);
    return;
  }
  io.stdout.write(
    `${dryRun ? 'Would add' : 'Added'} ${added} of ${found}, ${dryRun ? 'would change' : 'changed'} ${updated}, skipped ${skipped}.\n`,
  );
  const made = [
    [report.people, 'person'],
    [report.organisations, 'organisation'],
    [report.roles, 'role'],
    [report.skills, 'skill'],
    [report.learning, 'learning item'],
    [report.conversations, 'conversation'],
  ] as const;
  const kinds = made
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${agreeing(count, name)}`);
  if (kinds.length > 0) io.stdout.write(`New: ${kinds.join(', ')}.\n`);
  for (const { where, reason } of problems) io.stdout.write(`  ${oneLine(`${where}: ${reason}`)}\n`);
  if (batch) io.stdout.write(`To take it back: waymark import --undo ${batch}\n`);
}

const exportFormats = { vcard: 'vcard', vcard3: 'vcard3', csv: 'csv' } as const;

async function exportTo(words: string[], parsed: Parsed, io: Io): Promise<void> {
  if (words.length > 0) throw new UsageError('"people export" takes --format and --out and no words.');
  const out = parsed.text('out');
  const given = parsed.text('format');
  if (parsed.flag('dry-run')) throw new UsageError('--dry-run goes with "people import".');
  if (out === undefined) throw new UsageError('Say where to write with --out FILE.');
  const format = Object.values(exportFormats).find((known) => known === given);
  if (format === undefined) throw new UsageError('Say which --format: vcard, vcard3 or csv.');
  const session = openSession(parsed, io, { target: resolve(out) });
  try {
    await unlock(session, io);
    const { people: count } = await session.call('transfer.exportPeople', { format, job });
    io.stdout.write(
      parsed.json
        ? `${JSON.stringify({ out: resolve(out), people: count })}\n`
        : `Wrote ${count} ${agreeing(count, 'person')} to ${out}\n`,
    );
  } finally {
    await session.close();
  }
}
