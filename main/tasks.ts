import type { Db } from '#main/database/open.ts';

/** What a task of a worker works with. */
export interface TaskContext {
  /**
   * The worker's own connection to the open vault, made when it is first asked for. It waits up to half a minute for
   * another writer.
   *
   * @throws WaymarkError `locked` when no vault was open as the job began.
   */
  readonly db: Db;
  /** Says how far the work is, in its own units; `total` is null while unknown. Cheap enough to call for each record. */
  progress(done: number, total: number | null): void;
}

type Task<A, R> = (args: A, context: TaskContext) => R | Promise<R>;

/** A task whose code is loaded when it runs: a worker starts with nothing but what its one task needs. */
function lazy<A, R>(load: () => Promise<Task<A, R>>): (args: A, context: TaskContext) => Promise<R> {
  return async (args, context) => (await load())(args, context);
}

/**
 * The long works that run in a worker, by name: `(args, context) => result`. Arguments and results cross threads by
 * structured clone, so they are plain data. Each is a function of its domain.
 */
export const tasks = {
  derivePassphraseKey: lazy(async () => (await import('#main/vault/derive.ts')).derivePassphraseKey),
  backUpVault: lazy(async () => (await import('#main/vault/tasks.ts')).backUpVault),
  unpackVault: lazy(async () => (await import('#main/vault/tasks.ts')).unpackVault),
  checkDatabase: lazy(async () => (await import('#main/vault/tasks.ts')).checkDatabase),
  fits: lazy(async () => (await import('#main/vault/tasks.ts')).fits),
  copyUnderKey: lazy(async () => (await import('#main/vault/tasks.ts')).copyUnderKey),
  protectBackup: lazy(async () => (await import('#main/vault/tasks.ts')).protectBackup),
  verifyVault: lazy(async () => (await import('#main/vault/tasks.ts')).verifyVault),
  importEntries: lazy(async () => (await import('#main/import/index.ts')).importEntries),
  undoImport: lazy(async () => (await import('#main/import/index.ts')).undoImport),
  bringIndexUpToDate: lazy(async () => (await import('#main/search/index.ts')).bringIndexUpToDate),
  collectAttachments: lazy(async () => (await import('#main/attachments/index.ts')).collectAttachments),
  deleteForEver: lazy(async () => (await import('#main/trash/index.ts')).deleteForEver),
  emptyTrash: lazy(async () => (await import('#main/trash/index.ts')).emptyTrash),
  journalToPrint: lazy(async () => (await import('#main/export/index.ts')).journalToPrint),
  exportJournal: lazy(async () => (await import('#main/export/index.ts')).exportJournal),
} satisfies Record<string, (args: never, context: TaskContext) => unknown>;

type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskArgs<N extends TaskName> = Tasks[N] extends (args: infer A, context: TaskContext) => unknown
  ? A
  : never;
export type TaskResult<N extends TaskName> = Tasks[N] extends (args: never, context: TaskContext) => infer R
  ? Awaited<R>
  : never;
