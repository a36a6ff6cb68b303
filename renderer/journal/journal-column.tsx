import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { browse, useBrowsing, type View } from './browsing.ts';
import { CalendarColumn } from './calendar/calendar-column.tsx';
import { JournalSwitcher } from './journals/journal-switcher.tsx';
import { trashAll } from './list/bulk-acts.ts';
import { BulkBar } from './list/bulk-bar.tsx';
import { EntryList } from './list/entry-list.tsx';
import { PagesColumn } from './list/pages-column.tsx';
import { useSelection } from './list/use-selection.ts';
import { BeginMenu } from './templates/begin-menu.tsx';

const viewLabels: readonly { value: View; label: string }[] = [
  { value: 'list', label: 'List' },
  { value: 'calendar', label: 'Calendar' },
  { value: 'year', label: 'Year' },
  { value: 'pages', label: 'Pages' },
];

/** The left column of the room: which journal, which view of it, and what that view shows. */
export function JournalColumn({
  open,
  onNew,
  searchColumn,
}: {
  /** The entry that is open beside, and its day. */
  open: { id: string; date: string | null } | null;
  onNew: () => void;
  /** What is searched for, in place of the view. */
  searchColumn: ReactNode | null;
}) {
  const navigate = useNavigate();
  const { view, journal: wanted } = useBrowsing();
  const { data: journals = [] } = useRead('journal.journals', {});
  const isThere = wanted === null || journals.some(({ id }) => id === wanted);
  const journal = isThere ? wanted : null;
  useEffect(() => {
    // The journal was taken away elsewhere.
    if (!isThere && journals.length > 0) browse({ journal: null });
  }, [isThere, journals.length]);
  // A selection belongs to the list it was made in.
  const selection = useSelection(journal, `${journal} ${view} ${searchColumn === null}`);
  const trash = (): void => {
    const ids = [...selection.ids];
    if (open && selection.ids.has(open.id)) void navigate({ to: '/journal', search: (before) => before });
    void trashAll(ids).then((done) => (done ? selection.clear() : undefined));
  };
  const shown = journals.filter(({ id }) => journal === null || id === journal);
  const isEmpty = journals.length > 0 && shown.every(({ entries }) => entries === 0);

  return (
    <section
      aria-label="Entries of the journal"
      data-part-of-window
      data-steps-back
      className="flex min-h-0 flex-col border-line border-r pt-4.5"
    >
      <header className="flex items-center justify-between gap-2 px-5 pb-2.5 max-narrow:px-4">
        <JournalSwitcher />
        <div className="flex shrink-0 items-center gap-1">
          {searchColumn ? null : (
            <IconButton
              label="Search the journal"
              className="max-narrow:size-7!"
              onClick={() => void navigate({ to: '.', search: { find: '' } })}
            >
              <Search size={16} aria-hidden />
            </IconButton>
          )}
          <Button onClick={onNew} className="max-narrow:px-2!">
            New
          </Button>
          <BeginMenu journal={journal} />
        </div>
      </header>
      {searchColumn ?? (
        <>
          <div className="px-4 pb-2 max-narrow:px-3">
            <Segmented
              label="View"
              value={view}
              options={viewLabels}
              isWide
              onChange={(next) => browse({ view: next })}
            />
          </div>
          {view === 'pages' ? (
            <PagesColumn journal={journal} journals={journals} openId={open?.id} />
          ) : view === 'calendar' ? (
            <CalendarColumn journals={journals} open={open} />
          ) : isEmpty ? (
            <p className="px-5 pt-1 text-muted">Your entries will stand here, the newest first.</p>
          ) : (
            <>
              <EntryList
                journal={journal}
                journals={journals}
                open={open}
                selection={selection}
                onTrash={trash}
              />
              <BulkBar selection={selection} journals={journals} onTrash={trash} />
            </>
          )}
        </>
      )}
    </section>
  );
}
