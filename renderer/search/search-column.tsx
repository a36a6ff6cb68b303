import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { BookmarkPlus, Printer, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { focusTextOf } from '#renderer/parts/entry-text.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import { useStateFor } from '#renderer/ui/use-state-for.ts';
import type { SearchResult } from '#shared/search/search.ts';
import { HelpCard } from './help-card.tsx';
import { recordPages } from './record-pages.ts';
import { ResultText } from './result-text.tsx';
import { KeepDialog, SavedSearches } from './saved-searches.tsx';
import { registerSearchField } from './search-focus.ts';
import { Tags } from './tags.tsx';

const pageSize = 50;

function useResults(text: string) {
  return useInfiniteQuery({
    queryKey: ['search.find', 'pages', text],
    queryFn: ({ pageParam }) =>
      call('search.find', { text, limit: pageSize, offset: pageParam, typing: true }),
    initialPageParam: 0,
    getNextPageParam: (page, pages) => (page.results.length < pageSize ? null : pages.length * pageSize),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
}

/** Search over everything in the list's column: as you type, newest first, the words marked. */
export function SearchColumn({
  text,
  openId,
  onPrint,
}: {
  text: string;
  openId: string | undefined;
  /** Asks for a print of what a query finds. */
  onPrint: (query: string) => void;
}) {
  const [typed, setTyped] = useState(text);
  const asked = useDeferredValue(typed.trim());
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useResults(asked);
  const [keeping, setKeeping] = useState(false);
  const first = data?.pages[0];
  const problem = asked === '' ? null : (first?.problem ?? null);
  const results = asked === '' ? [] : (data?.pages.flatMap((page) => page.results) ?? []);
  const hasMore = results.length > 0 && hasNextPage;
  // Tab reaches one of the results, and keys go from one to the other.
  const [stop, setStop] = useStateFor(asked, () => 0);
  const reached = Math.min(stop, results.length - (hasMore ? 0 : 1));

  useEffect(() => {
    const take = (): void => {
      field.current?.focus();
      field.current?.select();
    };
    take();
    return registerSearchField(take);
  }, []);

  const ask = (query: string): void => {
    setTyped(query);
    field.current?.focus();
  };
  const close = (): void => void navigate({ to: '.', search: {} });
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      close();
      return;
    }
    const stops = stopsIn(list.current);
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = nextStop(event.key, at, stops.length);
    if (next === null) return;
    event.preventDefault();
    (next < 0 ? field.current : stops[next])?.focus();
  };
  const showMore = async (): Promise<void> => {
    const first = results.length;
    await fetchNextPage();
    focusWhenDrawn(() => stopsIn(list.current)[first] ?? null);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a search landmark around its results
    <div role="search" className="flex min-h-0 grow flex-col" onKeyDown={press}>
      <div className="flex items-center gap-1 px-4 pb-2">
        <input
          ref={field}
          type="search"
          aria-label="Search"
          placeholder="Search everything you wrote"
          value={typed}
          maxLength={1_000}
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          className="h-9 w-full min-w-0 rounded-control border border-edge/60 bg-raised px-2.5 outline-offset-0 [&::-webkit-search-cancel-button]:hidden"
        />
        <IconButton label="Close search" onClick={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      <div className="flex items-start justify-between gap-2 px-5 pb-1.5 text-[12px]">
        <p role="status" className={`num pt-1 ${problem ? 'text-drain' : 'text-muted'}`}>
          {error ? sentenceOf(error) : (problem?.message ?? (asked !== '' && first ? found(first) : null))}
        </p>
        {asked === '' || problem ? null : (
          <span className="-mr-2 flex shrink-0">
            <IconButton label="Keep this search" className="size-7!" onClick={() => setKeeping(true)}>
              <BookmarkPlus size={15} aria-hidden />
            </IconButton>
            {first?.total ? (
              <IconButton label="Print what was found" className="size-7!" onClick={() => onPrint(asked)}>
                <Printer size={15} aria-hidden />
              </IconButton>
            ) : null}
          </span>
        )}
      </div>
      {asked === '' ? (
        <div className="min-h-0 grow overflow-y-auto">
          <SavedSearches onAsk={ask} />
          <Tags onAsk={ask} />
          <HelpCard onTake={(example) => ask(`${typed} ${example}`.trim())} />
        </div>
      ) : null}
      {keeping ? <KeepDialog search={{ name: '', query: asked }} onClose={() => setKeeping(false)} /> : null}
      <ul ref={list} aria-label="Results" className="min-h-0 grow overflow-y-auto px-3 pb-4">
        {results.map((result, place) => (
          <li
            key={`${result.kind} ${result.id}`}
            data-record={`${result.kind} ${result.id}`}
            onFocus={() => setStop(place)}
          >
            <ResultLink
              result={result}
              find={typed}
              isOpen={result.openId === openId}
              isReached={place === reached}
            />
          </li>
        ))}
        {hasMore ? (
          <li className="p-2" onFocus={() => setStop(results.length)}>
            <Button
              tabIndex={reached === results.length ? 0 : -1}
              aria-disabled={isFetchingNextPage}
              onClick={() => void showMore()}
            >
              Show more
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

/** What keys go through: the results, and the button after them. */
function stopsIn(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('a, button') ?? [])];
}

/** Where a key leads in the results; -1 for the field above them, null for nowhere. In the field, Home and End are its own. */
function nextStop(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, -1);
    case 'Home':
      return at < 0 ? null : 0;
    case 'End':
      return at < 0 ? null : count - 1;
    default:
      return null;
  }
}

function found(page: { total: number; more: boolean; widened: boolean }): string {
  if (page.total === 0) return 'Nothing found. Try fewer words, or the beginning of one with * after it.';
  const many = page.more ? ' or more' : '';
  return `${number(page.total)}${many} found${page.widened ? ', with the last word as a beginning' : ''}`;
}

function ResultLink({
  result,
  find,
  isOpen,
  isReached,
}: {
  result: SearchResult;
  find: string;
  isOpen: boolean;
  /** Whether Tab goes to it. */
  isReached: boolean;
}) {
  const look =
    'block rounded-[10px] px-2.5 py-2 hover:bg-sunk focus-visible:-outline-offset-2 aria-[current]:bg-accent-soft';
  const current = isOpen ? 'true' : undefined;
  const tabIndex = isReached ? 0 : -1;
  switch (result.kind) {
    case 'entry':
      return (
        <Link
          to="/journal/$id"
          params={{ id: result.openId }}
          search={{ find }}
          aria-current={current}
          tabIndex={tabIndex}
          // By its key rather than by the mouse: on to the text.
          onClick={({ detail }) => (detail === 0 ? focusTextOf(result.openId) : undefined)}
          className={look}
        >
          <ResultText result={result} />
        </Link>
      );
    case 'value':
    case 'strength':
    case 'weakness':
    case 'skill':
    case 'interest':
    case 'role':
    case 'non-negotiable':
      return (
        <Link to="/compass/$id" params={{ id: result.openId }} tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'direction':
    case 'activity':
    case 'test-result':
      return (
        <Link
          to="/compass/$id"
          params={{ id: recordPages[result.kind] }}
          tabIndex={tabIndex}
          className={look}
        >
          <ResultText result={result} />
        </Link>
      );
    case 'person':
      return (
        <Link to="/people/$id" params={{ id: result.openId }} tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'organisation':
      return (
        <Link
          to="/people/organisation/$id"
          params={{ id: result.openId }}
          tabIndex={tabIndex}
          className={look}
        >
          <ResultText result={result} />
        </Link>
      );
    case 'occupation':
      return (
        <Link to="/explore/note/$id" params={{ id: result.openId }} tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'option':
      return (
        <Link to="/explore/options/$id" params={{ id: result.openId }} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'experiment':
      return (
        <Link
          to="/explore/experiments/$id"
          params={{ id: result.openId }}
          tabIndex={tabIndex}
          className={look}
        >
          <ResultText result={result} />
        </Link>
      );
    case 'future':
      return (
        <Link to="/explore/futures/$id" params={{ id: result.openId }} tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'application':
      return (
        <Link to="/explore/applying/$id" params={{ id: result.openId }} tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'comparison':
      return (
        <Link to="/explore/compare/$id" params={{ id: result.openId }} tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'conversation':
      return (
        <Link to="/people/talks/$id" params={{ id: result.openId }} tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'question-set':
      return (
        <Link to="/people/questions" tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'message-template':
      return (
        <Link to="/people/touch/templates" tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'learning':
      return (
        <Link to="/learning/$id" params={{ id: result.openId }} tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'win':
      return (
        <Link to="/goals" search={{ wins: true }} tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'goal':
    case 'step':
    case 'milestone':
      return (
        <Link to="/goals/$id" params={{ id: result.openId }} tabIndex={tabIndex} className={look}>
          <ResultText result={result} />
        </Link>
      );
  }
}
