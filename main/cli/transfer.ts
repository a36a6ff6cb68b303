import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { audiences } from '#shared/audience/audience.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { recordId } from '#shared/bridge/fields.ts';
import { applicationFormats } from '#shared/explore/applications.ts';
import { briefFormats } from '#shared/plan/brief.ts';
import { planFormats } from '#shared/plan/plan.ts';
import { type ImportReport, importFormats, journalFormats } from '#shared/transfer/transfer.ts';
import { agreeing } from '#shared/wording/counts.ts';
import { type Parsed, UsageError } from './arguments.ts';
import { type Io, oneLine } from './io.ts';
import { openScratchSession, openSession, type Session, unlock } from './session.ts';

const job = 'command line';

/** `waymark import` */
export async function importFrom(parsed: Parsed, io: Io): Promise<void> {
  const batch = parsed.text('undo');
  if (batch !== undefined) return undoImport(batch, parsed, io);
  const [path] = parsed.words;
  if (path === undefined) throw new UsageError('Name the file or folder to import.');
  const format = oneOf(importFormats, parsed.text('format'), 'format') ?? null;
  if (!existsSync(path)) throw new WaymarkError('not-found', 'There is nothing at the path to import from.');
  const dryRun = parsed.flag('dry-run');
  const source = resolve(path);
  const session = openSession(parsed, io, { source });
  try {
    if ((await session.state()).state === 'absent') {
      // Tried apart first, so that a file that is refused leaves no new vault behind.
      const scratch = await openScratchSession(parsed, io, { source });
      try {
        const report = await take(scratch, format, true);
        if (dryRun) return tell(report, parsed, io, dryRun);
      } finally {
        await scratch.close();
      }
    }
    await unlock(session, io, { make: true });
    tell(await take(session, format, dryRun), parsed, io, dryRun);
  } finally {
    await session.close();
  }
}

async function take(
  session: Session,
  format: (typeof importFormats)[number] | null,
  dryRun: boolean,
): Promise<ImportReport> {
  const report = await session.call('transfer.import', { job, format, dryRun });
  if (!report) throw new WaymarkError('cancelled', 'Nothing was imported.');
  return report;
}

function tell(report: ImportReport, parsed: Parsed, io: Io, dryRun: boolean): void {
  if (parsed.json) {
    io.stdout.write(`${JSON.stringify(report)}\n`);
    return;
  }
  const { found, imported, skipped, media, from, to, problems, batch } = report;
  const span = from && to ? `, ${from} to ${to}` : '';
  io.stdout.write(
    `${dryRun ? 'Would import' : 'Imported'} ${imported} of ${found} entries${span}; ${skipped} skipped${media === 0 ? '' : `; ${media} ${agreeing(media, 'picture')}`}.\n`,
  );
  for (const { where, reason } of problems) io.stdout.write(`  ${oneLine(`${where}: ${reason}`)}\n`);
  if (batch) io.stdout.write(`To take it back: waymark import --undo ${batch}\n`);
}

async function undoImport(batch: string, parsed: Parsed, io: Io): Promise<void> {
  if (parsed.words.length > 0) throw new UsageError('--undo takes the batch and nothing else.');
  if (!recordId.safeParse(batch).success) {
    throw new WaymarkError('not-found', 'There was no such import. Its report names the batch.');
  }
  const session = openSession(parsed, io);
  try {
    await unlock(session, io);
    const report = await session.call('transfer.undoImport', { batch });
    if (parsed.json) {
      io.stdout.write(`${JSON.stringify(report)}\n`);
      return;
    }
    const { removed, putBack, problems } = report;
    io.stdout.write(
      `Moved ${removed} ${agreeing(removed, 'record')} to the trash${putBack === 0 ? '' : `, changed ${putBack} back`}.\n`,
    );
    for (const { where, reason } of problems) io.stdout.write(`  ${oneLine(`${where}: ${reason}`)}\n`);
  } finally {
    await session.close();
  }
}

const notThereYet = ['docx', 'ics', 'csv'];

