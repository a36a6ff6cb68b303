import { type KeyboardEvent, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { DocumentView } from '#renderer/editor/document-view.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { dayAndTime } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { isEditable } from '#shared/document/document.ts';
import { DifferencesView, type WholeText } from './differences-view.tsx';

/** The earlier versions of an entry: look at one, see what differs, bring one back. What is there now becomes a version. */
export function VersionsDialog({
  id,
  first,
  settled,
  now,
  onClose,
  onBroughtBack,
}: {
  id: string;
  /** The version to begin with; null for the latest. */
  first: number | null;
  /**
   * Saves what is unsaved of the entry and tells where it stands then; null when that could not be saved. An entry that is only read
   * has none, and can have nothing brought back.
   */
  settled: (() => Promise<number | null>) | null;
  /** What is there now; null when that cannot be read. */
  now: (() => WholeText) | null;
  onClose: () => void;
  onBroughtBack: () => void;
}) {
  const { data: versions } = useRead('journal.versions', { id });
  const [chosen, setChosen] = useState(first);
  const bringBack = useCommand('journal.restoreVersion');
  const { id: shown, damaged } = versions?.find((version) => version.id === chosen) ??
    versions?.[0] ?? { id: null, damaged: false };

  const run = async (version: number): Promise<void> => {
    const problem = (words: string) => notify({ tone: 'problem', words });
    const revision = await settled?.();
    if (revision === undefined) return;
    if (revision === null) {
      problem('The entry could not be saved as it is now, so nothing was brought back.');
      return;
    }
    bringBack.mutate(
      { id, version, revision },
      {
        onSuccess: () => {
          onClose();
          onBroughtBack();
          notify({ words: 'The earlier version is back. The one before it is kept among the versions.' });
        },
        onError: (error) => problem(sentenceOf(error)),
      },
    );
  };

  if (versions?.length === 0) {
    return (
      <Dialog
        open
        onClose={onClose}
        title="Earlier versions"
        description="There are none yet. Waymark keeps one whenever you come back to change an entry."
      />
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Earlier versions"
      wide
      actions={
        shown === null ? null : (
          <>
            <Button onClick={onClose}>Close</Button>
            <Button
              look="first"
              disabled={bringBack.isPending || settled === null || damaged}
              onClick={() => void run(shown)}
            >
              Bring this version back
            </Button>
          </>
        )
      }
    >
      <div className="grid h-[56vh] min-h-0 grid-cols-[200px_minmax(0,1fr)] gap-5">
        <ul aria-label="Versions" className="-mx-2 overflow-y-auto px-2 py-0.5" onKeyDown={stepThrough}>
          {versions?.map((version) => (
            <li key={version.id}>
              <button
                type="button"
                aria-pressed={version.id === shown}
                tabIndex={version.id === shown ? 0 : -1}
                onFocus={() => setChosen(version.id)}
                onClick={() => setChosen(version.id)}
                className="num block w-full rounded-control px-2.5 py-1.5 text-left hover:bg-sunk aria-pressed:bg-accent-soft"
              >
                <span className="block text-[13px] font-[540]">{dayAndTime(version.savedAt)}</span>
                <span className="text-[12px] text-muted">
                  {version.damaged ? 'Damaged' : counted(version.wordCount, 'word')}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {shown === null ? null : <Version key={shown} id={id} version={shown} now={now} />}
      </div>
    </Dialog>
  );
}

/** Arrow keys go from version to version; Tab goes on to what the chosen one says. */
function stepThrough(event: KeyboardEvent<HTMLUListElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined && event.key !== 'Home' && event.key !== 'End') return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = by === undefined ? (event.key === 'Home' ? 0 : buttons.length - 1) : Math.max(0, at + by);
  buttons[next]?.focus();
}

type View = 'text' | 'differences';
let lastView: View = 'differences';

function Version({ id, version, now }: { id: string; version: number; now: (() => WholeText) | null }) {
  const { data, error } = useRead('journal.version', { id, version });
  const [chosen, setChosen] = useState(lastView);
  const view = now === null ? 'text' : chosen;
  if (!data) return <ReadProblem error={error} />;
  return (
    <div className="flex min-h-0 min-w-0 flex-col gap-3">
      {now === null ? null : (
        <div className="self-start">
          <Segmented
            label="Show"
            value={view}
            options={[
              { value: 'differences', label: 'What differs from now' },
              { value: 'text', label: 'As it was' },
            ]}
            onChange={(wanted) => {
              lastView = wanted;
              setChosen(wanted);
            }}
          />
        </div>
      )}
      <section
        aria-label="Version"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="min-h-0 grow overflow-y-auto rounded-card border border-line bg-paper px-6 py-5"
      >
        {data.title && view === 'text' ? (
          <p dir="auto" className="pb-3 font-serif text-[24px] leading-tight font-[600] break-words">
            {data.title}
          </p>
        ) : null}
        {isEditable(data.document) ? null : (
          <p className="pb-3 text-[13px] text-muted">Parts of this version are not known to this Waymark.</p>
        )}
        {view === 'text' || now === null ? (
          <DocumentView document={data.document} label="Text of the version" />
        ) : (
          <DifferencesView before={data} now={now} />
        )}
      </section>
    </div>
  );
}
