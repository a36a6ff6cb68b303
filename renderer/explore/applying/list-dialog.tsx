import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FormDateField } from '#renderer/ui/form-date-field.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { ApplicationFormat } from '#shared/explore/applications.ts';

/** Takes a dated list of what was done out as a file, for whoever wants proof of it. */
export function ListDialog({ onClose }: { onClose: () => void }) {
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [words, setWords] = useState(false);
  const take = useCommand('explore.exportApplications');
  const isTurned = from !== null && to !== null && from > to;
  const save = (format: ApplicationFormat): void =>
    take.mutate(
      { format, from, to, words },
      {
        onSuccess: ({ saved }) => {
          if (saved === null) return;
          notify({ words: `Saved as ${saved}. That file is not encrypted.` });
          onClose();
        },
        onError: (error) =>
          error.kind === 'cancelled' ? undefined : notify({ tone: 'problem', words: sentenceOf(error) }),
      },
    );
  const button = (format: ApplicationFormat, label: string) => (
    <Button
      look={format === 'pdf' ? 'first' : 'plain'}
      disabled={isTurned || take.isPending}
      onClick={() => save(format)}
    >
      {take.isPending && take.variables.format === format ? 'Writing it…' : label}
    </Button>
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title="Save as a list"
      description="Each step with its day, to whom, for what, and how it stands. It is for whoever wants to see what you did, such as an employment office."
      actions={
        <>
          {button('csv', 'Save as CSV…')}
          {button('pdf', 'Save as PDF…')}
        </>
      }
    >
      <div className="grid grid-cols-2 gap-3">
        <FormDateField label="From" hint="Empty for the first step" value={from} onChange={setFrom} />
        <FormDateField label="To" hint="Empty for the last one" value={to} onChange={setTo} />
      </div>
      {isTurned ? (
        <p role="alert" className="text-[12.5px] text-drain">
          The first day comes after the last one.
        </p>
      ) : null}
      <Choice label="With what I wrote about each step" checked={words} onChange={setWords} />
    </Dialog>
  );
}
