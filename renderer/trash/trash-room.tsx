import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { restoreRecord } from '#renderer/commands/common/restore-record.ts';
import { attempt } from '#renderer/commands/run.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { recordKindLabels } from '#renderer/parts/record-kinds.ts';
import { Button } from '#renderer/ui/button.tsx';
import { dateOf, dayAndTime, shortDate, today } from '#renderer/ui/dates.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { TrashItem } from '#shared/trash/trash.ts';
import { KeepFor } from './keep-for.tsx';
import { PurgeDialog } from './purge-dialog.tsx';

/** What was put away, in every room, and the way back. */
export function TrashRoom() {
  const { data: items, error } = useRead('trash.list', {});
  // What is to be deleted for ever: one thing, or all of it.
  const [asked, setAsked] = useState<{ item: TrashItem | null } | null>(null);

  const giveBack = async ({ kind, id, title }: TrashItem): Promise<void> => {
    if ((await attempt(restoreRecord, { kind, id }, title)) === null) return;
    notify({ words: `${recordKindLabels[kind].one} put back.` });
  };

  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-2xl flex-col gap-5 px-8 py-5">
        <header className="flex flex-col gap-1">
          <h1 tabIndex={-1}>Trash</h1>
          <div className="flex min-h-9 flex-wrap items-center justify-between gap-3">
            <KeepFor />
            {items && items.length > 0 ? (
              <Button look="quiet" onClick={() => setAsked({ item: null })}>
                Empty the trash…
              </Button>
            ) : null}
          </div>
        </header>
        <ReadProblem error={error} />
        {items?.length === 0 ? (
          <EmptyState
            icon={<Trash2 size={28} strokeWidth={1.5} aria-hidden />}
            sentence="Nothing is in the trash."
          />
        ) : (
          <ul aria-label="In the trash">
            {items?.map((item) => (
              <li
                key={`${item.kind} ${item.id}`}
                className="flex items-center gap-4 border-line border-t py-2.5"
              >
                <div className="min-w-0 grow">
                  <p className="truncate font-[560]">{item.title || 'Without a title'}</p>
                  <p className="num text-[12.5px] text-muted">
                    {recordKindLabels[item.kind].one} · put away {dayAndTime(item.trashedAt)}
                    {item.goesAt ? ` · goes ${shortDate(dateOf(item.goesAt), today())}` : ''}
                  </p>
                </div>
                <Button
                  look="quiet"
                  className="-mr-2"
                  aria-label={`Delete for ever: ${item.title || 'without a title'}`}
                  onClick={() => setAsked({ item })}
                >
                  Delete…
                </Button>
                <Button
                  aria-label={`Put back ${item.title || 'without a title'}`}
                  onClick={() => void giveBack(item)}
                >
                  <Undo2 size={15} aria-hidden /> Put back
                </Button>
              </li>
            ))}
          </ul>
        )}
        {asked ? <PurgeDialog item={asked.item} onClose={() => setAsked(null)} /> : null}
      </div>
    </div>
  );
}
