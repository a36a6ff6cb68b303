import { basename } from 'node:path';
import type { HandlersOf } from '#main/bridge/handlers.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf, todayOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { ExchangeReading, PastImport } from '#shared/transfer/people.ts';
import type { ReadingOrder } from './sources.ts';
import { previewPeople, takePeople } from './tasks.ts';

/** Where what was chosen lies; a window never names a path. The latest stay. */
const chosen = new Map<string, string>();
const mostChosen = 50;

/** People, meetings and the copy of one's data that a network gives, in. */
export const peopleImportHandlers = {
  'transfer.choosePeople': async ({ shell }, { kind }) => {
    const path = await shell.chooseSource({
      title:
        kind === 'folder'
          ? 'Choose the folder of LinkedIn’s copy of your data'
          : 'Choose a file with people or meetings',
      kind,
      extensions: kind === 'folder' ? ['csv'] : ['vcf', 'vcard', 'csv', 'tsv', 'txt', 'zip', 'ics', 'ical'],
    });
    if (path === null) return null;
    const source = crypto.randomUUID();
    chosen.set(source, path);
    for (const oldest of chosen.keys()) {
      if (chosen.size <= mostChosen) break;
      chosen.delete(oldest);
    }
    return { source, name: basename(path) };
  },
  'transfer.previewPeople': ({ clock, jobs }, { job, ...reading }) =>
    jobs.run(previewPeople, orderOf(reading, clock), job),
  'transfer.takePeople': ({ clock, jobs }, { job, choices, seal, dryRun, ...reading }) =>
    jobs.run(takePeople, { ...orderOf(reading, clock), choices, seal, dryRun, at: instantOf(clock) }, job),
  'transfer.imports': ({ db }) => pastImports(db),
} satisfies Partial<HandlersOf<'transfer'>>;

function orderOf({ source, format, uses, span }: ExchangeReading, clock: Clock): ReadingOrder {
  const path = chosen.get(source);
  if (path === undefined) {
    throw new WaymarkError('not-found', 'This was chosen too long ago. Choose the file once more.');
  }
  return { path, format, uses, span, today: todayOf(clock) };
}

function pastImports(db: ReadDb): PastImport[] {
  return prepared<[], PastImport>(
    db,
    `SELECT id, format, made_at AS madeAt, undone_at AS undoneAt,
       (SELECT count(*) FROM imports_lines WHERE batch = imports.id AND way = 'added')
         + (SELECT count(*) FROM entries WHERE batch = imports.id) AS added,
       (SELECT count(*) FROM imports_lines WHERE batch = imports.id AND way = 'updated') AS updated
     FROM imports ORDER BY made_at DESC, id DESC LIMIT 200`,
  ).all();
}
