import type { Db } from '#main/database/open.ts';
import { writeTarget } from '#main/write-target.ts';
import type { JournalFormat } from '#shared/transfer/transfer.ts';
import { journalJson, journalMarkdown, type Span } from './journal.ts';

export interface JournalOrder extends Span {
  target: string;
  format: JournalFormat;
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
export async function exportJournal(
  order: JournalOrder,
  { db, progress }: Work,
): Promise<Record<string, never>> {
  const tell = (done: number): void => progress(done, null);
  await writeTarget(
    order.target,
    order.format === 'md' ? journalMarkdown(db, order, tell) : journalJson(db, order, tell),
  );
  return {};
}
