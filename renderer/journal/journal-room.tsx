import { Link, useNavigate } from '@tanstack/react-router';
import { BookText } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import type { EditorHandle } from '#renderer/editor/editor-handle.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { later } from '#renderer/ui/later.tsx';
import { useNarrow } from '#renderer/ui/use-narrow.ts';
import { useStateFor } from '#renderer/ui/use-state-for.ts';
import { emptyDocument } from '#shared/document/document.ts';
import { browse, useBrowsing } from './browsing.ts';
import { EntryBar } from './details/entry-bar.tsx';
import type { WholeText } from './differences-view.tsx';
import { EntryProblem } from './entry-problem.tsx';
import { type EntrySession, settledRevision } from './entry-session.ts';
import { JournalColumn } from './journal-column.tsx';
import { isNewEntryId, newEntryId } from './new-entry.ts';
import { PromptOfDay } from './prompts/prompt-of-day.tsx';
import { ChangedElsewhere, type Opened, useOpened } from './use-opened.ts';

// An entry that is opened needs the editor; the list of them does not.
const YearView = later(async () => (await import('./calendar/year-view.tsx')).YearView);
const EntryMenu = later(async () => (await import('./entry-menu.tsx')).EntryMenu);
const EntryPage = later(async () => (await import('./entry-page.tsx')).EntryPage);
const EntrySide = later(async () => (await import('./entry-side.tsx')).EntrySide);
const ReadOnlyPage = later(async () => (await import('./read-only-page.tsx')).ReadOnlyPage);
const VersionsDialog = later(async () => (await import('./versions-dialog.tsx')).VersionsDialog);

/** What lies over the page of an entry. */
type Panel = { shows: 'versions'; first: number | null } | { shows: 'details' } | null;

