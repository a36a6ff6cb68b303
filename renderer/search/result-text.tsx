import { recordKindLabels } from '#renderer/parts/record-kinds.ts';
import { shortDate, today } from '#renderer/ui/dates.ts';
import type { SearchResult, SnippetPart } from '#shared/search/search.ts';

/** A result's sign, its title, its kind and day, and where the words stand in it. */
export function ResultText({ result }: { result: SearchResult }) {
  const { one: name, icon: Icon } = recordKindLabels[result.kind];
  return (
    <span className="grid grid-cols-[15px_minmax(0,1fr)] gap-x-2.5">
      <Icon size={15} strokeWidth={1.75} aria-hidden className="mt-[3px] text-muted" />
      <span className="flex items-baseline justify-between gap-3">
        <span dir="auto" data-private className="truncate font-[580] tracking-[-0.005em]">
          {result.title || name}
        </span>
        <span className="num shrink-0 text-[12px] text-muted">
          {result.kind === 'entry' ? <span className="sr-only">Entry </span> : `${name} `}
          {result.date ? shortDate(result.date, today()) : ''}
        </span>
      </span>
      <span dir="auto" data-private className="col-start-2 line-clamp-2 text-[13px] leading-[1.4] text-muted">
        {nearFirstMatch(result.snippet).map((part, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a snippet keep their order
          part.match ? <mark key={place}>{part.text}</mark> : part.text,
        )}
      </span>
    </span>
  );
}

/** How much may stand before the first match, so that it is in the two lines that are shown. */
const before = 36;

/** The snippet with a long beginning cut, so that what was found is in sight. */
export function nearFirstMatch(snippet: readonly SnippetPart[]): readonly SnippetPart[] {
  const [first, ...rest] = snippet;
  if (!first || first.match || rest.length === 0 || first.text.length <= before) return snippet;
  const end = first.text.slice(-before);
  return [{ text: `…${end.slice(end.indexOf(' ') + 1)}`, match: false }, ...rest];
}
