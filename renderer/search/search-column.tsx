import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { countedWhileTyping, type SearchResult } from '#shared/search/search.ts';
import { ResultWords } from './result-words.tsx';
import { registerSearchField } from './search-focus.ts';

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
export function SearchColumn({ text, openId }: { text: string; openId: string | undefined }) {
  const [typed, setTyped] = useState(text);
  const asked = useDeferredValue(typed.trim());
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useResults(asked);
  const results = asked === '' ? [] : (data?.pages.flatMap((page) => page.results) ?? []);

  useEffect(() => {
    const take = (): void => {
      field.current?.focus();
      field.current?.select();
    };
    take();
    return registerSearchField(take);
  }, []);

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
      <div role="status" className="num px-5 pb-1.5 text-[12px] text-muted">
        {error ? sentenceOf(error) : asked === '' ? <Help /> : data ? found(data.pages[0]) : null}
      </div>
      <ul ref={list} aria-label="Results" className="min-h-0 grow overflow-y-auto px-3 pb-4">
        {results.map((result) => (
          <li key={`${result.kind} ${result.id}`}>
            <ResultLink result={result} find={typed} isOpen={result.openId === openId} />
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

function Help() {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 pt-1">
      {help.map(([sign, means]) => (
        <div key={sign} className="contents">
          <dt className="font-[540] text-ink">{sign}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}

const help = [
  ['heron', 'that word'],
  ['her*', 'words that begin so'],
  ['"grey heron"', 'the words in a row'],
  ['heron weir', 'both, anywhere'],
] as const;

function found(page: { total: number; widened: boolean } | undefined): string {
  if (!page || page.total === 0)
    return 'Nothing found. Try fewer words, or the beginning of one with * after it.';
  const many = page.total >= countedWhileTyping ? ' or more' : '';
  return `${number(page.total)}${many} found${page.widened ? ', with the last word as a beginning' : ''}`;
}

function ResultLink({ result, find, isOpen }: { result: SearchResult; find: string; isOpen: boolean }) {
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
          <ResultWords result={result} />
        </Link>
      );
    case 'strength':
    case 'weakness':
      return (
        <Link to="/compass/$id" params={{ id: result.openId }} className={look}>
          <ResultWords result={result} />
        </Link>
      );
    case 'goal':
    case 'milestone':
      return (
        <Link to="/goals/$id" params={{ id: result.openId }} className={look}>
          <ResultWords result={result} />
        </Link>
      );
  }
}
