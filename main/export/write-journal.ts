import { getAttachment, hasPictureToShow, pictureToShow } from '#main/attachments/index.ts';
import type { TaskContext } from '#main/bridge/task-context.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { writeTarget } from '#main/ports/write-target.ts';
import { fontCss } from '#main/print/index.ts';
import { catchUpIndex } from '#main/search/index.ts';
import type { PlacedPicture } from '#shared/document/html.ts';
import { journalJson, journalMarkdown } from './journal.ts';
import { anchorOf, journalHtml } from './journal-html.ts';
import { type PageFiles, pageFiles } from './page-files.ts';
import type { JournalOrder, JournalPage, PrintOrder } from './tasks.ts';

/**
 * Writes the journal to a file, whole or not at all, and the files of its texts into a folder beside it.
 *
 * @throws WaymarkError `invalid` for a place inside the vault, `storage` when the place cannot be written to.
 */
export async function exportJournal(order: JournalOrder, work: TaskContext): Promise<Record<string, never>> {
  catchUpIndex(work.db);
  const files = pageFiles(work.db, order.target);
  try {
    await writeTarget(order.target, piecesOf(order, work, files));
  } catch (error) {
    files.takeBack();
    throw error;
  }
  return {};
}

function piecesOf(order: JournalOrder, { db, progress }: TaskContext, files: PageFiles): Iterable<string> {
  const { selection, at } = order;
  const tell = (done: number): void => progress(done, null);
  switch (order.format) {
    case 'md':
      return journalMarkdown(db, selection, tell, files.pathOf);
    case 'json':
      return journalJson(db, { selection, at }, tell, files.pathOf);
    case 'html':
      return journalHtml(
        db,
        selection,
        {
          ...pageOf(order),
          pictureAt: (attachment) => {
            const picture = pictureToShow(db, attachment);
            return (
              picture && {
                src: `data:${picture.mediaType};base64,${Buffer.from(picture.data).toString('base64')}`,
                size: sizeOf(db, attachment),
              }
            );
          },
          pageOf: null,
        },
        progress,
      );
  }
}

/** The page that a PDF is printed from, and the pictures that it asks for, with whether the page knows their sizes. */
export function journalToPrint(order: PrintOrder, { db, progress }: TaskContext): JournalPage {
  catchUpIndex(db);
  const pictures = new Map<string, boolean>();
  const page = pageOf(order);
  let entries = 0;
  const pieces = journalHtml(
    db,
    order.selection,
    {
      ...page,
      pictureAt: (attachment) => {
        if (!hasPictureToShow(db, attachment)) return null;
        const size = sizeOf(db, attachment);
        pictures.set(attachment, size !== null);
        return { src: `files/${attachment}`, size };
      },
      pageOf: (entry) => order.pages?.[anchorOf(entry)] ?? null,
    },
    (done, total) => {
      entries = done;
      progress(done, total);
    },
  );
  const html = [...pieces].join('');
  return { title: page.title, made: page.made, html, pictures, entries };
}

function sizeOf(db: ReadDb, attachment: string): PlacedPicture['size'] {
  const { width, height } = getAttachment(db, attachment);
  return width === null || height === null ? null : { width, height };
}

function pageOf({ layout, locale, at }: Pick<PrintOrder, 'layout' | 'locale' | 'at'>) {
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at));
  return { title: 'My journal', made, locale, layout, fontCss };
}
