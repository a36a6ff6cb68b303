import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { DocumentView } from '#renderer/editor/document-view.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { dayAndTime, number } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { isEditable } from '#shared/document/document.ts';
import type { Sitting } from './sitting.ts';

/** The earlier versions of an entry: look at one, bring one back. What is there now becomes a version itself. */
export function VersionsDialog({
  id,
  sitting,
  onClose,
  onBroughtBack,
}: {
  id: string;
  sitting: Sitting | null;
  onClose: () => void;
  onBroughtBack: () => void;
}) {
  const { data: versions } = useRead('journal.versions', { id });
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = chosen ?? versions?.[0]?.id ?? null;
  const bringBack = useCommand('journal.bringBack');
  const navigate = useNavigate();

  const run = async (version: number): Promise<void> => {
    if (sitting && !(await sitting.session.flush())) {
      notify({
        tone: 'problem',
        words: 'The entry could not be saved as it is now, so nothing was brought back.',
      });
      return;
    }
    const revision = sitting?.kept()?.revision;
    if (revision === undefined) return;
    bringBack.mutate(
      { id, version, revision },
      {
        onSuccess: () => {
          onBroughtBack();
          onClose();
          notify({ words: 'The earlier version is back. The one before it is kept among the versions.' });
          void navigate({ to: '/journal/$id', params: { id } });
        },
        onError: (error) => notify({ tone: 'problem', words: sentenceOf(error) }),
      },
    );
  };

  return (
    <Dialog open onClose={onClose} title="Earlier versions" wide>
      {versions?.length === 0 ? (
        <p className="text-muted">
          There are none yet. Waymark keeps one whenever you come back to change an entry.
        </p>
      ) : (
        <div className="grid h-[56vh] grid-cols-[210px_1fr] gap-5">
          <ul aria-label="Versions" className="overflow-y-auto">
            {versions?.map((version) => (
              <li key={version.id}>
                <button
                  type="button"
                  aria-pressed={version.id === shown}
                  onClick={() => setChosen(version.id)}
                  className="num block w-full rounded-control px-2.5 py-1.5 text-left hover:bg-sunk aria-pressed:bg-accent-soft"
                >
                  <span className="block font-[540]">{dayAndTime(version.savedAt)}</span>
                  <span className="text-[12.5px] text-muted">
                    {number(version.wordCount)} {version.wordCount === 1 ? 'word' : 'words'}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {shown === null ? null : <Version id={id} version={shown} />}
        </div>
      )}
      {shown === null ? null : (
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Close</Button>
          <Button
            look="first"
            disabled={bringBack.isPending || sitting === null}
            onClick={() => void run(shown)}
          >
            Bring this version back
          </Button>
        </div>
      )}
    </Dialog>
  );
}

function Version({ id, version }: { id: string; version: number }) {
  const { data } = useRead('journal.version', { id, version });
  if (!data) return <div />;
  return (
    <section
      aria-label="Version"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="overflow-y-auto rounded-card border border-line bg-paper px-6 py-5"
    >
      {data.title ? (
        <p className="pb-3 font-serif text-[24px] leading-tight font-[600]">{data.title}</p>
      ) : null}
      {isEditable(data.document) ? null : (
        <p className="pb-3 text-muted">Parts of this version are not known to this Waymark.</p>
      )}
      <DocumentView document={data.document} label="Text of the version" />
    </section>
  );
}
