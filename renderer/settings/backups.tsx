import type { ReactNode } from 'react';
import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { Button } from '#renderer/ui/button.tsx';
import { countsInWords, sizeInWords } from '#renderer/ui/counts.ts';
import { dayAndTime } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { JobProgressLine, Section, tellFailure } from './section.tsx';

/** Backups: what there are, one more now, one back, and whether all is well. */
export function Backups({
  restoreDialog,
}: {
  restoreDialog: (open: boolean, onClose: () => void) => ReactNode;
}) {
  const { data: backups } = useRead('vault.backups', {});
  const { data: counts } = useRead('vault.stats', {});
  const [restoring, setRestoring] = useState(false);
  const backUp = useJob();
  const verify = useJob();
  const [verdict, setVerdict] = useState<readonly string[] | null>(null);
  const newest = backups?.[0];

  const backUpNow = async (): Promise<void> => {
    try {
      const { saved } = await backUp.run((job) => call('vault.backUp', { job }));
      if (saved) notify({ words: `Backed up and verified: ${saved}` });
    } catch (error) {
      tellFailure(error);
    }
  };
  const check = async (): Promise<void> => {
    setVerdict(null);
    try {
      const result = await verify.run((job) => call('vault.verify', { job }));
      setVerdict(result.problems);
    } catch (error) {
      tellFailure(error);
    }
  };

  return (
    <Section title="Backups">
      <p className="text-muted">
        While Waymark is open it backs up your vault every hour in which something changed, and keeps backups
        of the last hours, days, weeks and months in the vault’s folder. Each is opened and checked when it is
        made.
      </p>
      <p className="num">
        {newest ? (
          <>
            {backups.length} {backups.length === 1 ? 'backup' : 'backups'}, the newest of{' '}
            {dayAndTime(newest.madeAt)} ({sizeInWords(newest.bytes)}).
          </>
        ) : (
          'There is no backup yet.'
        )}{' '}
        {counts ? `Your vault holds ${countsInWords(counts)}.` : null}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={backUp.progress !== null} onClick={() => void backUpNow()}>
          Back up to a file…
        </Button>
        <Button onClick={() => setRestoring(true)}>Restore a backup…</Button>
        <Button disabled={verify.progress !== null} onClick={() => void check()}>
          Check the vault
        </Button>
      </div>
      <JobProgressLine job={backUp} label="Backing up…" />
      <JobProgressLine job={verify} label="Checking…" />
      {verdict === null ? null : verdict.length === 0 ? (
        <p role="status">All is well: the database, the index and the backups were checked.</p>
      ) : (
        <div role="alert">
          <p>Something is wrong. Your words are as they are; a backup from before can be restored.</p>
          <ul className="list-disc pl-5">
            {verdict.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {restoreDialog(restoring, () => setRestoring(false))}
    </Section>
  );
}
