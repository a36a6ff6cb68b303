import { counted } from '#renderer/ui/counts.ts';
import type { ExchangeReport } from '#shared/transfer/people.ts';

/** So many are written out; the rest is counted. */
const most = 500;

/** What could not be taken, and why. */
export function Problems({ problems }: { problems: ExchangeReport['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <details className="w-full max-w-[680px]">
      <summary className="w-fit cursor-pointer text-[13px] text-muted">
        {counted(problems.length, 'thing')} to know
      </summary>
      <ul aria-label="To know" className="flex max-h-56 flex-col gap-1 overflow-y-auto pt-1.5 text-[13px]">
        {problems.slice(0, most).map(({ where, reason }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may read the same, and none ever moves
          <li key={place}>
            <span className="text-muted">{where}:</span> {reason}
          </li>
        ))}
        {problems.length > most ? <li>And {counted(problems.length - most, 'other')}.</li> : null}
      </ul>
    </details>
  );
}
