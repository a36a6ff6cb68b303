/**
 * One kind of long work, as a domain names it in its face: what it is told and what it reports. Both cross threads by
 * structured clone, so they are plain data. `main/tasks.ts` says which function does it.
 */
export class Task<in Order, out Report> {
  readonly name: string;
  /** Only for the types; nothing is there when the program runs. */
  declare readonly does: (order: Order) => Report;

  constructor(name: string) {
    this.name = name;
  }
}

/** Names a long work: `task<Order, Report>('importEntries')`. */
export function task<Order, Report>(name: string): Task<Order, Report> {
  return new Task<Order, Report>(name);
}

/** Long work, each in a worker thread with its own connection, so that the window goes on painting. */
export interface Jobs {
  /**
   * Runs a task to its end. Progress is published under the job's name.
   *
   * @throws WaymarkError `cancelled` when the job was cancelled; whatever the task itself throws.
   */
  run<Order, Report>(task: Task<Order, Report>, order: NoInfer<Order>, job: string): Promise<Report>;
  /**
   * Runs a work in this thread that waits for others most of its time, such as printing; what it runs under the same name
   * is part of it.
   *
   * @throws WaymarkError `cancelled` when the job was cancelled and the work heeded its signal; whatever it throws itself.
   */
  here<R>(job: string, work: (context: HereContext) => Promise<R>): Promise<R>;
  /** Ends a job's worker; what it had not committed is rolled back. Unknown names are ignored. */
  cancel(job: string): void;
}

export interface HereContext {
  /** Says that the job was cancelled. */
  signal: AbortSignal;
  /** Says how far the work is, in its own units; `total` is null while unknown. */
  progress(done: number, total: number | null): void;
}

/** The jobs of one core, which it also ends as a whole. */
export interface CoreJobs extends Jobs {
  /** Cancels every job and waits until their workers have ended and let go of the database. */
  end(): Promise<void>;
}
