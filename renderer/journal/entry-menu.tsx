import { useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import type { EditorHandle } from '#renderer/editor/editor-handle.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { trashEntry } from './commands/trash-entry.ts';
import type { EntrySession } from './entry-session.ts';
import { MergeDialog } from './pieces/merge-dialog.tsx';
import { usePieces } from './pieces/use-pieces.ts';
import { PrintDialog } from './print/print-dialog.tsx';

/** What can be done with an entry besides writing in it. */
export function EntryMenu({
  id,
  entrySession,
  isTrashed,
  onVersions,
  reload,
  text,
}: {
  id: string;
  /** Null for an entry that is only read. */
  entrySession: EntrySession | null;
  isTrashed: boolean;
  onVersions: () => void;
  /** Reads the entry anew. */
  reload: () => void;
  /** The editor of the entry; null for one that is only read. */
  text: EditorHandle | null;
}) {
  const toTrash = useToTrash();
  const [printing, setPrinting] = useState(false);
  const [merging, setMerging] = useState(false);
  const pieces = usePieces(reload);
  // What is on paper is what is in the vault.
  const print = async (): Promise<void> => {
    if (entrySession && !(await entrySession.session.flush())) {
      notify({ tone: 'problem', words: 'The entry could not be saved, so it was not printed.' });
    } else setPrinting(true);
  };
  return (
    <>
      <Menu
        trigger={
          <IconButton label="More about this entry">
            <Ellipsis size={17} aria-hidden />
          </IconButton>
        }
        actions={[
          { label: 'Earlier versions…', onSelect: onVersions },
          ...(isTrashed
            ? []
            : [
                { label: 'Print…', onSelect: () => void print() },
                {
                  label: 'Duplicate',
                  parted: true,
                  onSelect: () => void pieces.duplicate(id, entrySession),
                },
                ...(entrySession
                  ? [
                      {
                        label: 'Split at the cursor',
                        onSelect: () => void pieces.split(entrySession, text?.text() ?? null),
                      },
                      { label: 'Merge with another…', onSelect: () => setMerging(true) },
                    ]
                  : []),
                {
                  label: 'Move to the trash',
                  parted: true,
                  danger: true,
                  onSelect: () => void toTrash(id, entrySession),
                },
              ]),
        ]}
      />
      {merging && entrySession ? (
        <MergeDialog
          id={id}
          date={entrySession.writing().date}
          onClose={() => setMerging(false)}
          onChoose={(from) => {
            setMerging(false);
            void pieces.merge(entrySession, from);
          }}
        />
      ) : null}
      {printing ? (
        <PrintDialog
          selection={{ of: 'entries', ids: [id] }}
          what="This entry"
          onClose={() => setPrinting(false)}
        />
      ) : null}
    </>
  );
}

/** Moves an entry to the trash, with the way back. What is unsaved is saved first, so that the way back has all of it. */
function useToTrash(): (id: string, entrySession: EntrySession | null) => Promise<void> {
  const navigate = useNavigate();
  const leave = () => navigate({ to: '/journal', search: (before) => before });
  const open = (id: string) => navigate({ to: '/journal/$id', params: { id }, search: (before) => before });

  return async (id, entrySession) => {
    if (entrySession && !(await entrySession.session.flush())) {
      notify({ tone: 'problem', words: 'The entry could not be saved, so it was not moved to the trash.' });
      return;
    }
    await leave();
    const act = newAct();
    if ((await attempt(trashEntry, { id }, '', { act, afterwards: () => void open(id) })) === null) {
      await open(id);
      return;
    }
    offerUndo('Moved to the trash.', act);
  };
}
