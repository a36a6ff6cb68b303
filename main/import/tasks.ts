import { task } from '#main/ports/jobs.ts';
import type { ImportFormat, ImportReport, UndoReport } from '#shared/transfer/transfer.ts';

export interface ImportOrder {
  path: string;
  /** Null lets what lies at the path decide. */
  format: ImportFormat | null;
  dryRun: boolean;
  /** The instant of the import. */
  at: string;
}

export const importEntries = task<ImportOrder, ImportReport>('importEntries');

export interface UndoOrder {
  batch: string;
  /** The instant at which it is taken back. */
  at: string;
}

export const undoImport = task<UndoOrder, UndoReport>('undoImport');
