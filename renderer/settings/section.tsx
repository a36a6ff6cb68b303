import type { ReactNode } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import type { RunningJob } from '#renderer/bridge/use-job.ts';
import { Button } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';

/** One part of Settings. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 border-line border-t pt-5">
      <h2 className="text-[15px] font-[600]">{title}</h2>
      {children}
    </section>
  );
}

/** How far a long work is, with the way to stop it. */
export function JobProgressLine({ job, label }: { job: RunningJob; label: string }) {
  if (!job.progress) return null;
  const { done, total } = job.progress;
  return (
    <div className="flex items-center gap-4">
      <div className="flex grow flex-col gap-1.5">
        <p role="status" className="num text-[13px] text-muted">
          {label}
          {done > 0 ? ` ${number(done)}${total === null ? '' : ` of ${number(total)}`}` : ''}
        </p>
        <ProgressBar label={label} share={total ? done / total : null} />
      </div>
      <Button onClick={job.cancel}>Cancel</Button>
    </div>
  );
}

/** Says why a long work did not come to its end. */
export function tellFailure(error: unknown): void {
  const cancelled = error instanceof Error && 'kind' in error && error.kind === 'cancelled';
  notify(
    cancelled ? { words: 'Stopped. Nothing was changed.' } : { tone: 'problem', words: sentenceOf(error) },
  );
}
