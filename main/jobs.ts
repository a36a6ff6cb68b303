import { Worker } from 'node:worker_threads';
import type { CoreJobs, Task } from '#main/ports/jobs.ts';
import { type BridgeError, WaymarkError } from '#shared/bridge/errors.ts';

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
    run: <Order, Report>(task: Task<Order, Report>, order: Order, job: string) =>
      work(task.name, order, job) as Promise<Report>,
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
