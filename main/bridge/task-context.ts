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
