import { Worker } from 'node:worker_threads';
import type { TaskArgs, TaskName, TaskResult } from '#main/tasks.ts';
import { type BridgeError, WaymarkError } from '#shared/bridge/errors.ts';

/** Long work, each in a worker thread with its own connection, so that the window goes on painting. */
export interface Jobs {
  /**
   * Runs a task to its end. Progress is published under the job's name.
   *
   * @throws WaymarkError `cancelled` when the job was cancelled; whatever the task itself throws.
   */
  run<N extends TaskName>(task: N, args: TaskArgs<N>, job: string): Promise<TaskResult<N>>;
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

/** What a worker gets to start with. */
export interface WorkOrder {
  task: string;
  args: unknown;
  database: { file: string; key: Uint8Array } | null;
}

/** What a worker says. */
export type WorkMessage =
  | { type: 'progress'; done: number; total: number | null }
  | { type: 'done'; result: unknown }
  | { type: 'failed'; error: BridgeError };

export interface JobsOptions {
  /** The database of the vault that is open, for the workers' own connections; null when none is. */
  database: () => { file: string; key: Uint8Array } | null;
  progress: (job: string, done: number, total: number | null) => void;
}

/** The worker lies beside this file: as source under Node, bundled in the app. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Jobs that run in worker threads. */
export function createJobs({ database, progress }: JobsOptions): CoreJobs {
  const running = new Map<Worker, string>();
  const here = new Map<AbortController, string>();

  const work = (task: string, args: unknown, job: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const order: WorkOrder = { task, args, database: database() };
      const worker = new Worker(workerFile, { workerData: order });
      running.set(worker, job);
      // The answer is given once the thread has ended, so that its connection is closed by then.
      let outcome: { result: unknown } | { error: unknown } = {
        error: new WaymarkError('cancelled', 'Stopped. Nothing was changed.'),
      };
      worker.on('message', (message: WorkMessage) => {
        if (message.type === 'progress') progress(job, message.done, message.total);
        else if (message.type === 'done') outcome = { result: message.result };
        else {
          const { kind, message: sentence, details } = message.error;
          outcome = { error: new WaymarkError(kind, sentence, details) };
        }
      });
      worker.on('error', (error) => {
        outcome = { error };
      });
      worker.on('exit', () => {
        running.delete(worker);
        if ('result' in outcome) resolve(outcome.result);
        else reject(outcome.error);
      });
    });

  return {
    run: <N extends TaskName>(task: N, args: TaskArgs<N>, job: string) =>
      work(task, args, job) as Promise<TaskResult<N>>,
    here: async (job, work) => {
      const control = new AbortController();
      here.set(control, job);
      try {
        return await work({
          signal: control.signal,
          progress: (done, total) => progress(job, done, total),
        });
      } finally {
        here.delete(control);
      }
    },
    cancel: (job) => {
      for (const [control, name] of here) if (name === job) control.abort();
      for (const [worker, name] of running) if (name === job) void worker.terminate();
    },
    end: async () => {
      for (const control of here.keys()) control.abort();
      await Promise.all([...running.keys()].map((worker) => worker.terminate()));
    },
  };
}
