import { call } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { dateOf, fullDate, number } from '#renderer/ui/dates.ts';
import { JobLine } from '#renderer/ui/job-line.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { creditOf } from '#shared/explore/credit.ts';
import type { Edition } from '#shared/explore/library.ts';
import { CommandLine, Section, Words } from './section.tsx';

/** Facts about occupations from elsewhere, beside Waymark's own library. */
export function Occupations() {
  const { data: library } = useRead('explore.library', {});
  const { data: shell } = useRead('shell.info', {});
  const remove = useCommand('explore.removeOccupations');
  const job = useJob();
  const edition = library?.edition ?? null;
  const busy = job.progress !== null || remove.isPending;

  const readIn = async (kind: 'file' | 'folder'): Promise<void> => {
    try {
      const read = await job.run((name) => call('explore.importOccupations', { job: name, kind }));
      if (read !== null) notify({ words: `${number(read.occupations)} occupations are in the library now.` });
    } catch (error) {
      notifyFailure(error);
    }
  };

  return (
    <Section title="Occupations" id="occupations">
      <Words>
        Waymark brings a library of its own. Beside it, it can read the text edition of O*NET, the database of
        the U.S. Department of Labor: get its zip yourself, since Waymark asks no network. The facts lie
        beside your vault and make no backup larger.
      </Words>
      {edition === null ? null : <Present edition={edition} />}
      {shell?.canChooseFiles === false ? (
        <p>
          This window cannot choose files. Read it in on the command line:{' '}
          <CommandLine>waymark occupations import PATH</CommandLine>
        </p>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button disabled={busy} onClick={() => void readIn('file')}>
            {edition === null ? 'Read a zip in…' : 'Read another zip in…'}
          </Button>
          <Button disabled={busy} onClick={() => void readIn('folder')}>
            {edition === null ? 'Read a folder in…' : 'Read another folder in…'}
          </Button>
          {edition === null ? null : (
            <Button
              look="quiet"
              disabled={busy}
              onClick={() =>
                remove.mutate(
                  {},
                  {
                    onSuccess: () =>
                      notify({ words: 'The facts are taken out. What you noted on occupations stays.' }),
                    onError: notifyFailure,
                  },
                )
              }
            >
              Take them out
            </Button>
          )}
        </div>
      )}
      <JobLine job={job} label="Reading occupations…" />
    </Section>
  );
}

/** What was read, when, and what it lacked. */
function Present({ edition }: { edition: Edition }) {
  const { version, occupations, withInterests, readAt, missing } = edition;
  return (
    <div className="flex flex-col gap-1.5">
      <p>
        O*NET {version}, read in on {fullDate(dateOf(readAt))}: {number(occupations)} occupations,{' '}
        {number(withInterests)} with interests.
        {missing.length === 0 ? '' : ` It came without ${missing.join(', ')}.`}
      </p>
      <p className="text-[12px] text-muted">{creditOf(version)}</p>
    </div>
  );
}
