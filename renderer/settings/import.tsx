import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { JobLine } from '#renderer/ui/job-line.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { ImportFormat, ImportReport } from '#shared/transfer/transfer.ts';
import { Report } from './import-report.tsx';
import { CommandLine, Section, Words } from './section.tsx';

/** Entries from elsewhere, and a year of sample data for an empty vault. */
export function Import() {
  const { data: shell } = useRead('shell.info', {});
  const job = useJob();
  const [report, setReport] = useState<ImportReport | null>(null);
  const busy = job.progress !== null;

  const takeIn = async (format: ImportFormat): Promise<void> => {
    setReport(null);
    try {
      setReport(await job.run((name) => call('transfer.import', { job: name, format })));
    } catch (error) {
      notifyFailure(error);
    }
  };

  return (
    <Section title="Import" id="import">
      <Words>
        From jrnl take its JSON export; from other programs, a folder of Markdown files. Dates and tags are
        kept. What is here already is not taken twice, and an import can be undone as a whole.
      </Words>
      {shell?.canChooseFiles === false ? (
        <p>
          This window cannot choose files. Import on the command line:{' '}
          <CommandLine>waymark import PATH</CommandLine>
        </p>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button disabled={busy} onClick={() => void takeIn('jrnl')}>
            A jrnl file…
          </Button>
          <Button disabled={busy} onClick={() => void takeIn('markdown')}>
            A folder of Markdown files…
          </Button>
        </div>
      )}
      <Words>
        People, and what LinkedIn or a calendar knows of you, come in on{' '}
        <Link to="/people/import">a page of their own</Link>.
      </Words>
      <JobLine job={job} label="Importing…" figures={number} />
      {report ? <Report report={report} onUndone={() => setReport(null)} /> : null}
      <SampleData />
    </Section>
  );
}

function SampleData() {
  const { data: counts } = useRead('vault.stats', {});
  const add = useCommand('transfer.addSample');
  // There is always a journal.
  const isEmpty =
    counts !== undefined &&
    Object.entries(counts).every(([kind, count]) => count === 0 || kind === 'journals');
  if (!isEmpty) return null;
  return (
    <div className="flex w-full items-center justify-between gap-4 rounded-card bg-sunk px-4 py-3">
      <p className="text-[13px] text-muted">
        Your vault is empty. A year of sample data shows what it is like when it is lived in.
      </p>
      <Button
        disabled={add.isPending}
        onClick={() =>
          add.mutate(
            {},
            {
              onSuccess: ({ entries }) => notify({ words: `${number(entries)} sample entries were added.` }),
              onError: notifyFailure,
            },
          )
        }
      >
        {add.isPending ? 'Adding…' : 'Add sample data'}
      </Button>
    </div>
  );
}
