import { useCommand } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { number, shortDate } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { ImportReport } from '#shared/transfer/transfer.ts';
import { agreeing } from '#shared/wording/counts.ts';

/** What an import did, entry by entry where something was left out, and the way to take it back. */
export function Report({ report, onUndone }: { report: ImportReport; onUndone: () => void }) {
  const undo = useCommand('transfer.undoImport');
  const { batch, found, imported, skipped, media, from, to, problems } = report;
  const takeBack = (): void => {
    if (batch === null) return;
    undo.mutate(
      { batch },
      {
        onSuccess: ({ removed }) => {
          notify({ words: `${entries(removed)} went to the trash.` });
          onUndone();
        },
        onError: notifyFailure,
      },
    );
  };
  return (
    <div className="flex w-full flex-col items-start gap-2.5 rounded-card bg-sunk px-4 py-3.5">
      <p role="status" className="num">
        {imported === 0
          ? `Nothing new came in; ${entries(found)} ${agreeing(found, 'was')} found.`
          : imported === found
            ? `${entries(imported)} came in${days(from, to)}.`
            : `${number(imported)} of ${entries(found)} came in${days(from, to)}; ${counted(skipped, 'was')} left out.`}
        {media === 0 ? '' : ` With ${counted(media, 'picture')}.`}
      </p>
      {problems.length > 0 ? (
        <details className="w-full">
          <summary className="w-fit cursor-pointer text-[13px] text-muted">
            What was left out, and why
          </summary>
          <ul className="flex max-h-48 flex-col gap-1 overflow-y-auto pt-1.5 text-[13px]">
            {problems.map(({ where, reason }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two problems may read the same, and none ever moves
              <li key={place}>
                <span className="text-muted">{where}:</span> {reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {batch ? (
        <Button disabled={undo.isPending} onClick={takeBack}>
          {undo.isPending ? 'Undoing…' : 'Undo this import'}
        </Button>
      ) : null}
    </div>
  );
}

function entries(count: number): string {
  return `${counted(count, 'entry')}`;
}

function days(from: string | null, to: string | null): string {
  if (from === null || to === null) return '';
  // The year is always said: journals from elsewhere go far back.
  return from === to
    ? `, of ${shortDate(from, '')}`
    : `, from ${shortDate(from, '')} to ${shortDate(to, '')}`;
}
