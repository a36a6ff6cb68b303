import { useNavigate } from '@tanstack/react-router';
import { BookText, Search } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { emptyDocument, type StoredDocument } from '#shared/document/document.ts';
import { EntryList, useEntries } from './entry-list.tsx';
import { EntryMenu } from './entry-menu.tsx';
import { EntryPage } from './entry-page.tsx';
import { EntrySide } from './entry-side.tsx';
import { isNewEntryId, newEntryId } from './new-entry.ts';
import { PromptOfDay } from './prompts/prompt-of-day.tsx';
import { ReadOnlyPage } from './read-only-page.tsx';
import { BeginMenu } from './templates/begin-menu.tsx';
import { type Opened, useOpened } from './use-opened.ts';
import { VersionsDialog } from './versions-dialog.tsx';

/** What lies over the page of an entry. */
type Panel = { shows: 'versions'; first: number | null } | { shows: 'details' } | null;

/** The journal: the entries under their days, and one of them open beside. */
export function JournalRoom({
  id,
  found,
  searchColumn,
}: {
  id: string | undefined;
  /** What was searched for when the entry was opened. */
  found: string | undefined;
  searchColumn: ReactNode | null;
}) {
  const navigate = useNavigate();
  const entries = useEntries();
  const { opened, problem, reload } = useOpened(id);
  const [panel, setPanel] = useState<Panel>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a panel belongs to the entry it was opened for
  useEffect(() => setPanel(null), [id]);

  const openNew = (): void => void navigate({ to: '/journal/$id', params: { id: newEntryId() } });
  const created = useCallback(
    (createdId: string) => void navigate({ to: '/journal/$id', params: { id: createdId }, replace: true }),
    [navigate],
  );
  const now = useCallback(() => textOf(opened), [opened]);
  const isEmpty = entries.data?.pages[0]?.entries.length === 0;
  const keptId = opened?.sitting?.kept()?.id ?? opened?.entry?.id;
  const showVersion = (version: number): void => setPanel({ shows: 'versions', first: version });
  const menu =
    opened && keptId ? (
      <EntryMenu
        id={keptId}
        sitting={opened.sitting}
        isTrashed={opened.entry?.trashedAt != null}
        onVersions={() => setPanel({ shows: 'versions', first: null })}
        onDetails={() => setPanel({ shows: 'details' })}
        reload={reload}
      />
    ) : null;

  return (
    <div
      data-around-page
      className="grid h-full grid-cols-[288px_minmax(0,1fr)] max-narrow:grid-cols-[244px_minmax(0,1fr)]"
    >
      <section
        aria-label="Entries of the journal"
        data-steps-back
        className="flex min-h-0 flex-col border-line border-r pt-4.5"
      >
        <header className="flex items-center justify-between gap-2 px-5 pb-3">
          <p className="text-[21px] font-[640] tracking-[-0.017em]">Journal</p>
          <div className="flex gap-1">
            {searchColumn ? null : (
              <IconButton
                label="Search the journal"
                onClick={() => void navigate({ to: '.', search: { find: '' } })}
              >
                <Search size={16} aria-hidden />
              </IconButton>
            )}
            <Button onClick={openNew}>New</Button>
            <BeginMenu journal={null} />
          </div>
        </header>
        {searchColumn ??
          (isEmpty ? (
            <p className="px-5 text-muted">Your entries will stand here, the newest first.</p>
          ) : (
            <EntryList openId={keptId} />
          ))}
      </section>
      <div data-around-page className="grid min-h-0 grid-cols-[minmax(0,1fr)_236px] max-narrow:grid-cols-1">
        {problem ? (
          <p role="alert" className="p-8 text-muted">
            {problem}
          </p>
        ) : opened === null ? (
          <NothingOpen isWaiting={id !== undefined} isEmpty={isEmpty} onNew={openNew} />
        ) : (
          <>
            <div className="min-h-0">
              {opened.sitting ? (
                <EntryPage
                  key={opened.key}
                  sitting={opened.sitting}
                  isNew={isNewEntryId(opened.id)}
                  found={found}
                  menu={menu}
                  onCreated={created}
                  reload={reload}
                />
              ) : opened.entry ? (
                <ReadOnlyPage entry={opened.entry} menu={menu} />
              ) : null}
            </div>
            <aside
              aria-label="About this entry"
              data-steps-back
              className="min-h-0 overflow-y-auto border-line border-l px-4.5 py-5.5 max-narrow:hidden"
            >
              {keptId ? <EntrySide id={keptId} onVersion={showVersion} /> : null}
            </aside>
          </>
        )}
      </div>
      {panel?.shows === 'versions' && keptId ? (
        <VersionsDialog
          id={keptId}
          first={panel.first}
          sitting={opened?.sitting ?? null}
          now={now}
          onClose={() => setPanel(null)}
          onBroughtBack={reload}
        />
      ) : null}
      <Dialog open={panel?.shows === 'details'} onClose={() => setPanel(null)} title="About this entry">
        {keptId ? <EntrySide id={keptId} onVersion={showVersion} /> : null}
      </Dialog>
    </div>
  );
}

/** The text on the page as it is at this moment. */
function textOf(opened: Opened | null): StoredDocument {
  return opened?.sitting?.writing().read() ?? opened?.entry?.document ?? emptyDocument();
}

function NothingOpen({
  isWaiting,
  isEmpty,
  onNew,
}: {
  /** An entry is being read and will be here in a moment. */
  isWaiting: boolean;
  isEmpty: boolean;
  onNew: () => void;
}) {
  return (
    <div className="col-span-full flex min-h-0 flex-col items-center justify-center overflow-y-auto px-6 pb-10">
      <h1 className="sr-only">Journal</h1>
      {isWaiting ? null : (
        <EmptyState
          icon={<BookText size={30} strokeWidth={1.5} aria-hidden />}
          sentence={
            isEmpty
              ? 'Write about today: what gave you energy, what took it, and what you would rather not say aloud.'
              : 'Choose an entry on the left, or write a new one.'
          }
          action={
            <Button look="first" onClick={onNew}>
              New entry
            </Button>
          }
        />
      )}
      {isWaiting ? null : <PromptOfDay journal={null} />}
    </div>
  );
}
