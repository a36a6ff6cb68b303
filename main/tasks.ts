import type { collectAttachments } from '#main/attachments/index.ts';
import type { TaskContext } from '#main/bridge/task-context.ts';
import type { importOccupations } from '#main/explore/index.ts';
import type { exportJournal, exportPeople, journalToPrint } from '#main/export/index.ts';
import type { importEntries, previewPeople, takePeople, undoImport } from '#main/import/index.ts';
import type { Task } from '#main/ports/jobs.ts';
import type { bringIndexUpToDate } from '#main/search/index.ts';
import type { emptyTrash, purge } from '#main/trash/index.ts';
import type {
  backUpVault,
  checkDatabase,
  copyUnderKey,
  derivePassphraseKey,
  fits,
  protectBackup,
  unpackVault,
  verifyVault,
} from '#main/vault/index.ts';

type Work<Order, Report> = (order: Order, context: TaskContext) => Report | Promise<Report>;

/** The work of a task of this type. Its code is loaded when it runs: a worker starts with nothing but what its one task needs. */
function work<T extends Task<never, unknown>>(
  load: () => Promise<T extends Task<infer Order, infer Report> ? Work<Order, Report> : never>,
): Work<unknown, unknown> {
  return async (order, context) => ((await load()) as Work<unknown, unknown>)(order, context);
}

/** What each task is done by, by its name. */
const works: Readonly<Record<string, Work<unknown, unknown>>> = {
  derivePassphraseKey: work<typeof derivePassphraseKey>(
    async () => (await import('#main/vault/derive.ts')).derivePassphraseKey,
  ),
  backUpVault: work<typeof backUpVault>(async () => (await import('#main/vault/in-worker.ts')).backUpVault),
  unpackVault: work<typeof unpackVault>(async () => (await import('#main/vault/in-worker.ts')).unpackVault),
  checkDatabase: work<typeof checkDatabase>(
    async () => (await import('#main/vault/in-worker.ts')).checkDatabase,
  ),
  fits: work<typeof fits>(async () => (await import('#main/vault/in-worker.ts')).fits),
  copyUnderKey: work<typeof copyUnderKey>(
    async () => (await import('#main/vault/in-worker.ts')).copyUnderKey,
  ),
  protectBackup: work<typeof protectBackup>(
    async () => (await import('#main/vault/in-worker.ts')).protectBackup,
  ),
  verifyVault: work<typeof verifyVault>(async () => (await import('#main/vault/in-worker.ts')).verifyVault),
  importEntries: work<typeof importEntries>(
    async () => (await import('#main/import/import-entries.ts')).importEntries,
  ),
  previewPeople: work<typeof previewPeople>(
    async () => (await import('#main/import/people/preview.ts')).previewPeople,
  ),
  takePeople: work<typeof takePeople>(async () => (await import('#main/import/people/take.ts')).takePeople),
  importOccupations: work<typeof importOccupations>(
    async () => (await import('#main/explore/onet/read-occupations.ts')).readOccupations,
  ),
  undoImport: work<typeof undoImport>(async () => (await import('#main/import/undo.ts')).undoImport),
  bringIndexUpToDate: work<typeof bringIndexUpToDate>(
    async () => (await import('#main/search/in-worker.ts')).bringIndexUpToDate,
  ),
  collectAttachments: work<typeof collectAttachments>(
    async () => (await import('#main/attachments/collect.ts')).collectUnused,
  ),
  purge: work<typeof purge>(async () => (await import('#main/trash/purge.ts')).purge),
  emptyTrash: work<typeof emptyTrash>(async () => (await import('#main/trash/purge.ts')).emptyTrash),
  exportJournal: work<typeof exportJournal>(
    async () => (await import('#main/export/write-journal.ts')).exportJournal,
  ),
  exportPeople: work<typeof exportPeople>(
    async () => (await import('#main/export/people/write.ts')).exportPeople,
  ),
  journalToPrint: work<typeof journalToPrint>(
    async () => (await import('#main/export/write-journal.ts')).journalToPrint,
  ),
};

/** The names of all tasks. */
export const taskNames: readonly string[] = Object.keys(works);

/** Does a task's work in this thread. @throws what the work throws; an Error when there is no such task. */
export async function doTask(name: string, order: unknown, context: TaskContext): Promise<unknown> {
  const found = Object.hasOwn(works, name) ? works[name] : undefined;
  if (found === undefined) throw new Error('there is no such task');
  return found(order, context);
}
