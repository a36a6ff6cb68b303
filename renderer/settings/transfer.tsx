import { useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { Button } from '#renderer/ui/button.tsx';
import { number, shortDate, today } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { ImportFormat, ImportReport, JournalFormat } from '#shared/transfer/transfer.ts';
import { JobProgressLine, Section, tellFailure } from './section.tsx';

/** Entries from elsewhere, and the journal for elsewhere. */
export function Transfer() {
  const { data: shell } = useRead('shell.info', {});
  const { data: counts } = useRead('vault.stats', {});
  const job = useJob();
  const [report, setReport] = useState<ImportReport | null>(null);
  const addSample = useCommand('transfer.addSample');
  const busy = job.progress !== null;
  const isEmpty = counts !== undefined && Object.values(counts).every((count) => count === 0);

  const takeIn = async (format: ImportFormat): Promise<void> => {
    setReport(null);
    try {
      setReport(await job.run((name) => call('transfer.import', { job: name, format })));
    } catch (error) {
      tellFailure(error);
    }
  };
  const takeOut = async (format: JournalFormat): Promise<void> => {
    try {
      const { saved } = await job.run((name) => call('transfer.exportJournal', { job: name, format }));
      if (saved) notify({ words: `Your journal is in ${saved}. That file is not encrypted.` });
    } catch (error) {
      tellFailure(error);
    }
  };

  return (
    <Section title="Import and export">
      {shell?.canChooseFiles === false ? (
        <p className="text-muted">
          Entries are imported on the command line here: <code>waymark import PATH</code>
        </p>
      ) : (
        <>
          <p className="text-muted">
            Take in entries from jrnl (its JSON export) or from a folder of Markdown files. Dates are kept,
            and an import can be undone as a whole.
          </p>
          <div className="flex flex-wrap gap-2">
            <Button disabled={busy} onClick={() => void takeIn('jrnl')}>
              Import from jrnl…
            </Button>
            <Button disabled={busy} onClick={() => void takeIn('markdown')}>
              Import Markdown files…
            </Button>
          </div>
        </>
      )}
      {report ? <Report report={report} onUndone={() => setReport(null)} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button disabled={busy} onClick={() => void takeOut('md')}>
          Export the journal as Markdown…
        </Button>
        <Button disabled={busy} onClick={() => void takeOut('json')}>
          Export as JSON…
        </Button>
      </div>
      <JobProgressLine job={job} label="Working…" />
      {isEmpty ? (
        <div className="flex items-center justify-between gap-4 rounded-card bg-sunk px-4 py-3">
          <p className="text-muted">
            Your vault is empty. A year of sample data shows how it looks when it is lived in.
          </p>
          <Button
            disabled={addSample.isPending}
            onClick={() =>
              addSample.mutate(
                {},
                { onError: (error) => notify({ tone: 'problem', words: sentenceOf(error) }) },
              )
            }
          >
            Add sample data
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function Report({ report, onUndone }: { report: ImportReport; onUndone: () => void }) {
  const undo = useCommand('transfer.undoImport');
  const { batch, found, imported, skipped, from, to, problems } = report;
  return (
    <div role="status" className="flex flex-col gap-2 rounded-card bg-sunk px-4 py-3">
      <p className="num">
        {number(imported)} of {number(found)} entries came in
        {from && to ? `, from ${shortDate(from, today())} to ${shortDate(to, today())}` : ''};{' '}
        {number(skipped)} were skipped.
      </p>
      {problems.length > 0 ? (
        <details>
          <summary className="cursor-pointer text-muted">What was skipped, and why</summary>
          <ul className="max-h-48 overflow-y-auto pt-1 text-[13px]">
            {problems.map(({ where, reason }) => (
              <li key={`${where} ${reason}`}>
                {where}: {reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {batch ? (
        <div>
          <Button
            disabled={undo.isPending}
            onClick={() =>
              undo.mutate(
                { batch },
                {
                  onSuccess: ({ removed }) => {
                    notify({ words: `${number(removed)} entries were moved to the trash.` });
                    onUndone();
                  },
                  onError: (error) => notify({ tone: 'problem', words: sentenceOf(error) }),
                },
              )
            }
          >
            Undo this import
          </Button>
        </div>
      ) : null}
    </div>
  );
}
