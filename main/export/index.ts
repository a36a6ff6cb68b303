import { basename } from 'node:path';
import { pictureToShow } from '#main/attachments/index.ts';
import type { HandlersOf, OpenContext } from '#main/bridge/handlers.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { instantOf, todayOf } from '#main/ports/clock.ts';
import type { PrintedFile } from '#main/ports/shell.ts';
import { writeTarget } from '#main/ports/write-target.ts';
import { paperOf } from '#main/print/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { JournalLayout, JournalSelection } from '#shared/transfer/transfer.ts';
import { destinationPages } from './pdf-destinations.ts';
import { exportPeople } from './people/tasks.ts';
import { countSelected } from './selection.ts';
import { exportJournal, type JournalPage, journalToPrint, type PrintOrder } from './tasks.ts';

export { exportPeople } from './people/tasks.ts';
export { exportJournal, journalToPrint } from './tasks.ts';

/** What goes out to files. */
export const exportHandlers = {
  'transfer.selected': ({ db, catchUpIndex }, { selection }) => {
    catchUpIndex();
    return countSelected(db, selection);
  },
  'transfer.exportJournal': async (context, { job, format, selection, layout }) => {
    const { clock, shell, jobs, locale } = context;
    if (
      selection.of === 'days' &&
      selection.from !== null &&
      selection.to !== null &&
      selection.from > selection.to
    ) {
      throw new WaymarkError('invalid', 'The first day of the export comes after the last one.');
    }
    const target = await shell.chooseTarget({
      title: 'Save the journal',
      suggestedName: `My journal ${todayOf(clock)}.${format}`,
      extension: format,
    });
    if (target === null) return { saved: null };
    if (format === 'pdf') await writeTarget(target, await printed(context, { job, selection, layout }));
    else {
      const at = instantOf(clock);
      await jobs.run(exportJournal, { target, format, selection, layout, locale, at }, job);
    }
    return { saved: basename(target.path) };
  },
  'transfer.exportPeople': async ({ clock, shell, jobs }, { format, job }) => {
    const extension = format === 'csv' ? 'csv' : 'vcf';
    const target = await shell.chooseTarget({
      title: 'Save your people',
      suggestedName: `My people ${todayOf(clock)}.${extension}`,
      extension,
    });
    if (target === null) return { saved: null, people: 0 };
    const { people } = await jobs.run(exportPeople, { target, format }, job);
    return { saved: basename(target.path), people };
  },
} satisfies Partial<HandlersOf<'transfer'>>;

/**
 * The PDF of a selection. With contents it is printed twice: only the first printing shows on which page an entry begins.
 */
function printed(
  { db, clock, shell, jobs, locale }: OpenContext,
  { job, selection, layout }: { job: string; selection: JournalSelection; layout: JournalLayout },
): Promise<Uint8Array> {
  return jobs.here(job, async ({ signal, progress }) => {
    const prepare = (pages: PrintOrder['pages']) =>
      jobs.run(journalToPrint, { selection, layout, locale, at: instantOf(clock), pages }, job);
    const print = (
      { title, made, html, pictures }: JournalPage,
      pictureOf: (name: string) => PrintedFile | null,
    ): Promise<Uint8Array> => {
      if (signal.aborted) throw new WaymarkError('cancelled', 'Stopped. Nothing was changed.');
      progress(0, null);
      const files = { names: [...pictures.keys()], read: pictureOf };
      return shell.printToPdf(html, { title, date: made, paper: paperOf(locale) }, { files, signal });
    };
    const inVault = (name: string): PrintedFile | null => pictureFile(db, name);
    const page = await prepare(null);
    if (!layout.contents || page.entries < 2) return print(page, inVault);
    // Only where things stand counts in the first printing, so a picture of a known size need not be there.
    const measured = await print(page, (name) => (page.pictures.get(name) ? nothingToSee : inVault(name)));
    return print(await prepare(destinationPages(measured)), inVault);
  });
}

/** A picture of one transparent pixel. */
const nothingToSee: PrintedFile = {
  type: 'image/gif',
  bytes: new Uint8Array(Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')),
};

function pictureFile(db: ReadDb, attachment: string): PrintedFile | null {
  const picture = pictureToShow(db, attachment);
  return picture && { type: picture.mediaType, bytes: new Uint8Array(picture.data) };
}
