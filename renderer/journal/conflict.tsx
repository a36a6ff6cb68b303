import { useNavigate } from '@tanstack/react-router';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Clash, Sitting } from './sitting.ts';

/** The entry was changed in another place, or is gone, while it was written here. Nothing is lost until the person chooses. */
export function Conflict({ clash, sitting, reload }: { clash: Clash; sitting: Sitting; reload: () => void }) {
  const navigate = useNavigate();
  const run = (act: Promise<unknown>): void => {
    act.catch(notifyFailure);
  };
  const keepApart = async (): Promise<void> => {
    const id = await sitting.keepBoth();
    await navigate({ to: '/journal/$id', params: { id } });
  };
  const letGo = (): void => {
    sitting.discard();
    if (clash === 'gone') void navigate({ to: '/journal' });
    else reload();
  };
  return (
    <div
      role="alert"
      data-save-state="failed"
      className="mt-1 mb-3 flex flex-col gap-3 rounded-card bg-energy-soft px-4 py-3.5 text-[13px]"
    >
      <p>
        <span className="font-[570] text-energy-ink">
          {clash === 'gone'
            ? 'This entry is not in the vault any more. '
            : 'This entry was changed in another place meanwhile. '}
        </span>
        What you wrote here is not saved yet.
      </p>
      <div className="flex flex-wrap gap-2">
        {clash === 'gone' ? (
          <Button look="first" onClick={() => run(keepApart())}>
            Keep it as a new entry
          </Button>
        ) : (
          <>
            <Button look="first" onClick={() => run(keepApart())}>
              Keep both, as two entries
            </Button>
            <Button onClick={() => run(sitting.overwrite())}>Keep mine, the other as a version</Button>
          </>
        )}
        <Button look="quiet" onClick={letGo}>
          {clash === 'gone' ? 'Let it go' : 'Let mine go and show the other'}
        </Button>
      </div>
    </div>
  );
}
