import { call } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { dayAndTime, number } from '#renderer/ui/dates.ts';
import { JobLine } from '#renderer/ui/job-line.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { PastImport, PeopleExportFormat } from '#shared/transfer/people.ts';
import { sayUndone } from './undone.ts';

/** Where people come from and go to, and what came in before. */
export function Choose({
  isBusy,
  onChoose,
}: {
  isBusy: boolean;
  onChoose: (kind: 'file' | 'folder') => void;
}) {
  const { data: shell } = useRead('shell.info', {});
  const canChoose = shell?.canChooseFiles !== false;
  return (
    <div className="min-h-0 grow overflow-y-auto px-6.5 pb-10 max-narrow:px-5">
      <div className="flex max-w-[680px] flex-col">
        <Part title="Bring people in">
          <p className="text-pretty text-muted">
            From a vCard or a table that another program made, from LinkedIn’s copy of your data, or from the
            meetings of a calendar. You see what would become of it before anything does. Whoever is here
            already is filled up, and your own words stay as they are.
          </p>
          {canChoose ? (
            <div className="flex flex-wrap gap-2">
              <Button look="first" disabled={isBusy} onClick={() => onChoose('file')}>
                Choose a file…
              </Button>
              <Button disabled={isBusy} onClick={() => onChoose('folder')}>
                An unpacked folder from LinkedIn…
              </Button>
            </div>
          ) : (
            <p>
              This window cannot choose files. Bring people in on the command line:{' '}
              <code className="rounded bg-sunk px-1 py-px font-mono text-[12px]">
                waymark people import PATH
              </code>
            </p>
          )}
          <dl className="grid grid-cols-[110px_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-[13px]">
            {kinds.map(({ name, words }) => (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="m-0">{words}</dd>
              </div>
            ))}
          </dl>
        </Part>
        <Part title="Take them along">
          <TakeAlong canChoose={canChoose} />
        </Part>
        <Past />
      </div>
    </div>
  );
}

const kinds = [
  { name: 'vCard, .vcf', words: 'Google, Apple, Outlook, Android, Thunderbird, Nextcloud' },
  {
    name: 'Table, .csv',
    words: 'Google, Outlook, Thunderbird, or one of your own; you say what each column is',
  },
  { name: 'LinkedIn, .zip', words: 'whom you know there, your jobs and studies, skills and certificates' },
  { name: 'Calendar, .ics', words: 'meetings, as conversations or as lines of the energy log' },
] as const;

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section
      aria-label={title}
      className="flex flex-col items-start gap-3.5 border-line py-6 not-first:border-t first:pt-2"
    >
      <h2 className="text-[15px] font-[600]">{title}</h2>
      {children}
    </section>
  );
}

const ways: readonly { format: PeopleExportFormat; label: string }[] = [
  { format: 'vcard', label: 'vCard…' },
  { format: 'vcard3', label: 'vCard for older programs…' },
  { format: 'csv', label: 'Table…' },
];

function TakeAlong({ canChoose }: { canChoose: boolean }) {
  const job = useJob();
  const save = async (format: PeopleExportFormat): Promise<void> => {
    try {
      const { saved, people } = await job.run((name) => call('transfer.exportPeople', { format, job: name }));
      if (saved !== null) notify({ words: `${counted(people, 'person')} went into ${saved}.` });
    } catch (error) {
      notifyFailure(error);
    }
  };
  if (!canChoose) {
    return (
      <code className="rounded bg-sunk px-1 py-px font-mono text-[12px]">
        waymark people export --format vcard --out FILE
      </code>
    );
  }
  return (
    <>
      <p className="text-pretty text-muted">
        Everybody who is not in the trash, in a file that other programs read. Nothing protects that file, so
        keep it where only you can reach it.
      </p>
      <div className="flex flex-wrap gap-2">
        {ways.map(({ format, label }) => (
          <Button key={format} disabled={job.progress !== null} onClick={() => void save(format)}>
            {label}
          </Button>
        ))}
      </div>
      <JobLine job={job} label="Writing them down…" figures={(figure) => number(figure)} />
    </>
  );
}

const formats: Readonly<Record<string, string>> = {
  vcard: 'A vCard',
  csv: 'A table',
  linkedin: 'LinkedIn',
  ics: 'A calendar',
  jrnl: 'jrnl',
  markdown: 'Markdown files',
};

/** What was imported before; each import can be taken back. */
function Past() {
  const { data, refetch } = useRead('transfer.imports', {}, { staleTime: 0 });
  const undo = useCommand('transfer.undoImport');
  if (data === undefined || data.length === 0) return null;
  const takeBack = ({ id }: PastImport): void =>
    undo.mutate(
      { batch: id },
      { onSuccess: sayUndone, onError: notifyFailure, onSettled: () => void refetch() },
    );
  return (
    <Part title="What came in before">
      <ul className="flex w-full flex-col">
        {data.map((past) => {
          const { id, format, madeAt, undoneAt, added, updated } = past;
          return (
            <li key={id} className="flex min-h-11 items-center gap-4 border-line not-first:border-t">
              <span className="num grow text-[13px]">
                {formats[format] ?? format}, {dayAndTime(madeAt)}
                <span className="text-muted">
                  {' · '}
                  {number(added)} new{updated === 0 ? '' : `, ${number(updated)} changed`}
                </span>
              </span>
              {undoneAt === null ? (
                <Button
                  disabled={undo.isPending}
                  aria-label={`Undo the import of ${dayAndTime(madeAt)}`}
                  onClick={() => takeBack(past)}
                >
                  Undo
                </Button>
              ) : (
                <span className="text-[13px] text-muted">taken back</span>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