/** `waymark export` */
export async function exportTo(parsed: Parsed, io: Io): Promise<void> {
  const [what] = parsed.words;
  const out = parsed.text('out');
  const format = parsed.text('format');
  if (what === 'brief') return exportBrief(parsed, io);
  if (what !== 'plan' && what !== 'journal' && what !== 'applications' && what !== 'all')
    throw new UsageError('Export "plan", "journal", "applications" or "brief".');
  if (out === undefined) throw new UsageError('Say where to write with --out FILE.');
  if (format === undefined)
    throw new UsageError(
      `Say which --format: ${what === 'applications' ? applicationFormats.join(' or ') : 'pdf, md or json'}.`,
    );
  const isList = what === 'applications';
  if (!isList && (what === 'all' || notThereYet.includes(format) || (what === 'plan' && format === 'html'))) {
    throw new WaymarkError(
      'unsupported',
      'This export is not there yet. There are: plan as pdf, md, json; journal as pdf, html, md, json; applications as pdf, csv.',
    );
  }
  const write = writers[isList || what === 'plan' ? what : 'journal'](format, parsed);
  const session = openSession(parsed, io, { target: resolve(out) });
  try {
    await unlock(session, io);
    await write(session);
    io.stdout.write(parsed.json ? `${JSON.stringify({ out: resolve(out) })}\n` : `Wrote ${out}\n`);
  } finally {
    await session.close();
  }
}

/** `waymark export brief`: what is told to one person. */
async function exportBrief(parsed: Parsed, io: Io): Promise<void> {
  const [out, name] = [parsed.text('out'), parsed.text('person')];
  if (name === undefined) throw new UsageError('Say for whom with --person NAME.');
  if (out === undefined) throw new UsageError('Say where to write with --out FILE.');
  const format = required(briefFormats, parsed.text('format') ?? '', 'format');
  const session = openSession(parsed, io, { target: resolve(out) });
  try {
    await unlock(session, io);
    const people = await session.call('people.list', {});
    const named = people.filter((person) => person.name.toLowerCase() === name.trim().toLowerCase());
    const [person] = named;
    if (person === undefined || named.length > 1)
      throw new WaymarkError(
        'not-found',
        named.length > 1
          ? 'There are several people of this name. Save the brief from the page of the one you mean.'
          : 'There is nobody of this name. Write it as on the page of the person.',
      );
    await session.call('plan.exportBrief', { person: person.id, format });
    io.stdout.write(parsed.json ? `${JSON.stringify({ out: resolve(out) })}\n` : `Wrote ${out}\n`);
  } finally {
    await session.close();
  }
}

type Writer = (session: Session) => Promise<unknown>;

function planWriter(given: string, parsed: Parsed): Writer {
  const format = required(planFormats, given, 'format');
  const audience = oneOf(audiences, parsed.text('audience'), 'audience') ?? 'me';
  return (session) => session.call('plan.export', { format, audience });
}

function applicationsWriter(given: string, parsed: Parsed): Writer {
  const format = required(applicationFormats, given, 'format');
  const span = { from: parsed.text('from') ?? null, to: parsed.text('to') ?? null };
  return (session) =>
    session.call('explore.exportApplications', { format, ...span, words: parsed.flag('words') });
}

function journalWriter(given: string, parsed: Parsed): Writer {
  const format = required(journalFormats, given, 'format');
  const from = parsed.text('from') ?? null;
  const to = parsed.text('to') ?? null;
  const query = parsed.text('query');
  if (query !== undefined && (from !== null || to !== null)) {
    throw new UsageError('--query goes without --from and --to: say after: and before: in the query.');
  }
  const selection =
    query !== undefined
      ? ({ of: 'search', query } as const)
      : from === null && to === null
        ? ({ of: 'all' } as const)
        : ({ of: 'days', from, to } as const);
  return (session) => session.call('transfer.exportJournal', { job, format, selection });
}

const writers = { plan: planWriter, journal: journalWriter, applications: applicationsWriter };

function oneOf<T extends string>(
  known: readonly T[],
  given: string | undefined,
  option: string,
): T | undefined {
  return given === undefined ? undefined : required(known, given, option);
}

function required<T extends string>(known: readonly T[], given: string, option: string): T {
  const found = known.find((value) => value === given);
  if (found === undefined) throw new UsageError(`--${option} is one of: ${known.join(', ')}.`);
  return found;
}
