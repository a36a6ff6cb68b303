import { task } from '#main/ports/jobs.ts';
import type { Target } from '#main/ports/target.ts';
import type { JournalFormat, JournalLayout, JournalSelection } from '#shared/transfer/transfer.ts';

export interface JournalOrder {
  target: Target;
  format: Exclude<JournalFormat, 'pdf'>;
  selection: JournalSelection;
  layout: JournalLayout;
  locale: string;
  /** The instant of the export. */
  at: string;
}

export const exportJournal = task<JournalOrder, Record<string, never>>('exportJournal');

export interface PrintOrder {
  selection: JournalSelection;
  layout: JournalLayout;
  locale: string;
  /** The instant of the print. */
  at: string;
  /** On which page each named place lies, as a first printing showed; null before it. */
  pages: Readonly<Record<string, number>> | null;
}

/** The page that a PDF is printed from. */
export interface JournalPage {
  title: string;
  made: string;
  html: string;
  /** The pictures that the page asks for, with whether it knows their sizes. */
  pictures: Map<string, boolean>;
  entries: number;
}

export const journalToPrint = task<PrintOrder, JournalPage>('journalToPrint');
