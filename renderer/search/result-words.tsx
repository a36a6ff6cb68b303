import { shortDate, today } from '#renderer/ui/dates.ts';
import type { SearchKind, SearchResult } from '#shared/search/search.ts';

/** What a result is, in one word. */
export const kindNames: Record<SearchKind, string> = {
  entry: 'Entry',
  strength: 'Strength',
  weakness: 'Weakness',
  goal: 'Goal',
  milestone: 'Milestone',
};

/** A result's title, its kind and day, and where the words stand in it. */
export function ResultWords({ result }: { result: SearchResult }) {
  return (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <span dir="auto" className="truncate font-[580] tracking-[-0.005em]">
          {result.title || kindNames[result.kind]}
        </span>
        <span className="num shrink-0 text-[12px] text-muted">
          {result.kind === 'entry' ? '' : `${kindNames[result.kind]} `}
          {result.date ? shortDate(result.date, today()) : ''}
        </span>
      </span>
      <span dir="auto" className="line-clamp-2 text-[13px] leading-[1.4] text-muted">
        {result.snippet.map((part, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a snippet keep their order
          part.match ? <mark key={place}>{part.text}</mark> : part.text,
        )}
      </span>
    </>
  );
}
