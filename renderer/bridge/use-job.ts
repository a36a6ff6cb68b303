import { useCallback, useEffect, useRef, useState } from 'react';
import { call, onEvent } from './client.ts';

export interface JobProgress {
  done: number;
  /** Null while unknown. */
  total: number | null;
}

export interface RunningJob {
  /** How far it is; null when nothing runs. */
  progress: JobProgress | null;
  /** Runs a long work under a name of its own, which is passed on to the call. */
  run<T>(work: (job: string) => Promise<T>): Promise<T>;
  cancel(): void;
}

/** One long work of a screen: its progress, and the way to cancel it. */
export function useJob(): RunningJob {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const current = useRef<string | null>(null);
  useEffect(
    () =>
      onEvent('progress', ({ job, done, total }) => {
        if (job === current.current) setProgress({ done, total });
      }),
    [],
  );
  const run = useCallback(async <T>(work: (job: string) => Promise<T>): Promise<T> => {
    const job = crypto.randomUUID();
    current.current = job;
    setProgress({ done: 0, total: null });
    try {
      return await work(job);
    } finally {
      current.current = null;
      setProgress(null);
    }
  }, []);
  const cancel = useCallback(() => {
    if (current.current !== null) void call('vault.cancel', { job: current.current });
  }, []);
  return { progress, run, cancel };
}

/** How far the work of a name that main chose is; null until it has told. */
export function useJobProgress(job: string): JobProgress | null {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(
    () =>
      onEvent('progress', ({ job: name, done, total }) => {
        if (name === job) setProgress({ done, total });
      }),
    [job],
  );
  return progress;
}
