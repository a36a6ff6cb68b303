import { basename } from 'node:path';
import type { HandlersOf } from '#main/bridge/handlers.ts';
import { instantOf, todayOf } from '#main/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { JournalOrder, Work } from './task.ts';

/** Writes the journal, as `task.ts` says. It is loaded when it is needed: writing Markdown takes the editor's code. */
export async function exportJournal(order: JournalOrder, work: Work): Promise<Record<string, never>> {
  return (await import('./task.ts')).exportJournal(order, work);
}

/** What goes out to files. */
export const exportHandlers = {
  'transfer.exportJournal': async ({ clock, shell, jobs }, { job, format, from, to }) => {
    if (from !== null && to !== null && from > to) {
      throw new WaymarkError('invalid', 'The first day of the export comes after the last one.');
    }
    const target = await shell.chooseTarget({
      title: 'Save the journal',
      suggestedName: `My journal ${todayOf(clock)}.${format}`,
      extension: format,
    });
    if (target === null) return { saved: null };
    await jobs.run('exportJournal', { target, format, from, to, at: instantOf(clock) }, job);
    return { saved: basename(target) };
  },
} satisfies Partial<HandlersOf<'transfer'>>;
