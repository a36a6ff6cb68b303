import { Link } from '@tanstack/react-router';
import { call } from '#renderer/bridge/client.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { JobLine } from '#renderer/ui/job-line.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { JournalFormat } from '#shared/transfer/transfer.ts';
import { Section, Words } from './section.tsx';

/** The journal as files for other programs. */
export function Export() {
  const job = useJob();
  const busy = job.progress !== null;
  const takeOut = async (format: JournalFormat): Promise<void> => {
    try {
      const { saved } = await job.run((name) => call('transfer.exportJournal', { job: name, format }));
      if (saved) notify({ words: `Your journal is in ${saved}. That file is not encrypted.` });
    } catch (error) {
      notifyFailure(error);
    }
  };
  return (
    <Section title="Export" id="export">
      <Words>
        Your whole journal as one file that other programs can read. It is not encrypted: keep it where only
        you look. Your goals and strengths go out as a document in{' '}
        <Link to="/plan" className="text-accent underline underline-offset-2">
          Plan
        </Link>
        .
      </Words>
      <div className="flex flex-wrap gap-2">
        <Button disabled={busy} onClick={() => void takeOut('md')}>
          Journal as Markdown…
        </Button>
        <Button disabled={busy} onClick={() => void takeOut('json')}>
          Journal as JSON…
        </Button>
      </div>
      <JobLine job={job} label="Exporting…" figures={number} />
    </Section>
  );
}
