import { Trash2, Undo2 } from 'lucide-react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { dayAndTime } from '#renderer/ui/dates.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { TrashKind } from '#shared/trash/trash.ts';

const kinds: Record<TrashKind, string> = {
  entry: 'Entry',
  strength: 'Strength',
  weakness: 'Weakness',
  goal: 'Goal',
};

/** What was put away, in every room, and the way back. */
export function TrashRoom() {
  const { data: items, error } = useRead('trash.list', {});
  const putBack = useCommand('trash.putBack');
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-2xl flex-col gap-5 px-8 py-5">
        <header className="flex flex-col gap-1">
          <h1>Trash</h1>
          <p className="text-muted">What you put away stays here until you put it back.</p>
        </header>
        {error ? <p role="alert">{sentenceOf(error)}</p> : null}
        {items?.length === 0 ? (
          <EmptyState icon={<Trash2 size={28} aria-hidden />} sentence="Nothing is in the trash." />
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
                    {kinds[item.kind]} · put away {dayAndTime(item.trashedAt)}
                  </p>
                </div>
                <Button
                  aria-label={`Put back ${item.title || 'without a title'}`}
                  onClick={() =>
                    putBack.mutate(
                      { kind: item.kind, id: item.id },
                      {
                        onSuccess: () => notify({ words: `${kinds[item.kind]} put back.` }),
                        onError: (problem) => notify({ tone: 'problem', words: sentenceOf(problem) }),
                      },
                    )
                  }
                >
                  <Undo2 size={15} aria-hidden /> Put back
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
