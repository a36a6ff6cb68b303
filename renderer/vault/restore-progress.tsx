import { call } from '#renderer/bridge/client.ts';
import { useJobProgress } from '#renderer/bridge/use-job.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';

/** The name under which main tells how far reading a backup is. */
const job = 'restore';

/** How far looking into a backup, or restoring it, is. */
export function RestoreProgress({ label }: { label: string }) {
  const progress = useJobProgress(job);
  return (
    <div className="flex items-center gap-4">
      <div className="flex grow flex-col gap-1.5">
        <p role="status" className="text-[13px] text-muted">
          {label}
        </p>
        <ProgressBar label={label} share={progress?.total ? progress.done / progress.total : null} />
      </div>
      <Button onClick={() => void call('vault.cancel', { job })}>Cancel</Button>
    </div>
  );
}
