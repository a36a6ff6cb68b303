import { sentenceOf } from '#renderer/bridge/client.ts';
import type { RunningJob } from '#renderer/bridge/use-job.ts';
import { Button } from '#renderer/ui/button.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';

/** How far a long work is, in words and as a bar, with the way to stop it. */
export function JobLine({
  job,
  label,
  figures,
}: {
  job: RunningJob;
  label: string;
  /** How a figure of the work's own units is said; without it only the bar tells. */
  figures?: (value: number) => string;
}) {
  if (!job.progress) return null;
  const { done, total } = job.progress;
  const said = figures && done > 0 ? ` ${figures(done)}${total === null ? '' : ` of ${figures(total)}`}` : '';
  return (
    <div className="flex w-full items-center gap-4">
      <div className="flex grow flex-col gap-1.5">
        <p className="num text-[13px] text-muted">
          <span role="status">{label}</span>
          {said}
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
