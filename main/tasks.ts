import type { Db } from '#main/database/open.ts';
import { derivePassphraseKey } from '#main/vault/derive.ts';

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

/**
 * The long works that run in a worker, by name: `(args, context) => result`. Arguments and results cross threads by
 * structured clone, so they are plain data. Each domain's tasks are functions of its index.ts, listed here.
 */
export const tasks = {
  derivePassphraseKey,
} satisfies Record<string, (args: never, context: TaskContext) => unknown>;

type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskArgs<N extends TaskName> = Tasks[N] extends (args: infer A, context: TaskContext) => unknown
  ? A
  : never;
export type TaskResult<N extends TaskName> = Tasks[N] extends (args: never, context: TaskContext) => infer R
  ? Awaited<R>
  : never;
