import { useNavigate } from '@tanstack/react-router';
import { BookText, Ellipsis, Search } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand } from '#renderer/bridge/queries.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { isEditable } from '#shared/document/document.ts';
import type { Entry } from '#shared/journal/journal.ts';
import { EntryList, useEntries } from './entry-list.tsx';
import { EntryPage, ReadOnlyPage } from './entry-page.tsx';
import { EntrySide } from './entry-side.tsx';
import { isNewEntryId, newEntryId } from './new-entry.ts';
import { newSitting, type Sitting, sittingOf } from './sitting.ts';
import { VersionsDialog } from './versions-dialog.tsx';

/** What is on the page: an entry that is being written, or one that is only read. */
interface Opened {
  key: string;
  id: string;
  sitting: Sitting | null;
  entry: Entry | null;
}

/** The journal: the entries under their days, and one of them open beside. */
export function JournalRoom({
  id,
  searchColumn,
}: {
  id: string | undefined;
  searchColumn: ReactNode | null;
}) {
  const navigate = useNavigate();
  const entries = useEntries();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [readings, setReadings] = useState(0);
  const [panel, setPanel] = useState<'versions' | 'details' | null>(null);
  const shown = useRef<Opened | null>(null);
  shown.current = opened;

  useEffect(() => {
    setProblem(null);
    setPanel(null);
    if (id === undefined) {
      setOpened(null);
      return;
    }
    if (isNewEntryId(id)) {
      setOpened({ key: id, id, sitting: newSitting(), entry: null });
      return;
    }
    const before = shown.current;
    // The new entry that has just come into being stays on its page.
    if (before && isNewEntryId(before.id) && before.sitting?.kept()?.id === id) {
      setOpened({ ...before, id });
      return;
    }
    let isCurrent = true;
    call('journal.get', { id })
      .then((entry) => {
        if (!isCurrent) return;
        const writable = isEditable(entry.document) && entry.trashedAt === null;
        setOpened({ key: `${id} ${readings}`, id, sitting: writable ? sittingOf(entry) : null, entry });
      })
      .catch((error: unknown) => {
        if (isCurrent) setProblem(sentenceOf(error));
      });
    return () => {
      isCurrent = false;
    };
  }, [id, readings]);

  const openNew = (): void => void navigate({ to: '/journal/$id', params: { id: newEntryId() } });
  const created = useCallback(
    (createdId: string) => void navigate({ to: '/journal/$id', params: { id: createdId }, replace: true }),
    [navigate],
  );
  const isEmpty = entries.data?.pages[0]?.entries.length === 0;
  const keptId = opened?.sitting?.kept()?.id ?? opened?.entry?.id;

  const menu = keptId ? <EntryMenu id={keptId} sitting={opened?.sitting ?? null} onPanel={setPanel} /> : null;

  return (
    <div className="grid h-full grid-cols-[288px_minmax(0,1fr)] max-narrow:grid-cols-[244px_minmax(0,1fr)]">
      <section
        aria-label="Entries of the journal"
        className="flex min-h-0 flex-col border-line border-r pt-4.5"
      >
        <header className="flex items-center justify-between gap-2 px-5 pb-3">
          <p className="text-[21px] font-[640] tracking-[-0.017em]">Journal</p>
          <div className="flex gap-1">
            <IconButton
              label="Search the journal"
              onClick={() => void navigate({ to: '/journal', search: { find: '' } })}
            >
              <Search size={16} aria-hidden />
            </IconButton>
            <Button onClick={openNew}>New</Button>
          </div>
        </header>
        {searchColumn ??
          (isEmpty ? (
            <p className="px-5 text-muted">Your entries will stand here, the newest first.</p>
          ) : (
            <EntryList openId={keptId} />
          ))}
      </section>
      <div className="grid min-h-0 grid-cols-[minmax(0,1fr)_236px] max-narrow:grid-cols-1">
        {problem ? (
          <p role="alert" className="p-8 text-muted">
            {problem}
          </p>
        ) : opened === null ? (
          <div className="col-span-full self-center">
            <h1 className="sr-only">Journal</h1>
            <EmptyState
              icon={<BookText size={30} strokeWidth={1.5} aria-hidden />}
              sentence={
                isEmpty
                  ? 'Write about today: what gave you energy, what took it, and what you would rather not say aloud.'
                  : 'Choose an entry on the left, or write a new one.'
              }
              action={
                <Button look="first" onClick={openNew}>
                  New entry
                </Button>
              }
            />
          </div>
        ) : (
          <>
            <div className="min-h-0">
              {opened.sitting ? (
                <EntryPage
                  key={opened.key}
                  sitting={opened.sitting}
                  isNew={isNewEntryId(opened.id)}
                  menu={menu}
                  onCreated={created}
                />
              ) : opened.entry ? (
                <ReadOnlyPage entry={opened.entry} menu={menu} />
              ) : null}
            </div>
            <aside
              aria-label="About this entry"
              className="min-h-0 overflow-y-auto border-line border-l px-4.5 py-5.5 max-narrow:hidden"
            >
              {keptId ? <EntrySide id={keptId} /> : null}
            </aside>
          </>
        )}
      </div>
      {panel === 'versions' && keptId ? (
        <VersionsDialog
          id={keptId}
          sitting={opened?.sitting ?? null}
          onClose={() => setPanel(null)}
          onBroughtBack={() => setReadings(readings + 1)}
        />
      ) : null}
      <Dialog open={panel === 'details'} onClose={() => setPanel(null)} title="About this entry">
        {keptId ? <EntrySide id={keptId} /> : null}
      </Dialog>
    </div>
  );
}

function EntryMenu({
  id,
  sitting,
  onPanel,
}: {
  id: string;
  sitting: Sitting | null;
  onPanel: (panel: 'versions' | 'details') => void;
}) {
  const navigate = useNavigate();
  const trash = useCommand('journal.trash');
  const fail = (error: unknown): void => notify({ tone: 'problem', words: sentenceOf(error) });
  const run = async (): Promise<void> => {
    if (sitting && !(await sitting.session.flush())) {
      notify({ tone: 'problem', words: 'The entry could not be saved, so it was not moved to the trash.' });
      return;
    }
    trash.mutate(
      { id },
      {
        onError: fail,
        onSuccess: () => {
          void navigate({ to: '/journal' });
          notify({
            words: 'Moved to the trash.',
            action: {
              label: 'Undo',
              // Asked directly, since the part of the window that this menu stands in is gone by then.
              run: () =>
                void call('trash.putBack', { kind: 'entry', id })
                  .then(() => navigate({ to: '/journal/$id', params: { id } }))
                  .catch(fail),
            },
          });
        },
      },
    );
  };
  return (
    <Menu
      trigger={
        <IconButton label="More about this entry">
          <Ellipsis size={17} aria-hidden />
        </IconButton>
      }
      actions={[
        { label: 'Earlier versions…', onSelect: () => onPanel('versions') },
        { label: 'About this entry…', onSelect: () => onPanel('details') },
        { label: 'Move to the trash', danger: true, onSelect: () => void run() },
      ]}
    />
  );
}
