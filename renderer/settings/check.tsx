import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { JobLine } from '#renderer/ui/job-line.tsx';
import type { Verification } from '#shared/vault/vault.ts';
import { Section, Words } from './section.tsx';

/** Whether all is well in the vault, said in words. */
export function Check() {
  const job = useJob();
  const [found, setFound] = useState<Verification | null>(null);
  const check = async (): Promise<void> => {
    setFound(null);
    try {
      setFound(await job.run((name) => call('vault.verify', { job: name })));
    } catch (error) {
      notifyFailure(error);
    }
  };
  return (
    <Section title="Check" id="check">
      <Words>Reads the whole vault, the search index, every text and every backup. It changes nothing.</Words>
      <Button disabled={job.progress !== null} onClick={() => void check()}>
        Check the vault
      </Button>
      <JobLine job={job} label="Checking…" />
      {found ? <Verdict found={found} /> : null}
    </Section>
  );
}

function Verdict({ found: { ok, problems, backups } }: { found: Verification }) {
  if (ok) {
    return (
      <p role="status">
        All is well. The vault and its index are whole
        {backups === 0
          ? '; there is no backup to check yet.'
          : backups === 1
            ? ', and its backup opens.'
            : `, and each of its ${backups} backups opens.`}
      </p>
    );
  }
  return (
    <div role="alert" className="flex w-full flex-col gap-2 rounded-card bg-drain-soft px-4 py-3">
      <p className="font-[560]">Something is not as it should be.</p>
      <ul className="list-disc pl-5">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p className="text-[13px]">
        Nothing was changed. If words are missing, restore a backup from before; the vault as it is now is
        kept.
      </p>
    </div>
  );
}
