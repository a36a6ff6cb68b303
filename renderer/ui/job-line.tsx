import { Button } from './button.tsx';
import { ProgressBar } from './progress.tsx';

/** How far a long work is, in words and as a bar, with the way to stop it. */
export function JobLine({
  job,
  label,
  figures,
}: {
  /** The work; nothing is shown while none runs. */
  job: { progress: { done: number; total: number | null } | null; cancel: () => void };
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
