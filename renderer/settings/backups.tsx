import type { ReactNode } from 'react';
import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { backupReasonLabels, sizeText } from '#renderer/ui/counts.ts';
import { dayAndTime } from '#renderer/ui/dates.ts';
import { JobLine } from '#renderer/ui/job-line.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { BackupInfo } from '#shared/vault/vault.ts';
import { Section, Words } from './section.tsx';

/** How many backups are listed before the rest is asked for. */
const fewBackups = 4;

/** Backups: what there are, one more now, and one back. */
export function Backups({
  restoreDialog,
}: {
  restoreDialog: (open: boolean, onClose: () => void) => ReactNode;
}) {
  // The clock makes backups without telling.
  const { data: backups } = useRead('vault.backups', {}, { staleTime: 0 });
  const [restoring, setRestoring] = useState(false);
  const job = useJob();

  const backUpNow = async (): Promise<void> => {
    try {
      const { saved } = await job.run((name) => call('vault.backUp', { job: name }));
      if (saved) notify({ words: `The backup is written and verified: ${saved}` });
    } catch (error) {
      notifyFailure(error);
    }
  };

  return (
    <Section title="Backups" id="backups">
      <Words>
        While Waymark is open, it makes a backup in every hour in which something changed, and keeps some of
        the last hours, days, weeks and months in the vault’s own folder. Each is opened and checked when it
        is made. Against the loss of this computer, write one to another disk now and then.
      </Words>
      {backups ? <List backups={backups} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button disabled={job.progress !== null} onClick={() => void backUpNow()}>
          Back up now…
        </Button>
        <Button onClick={() => setRestoring(true)}>Restore a backup…</Button>
      </div>
      <JobLine job={job} label="Backing up…" figures={sizeText} />
      {restoreDialog(restoring, () => setRestoring(false))}
    </Section>
  );
}

function List({ backups }: { backups: readonly BackupInfo[] }) {
  const [all, setAll] = useState(false);
  if (backups.length === 0) return <p>There is no backup in the vault’s folder yet.</p>;
  const shown = all ? backups : backups.slice(0, fewBackups);
  return (
    <div className="w-full">
      <table className="w-full text-left">
        <caption className="sr-only">Backups in the vault’s folder</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Made</th>
            <th scope="col">Why</th>
            <th scope="col">Size</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((backup) => (
            <tr key={backup.id} className="num border-line border-t first:border-t-0">
              <td className="py-1.5 pr-4">{dayAndTime(backup.madeAt)}</td>
              <td className="py-1.5 pr-4 text-[13px] text-muted">{backupReasonLabels[backup.reason]}</td>
              <td className="py-1.5 text-right text-[13px] text-muted">{sizeText(backup.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {backups.length > fewBackups ? (
        <Button look="quiet" className="-ml-3" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${backups.length}`}
        </Button>
      ) : null}
    </div>
  );
}
