import { FileArchive } from 'lucide-react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { backupReasonLabels, sizeText } from '#renderer/ui/counts.ts';
import { dayAndTime } from '#renderer/ui/dates.ts';
import type { BackupContents } from '#shared/vault/vault.ts';
import { RestoreProgress } from './restore-progress.tsx';

/** The vault's own backups, and the way to one that lies elsewhere. */
export function ChooseBackup({ onSeen }: { onSeen: (inside: BackupContents) => void }) {
  const { data: shell } = useRead('shell.info', {});
  const { data: backups } = useRead('vault.backups', {}, { staleTime: 0 });
  const inspect = useCommand('vault.inspectBackup');
  const look = (id: string | null): void =>
    inspect.mutate({ id }, { onSuccess: (inside) => (inside ? onSeen(inside) : undefined) });
  const wasStopped = inspect.error?.kind === 'cancelled';
  return (
    <div className="flex flex-col gap-4">
      {backups && backups.length > 0 ? (
        <ul
          aria-label="Backups"
          className="flex max-h-64 flex-col overflow-y-auto rounded-card border border-line"
        >
          {backups.map((backup) => (
            <li key={backup.id} className="border-line border-b last:border-b-0">
              <button
                type="button"
                disabled={inspect.isPending}
                onClick={() => look(backup.id)}
                className="flex w-full items-baseline justify-between gap-3 px-3.5 py-2 text-left outline-offset-[-2px] hover:bg-sunk disabled:opacity-60"
              >
                <span className="num font-[540]">{dayAndTime(backup.madeAt)}</span>
                <span className="num text-[12.5px] text-muted">
                  {backupReasonLabels[backup.reason]} · {sizeText(backup.bytes)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">There are no backups in the vault’s own folder.</p>
      )}
      {inspect.isPending ? <RestoreProgress label="Looking inside…" /> : null}
      {shell?.canChooseFiles ? (
        <div>
          <Button disabled={inspect.isPending} onClick={() => look(null)}>
            <FileArchive size={15} aria-hidden /> Choose a file…
          </Button>
        </div>
      ) : shell ? (
        <p className="text-[13px] text-muted">
          This window cannot choose files. A backup that lies elsewhere is restored on the command line:{' '}
          <code className="rounded bg-sunk px-1 py-px font-mono text-[12px] text-ink">
            waymark restore FILE
          </code>
        </p>
      ) : null}
      {inspect.error && !wasStopped ? (
        <p role="alert" className="text-drain">
          {sentenceOf(inspect.error)}
        </p>
      ) : null}
    </div>
  );
}