/** The journal: the entries under their days, and one of them open beside. */
export function JournalRoom({
  id,
  found,
  evidence,
  searchColumn,
}: {
  id: string | undefined;
  /** What was searched for when the entry was opened. */
  found: string | undefined;
  /** The piece of evidence that led to the entry. */
  evidence: string | undefined;
  searchColumn: ReactNode | null;
}) {
  const navigate = useNavigate();
  const { data: journals } = useRead('journal.journals', {});
  const { view, journal } = useBrowsing();
  const { opened, problem, reload } = useOpened(id);
  const isNarrow = useNarrow();
  const [panel, setPanel] = useStateFor<typeof id, Panel>(id, () => null);
  const shownId = useRef(id);
  useEffect(() => {
    // An entry that is opened is shown, also from a view that takes the whole room.
    if (shownId.current !== id && id !== undefined && view === 'year') browse({ view: 'list' });
    shownId.current = id;
  }, [id, view]);

  const openNew = (): void => void navigate({ to: '/journal/$id', params: { id: newEntryId() } });
  const created = useCallback(
    (createdId: string) => void navigate({ to: '/journal/$id', params: { id: createdId }, replace: true }),
    [navigate],
  );
  const now = useCallback(() => textOf(opened), [opened]);
  const isEmpty = journals?.every(({ entries }) => entries === 0) ?? false;
  const keptId = opened?.entrySession?.kept()?.id ?? opened?.entry?.id;
  // One that cannot be shown is marked in the lists like any other.
  const openId = id === undefined ? undefined : problem ? id : keptId;
  const showVersion = (version: number): void => setPanel({ shows: 'versions', first: version });
  const entrySession = opened?.entrySession ?? null;
  const date = useDate(entrySession, opened?.entry?.date ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry that is opened brings its day along
  useEffect(() => {
    if (date !== null) browse({ day: date });
  }, [opened?.key, date]);
  const isYear = view === 'year' && searchColumn === null;
  const menu = (text: EditorHandle | null): ReactNode =>
    opened ? (
      <>
        <EntryBar id={keptId} entrySession={entrySession} onDetails={() => setPanel({ shows: 'details' })} />
        {keptId ? (
          <EntryMenu
            id={keptId}
            entrySession={entrySession}
            isTrashed={opened.entry?.trashedAt != null}
            onVersions={() => setPanel({ shows: 'versions', first: null })}
            reload={reload}
            text={text}
          />
        ) : null}
      </>
    ) : null;
  const side = opened ? (
    <EntrySide key={opened.key} id={keptId} date={date} entrySession={entrySession} onVersion={showVersion} />
  ) : null;

  return (
    <div
      data-around-page
      className="grid h-full grid-cols-[288px_minmax(0,1fr)] max-narrow:grid-cols-[244px_minmax(0,1fr)]"
    >
      <JournalColumn
        open={openId === undefined ? null : { id: openId, date }}
        onNew={openNew}
        searchColumn={searchColumn}
      />
      <div data-around-page className="grid min-h-0 grid-cols-[minmax(0,1fr)_236px] max-narrow:grid-cols-1">
        {isYear ? (
          <YearView first={date} />
        ) : problem && id !== undefined ? (
          <EntryProblem key={id} id={id} problem={problem} reload={reload} />
        ) : opened === null ? (
          <NothingOpen isWaiting={id !== undefined} isEmpty={isEmpty} journal={journal} onNew={openNew} />
        ) : (
          <FormFields>
            <ChangedElsewhere opened={opened} onChanged={reload} />
            <div className="min-h-0">
              {opened.entrySession ? (
                <EntryPage
                  key={opened.key}
                  entrySession={opened.entrySession}
                  isNew={isNewEntryId(opened.id)}
                  found={found}
                  evidence={evidence}
                  menu={menu}
                  onCreated={created}
                  reload={reload}
                />
              ) : opened.entry ? (
                <ReadOnlyPage entry={opened.entry} menu={menu(null)} />
              ) : null}
            </div>
            <aside
              aria-label="About this entry"
              data-part-of-window
              data-steps-back
              className="min-h-0 overflow-y-auto border-line border-l px-4.5 py-5.5 max-narrow:hidden"
            >
              {isNarrow ? null : side}
            </aside>
          </FormFields>
        )}
      </div>
      {panel?.shows === 'versions' && keptId ? (
        <VersionsDialog
          id={keptId}
          first={panel.first}
          settled={entrySession && (() => settledRevision(entrySession))}
          now={now}
          onClose={() => setPanel(null)}
          onBroughtBack={reload}
        />
      ) : null}
      <Dialog
        open={panel?.shows === 'details' && isNarrow}
        onClose={() => setPanel(null)}
        title="About this entry"
      >
        {side}
      </Dialog>
    </div>
  );
}

const never = (): (() => void) => () => {};

/** The day of the entry on the page, also while it is being moved. */
function useDate(entrySession: EntrySession | null, otherwise: string | null): string | null {
  return useSyncExternalStore(entrySession?.subscribe ?? never, () =>
    entrySession ? entrySession.writing().date : otherwise,
  );
}

/** What is on the page as it is at this moment. */
function textOf(opened: Opened | null): WholeText {
  const writing = opened?.entrySession?.writing();
  if (writing) return { title: writing.title, date: writing.date, document: writing.read() };
  const { title = '', date = null, document = emptyDocument() } = opened?.entry ?? {};
  return { title, date, document };
}

function NothingOpen({
  isWaiting,
  isEmpty,
  journal,
  onNew,
}: {
  /** An entry is being read and will be here in a moment. */
  isWaiting: boolean;
  isEmpty: boolean;
  /** The journal that is shown; null for all. */
  journal: string | null;
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
      {isWaiting ? null : <PromptOfDay journal={journal} />}
      {isEmpty && !isWaiting ? (
        <p className="pt-7 text-center text-[13px] text-muted">
          Not sure where to begin?{' '}
          <Link to="/compass/$id" params={{ id: 'path' }} className="text-accent underline">
            Find your direction
          </Link>{' '}
          in eight short parts.
        </p>
      ) : null}
    </div>
  );
}
