import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { BookmarkPlus, Printer, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import type { SearchResult } from '#shared/search/search.ts';
import { HelpCard } from './help-card.tsx';
import { quoted } from './quoted.ts';
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
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const links = [...(list.current?.querySelectorAll<HTMLElement>('a, button') ?? [])];
      const next =
        links.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? field.current : links[next])?.focus();
    }
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
        {results.map((result) => (
          <li key={`${result.kind} ${result.id}`}>
            <ResultLink result={result} find={typed} isOpen={result.openId === openId} onAsk={ask} />
          </li>
        ))}
        {results.length > 0 && hasNextPage ? (
          <li className="p-2">
            <Button aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              Show more
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  );
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
  onAsk,
}: {
  result: SearchResult;
  find: string;
  isOpen: boolean;
  onAsk: (query: string) => void;
}) {
  const look =
    'block rounded-[10px] px-2.5 py-2 hover:bg-sunk focus-visible:-outline-offset-2 aria-[current]:bg-accent-soft';
  const current = isOpen ? 'true' : undefined;
  switch (result.kind) {
    case 'entry':
      return (
        <Link
          to="/journal/$id"
          params={{ id: result.openId }}
          search={{ find }}
          aria-current={current}
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
        <Link to="/compass/$id" params={{ id: result.openId }} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'direction':
    case 'activity':
    case 'test-result':
      return (
        <Link to="/compass/$id" params={{ id: recordPages[result.kind] }} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'person':
      return (
        <button
          type="button"
          onClick={() => onAsk(`person:${quoted(result.title)}`)}
          className={`${look} w-full text-left`}
        >
          <ResultText result={result} />
        </button>
      );
    case 'goal':
    case 'win':
      return (
        <Link to="/goals" search={{ wins: true }} className={look}>
          <ResultText result={result} />
        </Link>
      );
    case 'step':
    case 'milestone':
      return (
        <Link to="/goals/$id" params={{ id: result.openId }} className={look}>
          <ResultText result={result} />
        </Link>
      );
  }
}
