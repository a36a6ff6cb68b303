import { Worker } from 'node:worker_threads';
import type { CoreJobs, Task } from '#main/ports/jobs.ts';
import type { OwnWrite, OwnWrites } from '#main/ports/own-writes.ts';
import { type BridgeError, WaymarkError } from '#shared/bridge/errors.ts';

/** What a worker gets to start with. */
export interface WorkOrder {
  task: string;
  args: unknown;
  database: { file: string; key: Uint8Array } | null;
  /** Counts the answers to `begun` and `ended`, for which the worker waits; null when nobody wants to hear them. */
  answers: Int32Array<SharedArrayBuffer> | null;
}

/** What a worker says. */
export type WorkMessage =
  | { type: 'progress'; done: number; total: number | null }
  | { type: 'begun' }
  | { type: 'ended' }
  | { type: 'told'; isAlone: boolean }
  | { type: 'done'; result: unknown }
  | { type: 'failed'; error: BridgeError };

export interface JobsOptions {
  /** The database of the vault that is open, for the workers' own connections; null when none is. */
  database: () => { file: string; key: Uint8Array } | null;
  progress: (job: string, done: number, total: number | null) => void;
  /** Hears what the workers write; null where nobody tells it from what other processes write. */
  ownWrites: OwnWrites | null;
}

/** The worker lies beside this file: as source under Node, bundled in the app. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Jobs that run in worker threads. */
export function createJobs({ database, progress, ownWrites }: JobsOptions): CoreJobs {
  const running = new Map<Worker, string>();
  const here = new Map<AbortController, string>();

  const work = (task: string, args: unknown, job: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const answers = ownWrites === null ? null : new Int32Array(new SharedArrayBuffer(4));
      const order: WorkOrder = { task, args, database: database(), answers };
      const worker = new Worker(workerFile, { workerData: order });
      running.set(worker, job);
      // The answer is given once the thread has ended, so that its connection is closed by then.
      let outcome: { result: unknown } | { error: unknown } = {
        error: new WaymarkError('cancelled', 'Stopped. Nothing was changed.'),
      };
      let write: OwnWrite | null = null;
      let hasWritten = false;
      const answer = (): void => {
        if (answers === null) return;
        Atomics.add(answers, 0, 1);
        Atomics.notify(answers, 0);
      };
      const told = (isAlone: boolean): void => {
        if (write?.told(isAlone) === true) hasWritten = true;
        write = null;
      };
      worker.on('message', (message: WorkMessage) => {
        if (message.type === 'progress') progress(job, message.done, message.total);
        else if (message.type === 'begun') {
          write = ownWrites?.begun() ?? null;
          answer();
        } else if (message.type === 'ended') {
          write?.ended();
          answer();
        } else if (message.type === 'told') told(message.isAlone);
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
        told(false);
        if ('result' in outcome) {
          resolve(outcome.result);
          return;
        }
        if (hasWritten) ownWrites?.lost();
        reject(outcome.error);
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
