import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { Output } from '#shared/api.ts';
import type { TrashItem } from '#shared/trash/trash.ts';

/** The question before something is deleted for ever: what goes, and where it may still be. */
export function PurgeDialog({
  item,
  onClose,
}: {
  /** Null for everything in the trash. */
  item: TrashItem | null;
  onClose: () => void;
}) {
  const which = item && { kind: item.kind, id: item.id };
  const { data: goes, error } = useRead('trash.previewPurge', { item: which }, { staleTime: 0, gcTime: 0 });
  const remove = useCommand('trash.purge');
  const run = (): void =>
    remove.mutate(
      { item: which },
      {
        onSuccess: ({ deleted }) => {
          onClose();
          notify({
            words: deleted === 1 ? 'Deleted for ever.' : `${number(deleted)} things deleted for ever.`,
          });
        },
        onError: (problem) => {
          onClose();
          notifyFailure(problem);
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={item ? 'Delete this for ever?' : 'Empty the trash?'}
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="danger" disabled={goes === undefined || remove.isPending} onClick={run}>
            {remove.isPending ? 'Deleting…' : 'Delete for ever'}
          </Button>
        </>
      }
    >
      {item ? (
        <p dir="auto" className="line-clamp-3 font-[560] break-words">
          {item.title || 'Without a title'}
        </p>
      ) : null}
      <ReadProblem error={error} />
      {goes ? <What goes={goes} isOne={item !== null} /> : null}
      <p className="text-muted">
        There is no way back. Backups that were made before still hold it, until newer ones take their place.
      </p>
    </Dialog>
  );
}

function What({ goes, isOne }: { goes: Output<'trash.previewPurge'>; isOne: boolean }) {
  const parts = [
    ...(isOne ? [] : [counted(goes.items, 'thing in the trash', 'things in the trash')]),
    counted(goes.versions, 'earlier version', 'earlier versions'),
    counted(goes.milestones, 'milestone', 'milestones'),
    counted(
      goes.files,
      'picture or file that nothing else uses',
      'pictures and files that nothing else uses',
    ),
    counted(goes.evidence, 'link as evidence', 'links as evidence'),
  ].filter((part) => part !== null);
  if (parts.length === 0) return <p>Nothing else hangs on it.</p>;
  return (
    <div>
      <p>{isOne ? 'With it go:' : 'This deletes:'}</p>
      <ul className="num list-disc pl-5">
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  );
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${number(count)} ${count === 1 ? one : many}`;
}
