import { Link } from '@tanstack/react-router';
import { useCommand } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { linkLook } from '#renderer/ui/link-look.ts';
import type { ExchangeReport } from '#shared/transfer/people.ts';
import { Problems } from './problems.tsx';
import { sayUndone } from './undone.ts';

/** What an import did, and the way to take it back. */
export function Done({ report, onLeave }: { report: ExchangeReport; onLeave: () => void }) {
  const undo = useCommand('transfer.undoImport');
  const { batch, problems } = report;
  const takeBack = (): void => {
    if (batch === null) return;
    undo.mutate(
      { batch },
      {
        onSuccess: (undone) => {
          sayUndone(undone);
          onLeave();
        },
        onError: notifyFailure,
      },
    );
  };
  return (
    <div className="flex min-h-0 grow flex-col items-start gap-5 overflow-y-auto px-6.5 pb-10 max-narrow:px-5">
      <p role="status" className="num max-w-[600px] text-[16px] text-pretty">
        {saidOf(report)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Link to="/people" className={linkLook.first}>
          Go to People
        </Link>
        <Button onClick={onLeave}>Bring in something else</Button>
        {batch === null ? null : (
          <Button disabled={undo.isPending} onClick={takeBack}>
            {undo.isPending ? 'Undoing…' : 'Undo this import'}
          </Button>
        )}
      </div>
      <Problems problems={problems} />
    </div>
  );
}

function saidOf(report: ExchangeReport): string {
  const { people, organisations, roles, skills, learning, conversations, activities, entries, updated } =
    report;
  const made = [
    [people, 'person'],
    [organisations, 'organisation'],
    [roles, 'role'],
    [skills, 'skill'],
    [learning, 'certificate'],
    [conversations, 'conversation'],
    [activities, 'line of the energy log', 'lines of the energy log'],
    [entries, 'entry'],
  ] as const;
  const parts = made.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
  const came = parts.length === 0 ? '' : `New: ${parts.join(', ')}.`;
  const changed =
    updated === 0
      ? ''
      : `${counted(updated, 'person')} who ${updated === 1 ? 'was' : 'were'} here already ${updated === 1 ? 'has' : 'have'} more to say.`;
  return [came, changed].filter(Boolean).join(' ') || 'Nothing new came in.';
}
