import { useNavigate } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { newEntryId } from '#renderer/journal/new-entry.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Journal } from '#shared/journal/journal.ts';
import { EntryRow } from './entry-row.tsx';
import { heights } from './layout.ts';

/** Pages without a day, in the order of their titles: what is not about a day, such as a list of questions. */
export function PagesColumn({
  journal,
  journals,
  openId,
}: {
  journal: string | null;
  journals: readonly Journal[];
  openId: string | undefined;
}) {
  const { data: pages } = useRead('journal.pages', { journal });
  const navigate = useNavigate();
  const write = (): void =>
    void navigate({ to: '/journal/$id', params: { id: newEntryId({ journal, date: null }) } });
  return (
    <div className="min-h-0 grow overflow-y-auto px-3 pb-4">
      <div className="flex items-start justify-between gap-3 px-2 pb-2">
        <p className="text-[13px] text-muted">
          {pages?.length === 0
            ? 'A page is not about a day: questions to come back to, a list of people to ask.'
            : 'By their titles'}
        </p>
        <Button look="quiet" className="-mt-1.5 -mr-2 px-2! text-accent" onClick={write}>
          New page
        </Button>
      </div>
      <ul aria-label="Pages">
        {(pages ?? []).map((page) => (
          <li
            key={page.id}
            data-record={page.id}
            style={{ height: heights.entry }}
            className="[content-visibility:auto]"
          >
            <EntryRow
              entry={page}
              journal={
                journal === null && journals.length > 1
                  ? (journals.find(({ id }) => id === page.journal) ?? null)
                  : null
              }
              isOpen={page.id === openId}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
