import { Chip } from '#renderer/ui/chip.tsx';
import { dateOf, shortDate, today } from '#renderer/ui/dates.ts';
import type { Evidence } from '#shared/reflection/reflection.ts';
import { evidenceText } from './labels.ts';

/** The day of the latest evidence: of its entry, else of when it was written down. Null without any. */
function latestDay(evidence: readonly Evidence[]): string | null {
  const days = evidence.map(({ entry, createdAt }) => entry?.date ?? dateOf(createdAt));
  return days.toSorted().at(-1) ?? null;
}

/** What a claim stands on, in a line: how much there is, how recent, and how much speaks against it. */
export function Ground({ evidence }: { evidence: readonly Evidence[] }) {
  const against = evidence.filter(({ stance }) => stance === 'contradicts').length;
  const latest = latestDay(evidence);
  return (
    <>
      <span>
        <span className="sr-only">Evidence: </span>
        {evidenceText(evidence.length)}
        {latest === null ? '' : ` · ${shortDate(latest, today())}`}
      </span>
      {against > 0 ? <Chip tone="drain">{against} against</Chip> : null}
    </>
  );
}
