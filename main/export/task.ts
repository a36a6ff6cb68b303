import { hasPictureToShow, pictureToShow } from '#main/attachments/index.ts';
import type { Db } from '#main/database/open.ts';
import { fontCss } from '#main/print/index.ts';
import { writeTarget } from '#main/write-target.ts';
import type { JournalFormat, JournalLayout, JournalSelection } from '#shared/transfer/transfer.ts';
import { journalJson, journalMarkdown } from './journal.ts';
import { anchorOf, journalHtml } from './journal-html.ts';

export interface JournalOrder {
  target: string;
  format: Exclude<JournalFormat, 'pdf'>;
  selection: JournalSelection;
  layout: JournalLayout;
  locale: string;
  /** The instant of the export. */
  at: string;
}

export interface Work {
  readonly db: Db;
  progress(done: number, total: number | null): void;
}

/**
 * Writes the journal to a file, whole or not at all.
 *
 * @throws WaymarkError `storage` when the place cannot be written to.
 */
export async function exportJournal(order: JournalOrder, work: Work): Promise<Record<string, never>> {
  await writeTarget(order.target, piecesOf(order, work));
  return {};
}

function piecesOf(order: JournalOrder, { db, progress }: Work): Iterable<string> {
  const { selection, at } = order;
  const tell = (done: number): void => progress(done, null);
  switch (order.format) {
    case 'md':
      return journalMarkdown(db, selection, tell);
    case 'json':
      return journalJson(db, { selection, at }, tell);
    case 'html':
      return journalHtml(
        db,
        selection,
        {
          ...pageOf(order),
          pictureAt: (attachment) => {
            const picture = pictureToShow(db, attachment);
            return (
              picture && `data:${picture.mediaType};base64,${Buffer.from(picture.data).toString('base64')}`
            );
          },
          pageOf: null,
        },
        progress,
      );
  }
}

export interface PrintOrder {
  selection: JournalSelection;
  layout: JournalLayout;
  locale: string;
  /** The instant of the print. */
  at: string;
  /** On which page each named place lies, as a first printing showed; null before it. */
  pages: Readonly<Record<string, number>> | null;
}

/** The page that a PDF is printed from, and the pictures that it asks for. */
export function journalToPrint(
  order: PrintOrder,
  { db, progress }: Work,
): { title: string; made: string; html: string; pictures: string[] } {
  const pictures = new Set<string>();
  const page = pageOf(order);
  const pieces = journalHtml(
    db,
    order.selection,
    {
      ...page,
      pictureAt: (attachment) => {
        if (!hasPictureToShow(db, attachment)) return null;
        pictures.add(attachment);
        return `files/${attachment}`;
      },
      pageOf: (entry) => order.pages?.[anchorOf(entry)] ?? null,
    },
    progress,
  );
  return { title: page.title, made: page.made, html: [...pieces].join(''), pictures: [...pictures] };
}

function pageOf({ layout, locale, at }: Pick<PrintOrder, 'layout' | 'locale' | 'at'>) {
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at));
  return { title: 'My journal', made, locale, layout, fontCss };
}
