import type { HandlersOf } from '#main/bridge/handlers.ts';
import { instantOf } from '#main/ports/clock.ts';
import { peopleImportHandlers } from './people/handlers.ts';
import { importEntries, undoImport } from './tasks.ts';

export { previewPeople, takePeople } from './people/tasks.ts';
export { importEntries, undoImport } from './tasks.ts';

/** What comes in from other programs, all or nothing, and can be taken back. */
export const importHandlers = {
  ...peopleImportHandlers,
  'transfer.import': async ({ clock, shell, jobs }, { job, format, dryRun }) => {
    const path = await shell.chooseSource(
      format === 'markdown'
        ? { title: 'Choose a folder of Markdown files', kind: 'folder', extensions: ['md', 'markdown'] }
        : { title: 'Choose an export of jrnl', kind: 'file', extensions: ['json'] },
    );
    if (path === null) return null;
    return jobs.run(importEntries, { path, format, dryRun, at: instantOf(clock) }, job);
  },
  'transfer.undoImport': ({ clock, jobs }, { batch }) =>
    jobs.run(undoImport, { batch, at: instantOf(clock) }, `undo ${batch}`),
} satisfies Partial<HandlersOf<'transfer'>>;
