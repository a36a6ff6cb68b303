import type { TaskArgs, TaskName, TaskResult } from '#main/worker.ts';

/** Long work, each in a worker thread with its own connection, so that the window goes on painting. */
export interface Jobs {
  /**
   * Runs a task to its end. Progress is published under the job's name.
   *
   * @throws WaymarkError `cancelled` when the job was cancelled; whatever the task itself throws.
   */
  run<N extends TaskName>(task: N, args: TaskArgs<N>, job: string): Promise<TaskResult<N>>;
  /** Ends a job's worker; what it had not committed is rolled back. Unknown names are ignored. */
  cancel(job: string): void;
}
