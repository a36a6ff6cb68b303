import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { later } from '#renderer/ui/later.tsx';
import type { Problem } from './use-opened.ts';

const VersionsDialog = later(async () => (await import('./versions-dialog.tsx')).VersionsDialog);

/** Why an entry cannot be shown. Of a damaged one the earlier versions may be whole, so they are offered. */
export function EntryProblem({
  id,
  problem,
  reload,
}: {
  id: string;
  problem: Problem;
  /** Reads the entry anew. */
  reload: () => void;
}) {
  return (
    <div data-part-of-window className="flex max-w-[60ch] flex-col items-start gap-4 p-8">
      <h1 className="sr-only">Entry</h1>
      <p role="alert" className="text-muted">
        {problem.sentence}
      </p>
      {problem.isDamaged ? <VersionsOfDamaged id={id} reload={reload} /> : null}
    </div>
  );
}

function VersionsOfDamaged({ id, reload }: { id: string; reload: () => void }) {
  const { data: versions } = useRead('journal.versions', { id });
  const { data: there } = useRead('journal.revision', { id });
  const [isOpen, setOpen] = useState(false);
  if (versions === undefined || there === undefined) return null;
  if (versions.length === 0) return <p className="text-muted">There are no earlier versions of it.</p>;
  return (
    <>
      <Button onClick={() => setOpen(true)}>Look at its earlier versions…</Button>
      {isOpen ? (
        <VersionsDialog
          id={id}
          first={null}
          settled={there.trashed ? null : async () => there.revision}
          now={null}
          onClose={() => setOpen(false)}
          onBroughtBack={reload}
        />
      ) : null}
    </>
  );
}
