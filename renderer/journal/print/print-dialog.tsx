import { useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { number } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { JobLine } from '#renderer/ui/job-line.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { JournalLayout, JournalSelection } from '#shared/transfer/transfer.ts';

type Format = 'pdf' | 'html';

const newPages: readonly { value: JournalLayout['newPage']; label: string }[] = [
  { value: 'none', label: 'One after the other' },
  { value: 'day', label: 'Each day on a new page' },
  { value: 'entry', label: 'Each entry on a new page' },
];

const first: JournalLayout = { contents: true, pictures: true, details: true, newPage: 'none' };

/** Makes a PDF or a web page of a selection of entries: how it is laid out, how far it is, and the way to stop it. */
export function PrintDialog({
  selection,
  what,
  onClose,
}: {
  selection: JournalSelection;
  /** What is printed, in words: "This entry", "The 4 entries that are selected". */
  what: string;
  onClose: () => void;
}) {
  const { data: selected, error } = useRead('transfer.selected', { selection });
  const [layout, setLayout] = useState(first);
  const job = useJob();
  const busy = job.progress !== null;
  const isOne = selected?.entries === 1;
  const change = (changes: Partial<JournalLayout>): void => setLayout((now) => ({ ...now, ...changes }));

  const save = async (format: Format): Promise<void> => {
    try {
      const { saved } = await job.run((name) =>
        call('transfer.exportJournal', { job: name, format, selection, layout }),
      );
      if (saved === null) return;
      notify({ words: `Saved as ${saved}. That file is not encrypted.` });
      onClose();
    } catch (problem) {
      const stopped = problem instanceof Error && 'kind' in problem && problem.kind === 'cancelled';
      notify(
        stopped
          ? { words: 'Stopped. No file was written.' }
          : { tone: 'problem', words: sentenceOf(problem) },
      );
    }
  };

  return (
    <Dialog
      open
      onClose={() => {
        job.cancel();
        onClose();
      }}
      title="Print"
      description={
        selected === undefined
          ? what
          : `${what}: ${counted(selected.entries, 'entry')}${selected.pictures > 0 ? `, ${counted(selected.pictures, 'picture')}` : ''}.`
      }
      actions={
        <>
          <Button disabled={busy || !selected?.entries} onClick={() => void save('html')}>
            Save as web page…
          </Button>
          <Button look="first" disabled={busy || !selected?.entries} onClick={() => void save('pdf')}>
            Save as PDF…
          </Button>
        </>
      }
    >
      <ReadProblem error={error} />
      <div className="flex flex-col gap-2.5">
        {isOne ? null : (
          <Choice
            label="Contents with page numbers"
            checked={layout.contents}
            onChange={(contents) => change({ contents })}
          />
        )}
        {selected?.pictures === 0 ? null : (
          <Choice label="Pictures" checked={layout.pictures} onChange={(pictures) => change({ pictures })} />
        )}
        <Choice
          label="Time, mood, energy, place and tags"
          checked={layout.details}
          onChange={(details) => change({ details })}
        />
      </div>
      {isOne ? null : (
        <SelectField
          label="Entries follow"
          value={layout.newPage}
          options={newPages}
          onChange={(newPage) => change({ newPage })}
        />
      )}
      <JobLine job={job} label="Laying out the pages…" figures={number} />
    </Dialog>
  );
}
