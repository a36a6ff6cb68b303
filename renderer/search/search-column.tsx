import { keepPreviousData } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { countedWhileTyping } from '#shared/search/search.ts';
import { ResultWords } from './result-words.tsx';

const pageSize = 40;

/** Search over everything in the list's column: as you type, newest first, the words marked. */
export function SearchColumn({ text, openId }: { text: string; openId: string | undefined }) {
  const [typed, setTyped] = useState(text);
  const [limit, setLimit] = useState(pageSize);
  const asked = useDeferredValue(typed);
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { data, error } = useRead(
    'search.find',
    { text: asked, limit: Math.min(limit, 200), typing: true },
    { enabled: asked.trim() !== '', placeholderData: keepPreviousData },
  );
  useEffect(() => field.current?.focus(), []);
  const results = asked.trim() === '' ? [] : (data?.results ?? []);

  const step = (by: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const next = links.indexOf(document.activeElement as HTMLAnchorElement) + by;
    if (next < 0) field.current?.focus();
    else links[next]?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a search landmark around its results
    <div
      role="search"
      className="flex min-h-0 grow flex-col"
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          step(event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Escape') void navigate({ to: '/journal' });
      }}
    >
      <div className="flex items-center gap-1 px-4 pb-2">
        <input
          ref={field}
          type="search"
          aria-label="Search"
          placeholder="Search everything you wrote"
          value={typed}
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            setLimit(pageSize);
          }}
          className="h-9 w-full min-w-0 rounded-control [&::-webkit-search-cancel-button]:hidden border border-edge/60 bg-raised px-2.5 outline-offset-0"
        />
        <IconButton label="Close search" onClick={() => void navigate({ to: '/journal' })}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      <p role="status" className="num px-5 pb-1.5 text-[12px] text-muted">
        {error
          ? sentenceOf(error)
          : asked.trim() === ''
            ? 'A word finds that word, wor* its beginnings, "two words" the phrase.'
            : data
              ? found(data.total, data.widened)
              : ''}
      </p>
      <ul ref={list} aria-label="Results" className="min-h-0 grow overflow-y-auto px-3 pb-4">
        {results.map((result) => (
          <li key={`${result.kind} ${result.id}`}>
            <ResultLink result={result} find={typed} isOpen={result.openId === openId} />
          </li>
        ))}
        {data && data.total > results.length && results.length > 0 && limit < 200 ? (
          <li className="p-2">
            <Button onClick={() => setLimit(limit + pageSize)}>Show more</Button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function found(total: number, widened: boolean): string {
  if (total === 0) return 'Nothing found. Try fewer words, or the beginning of one with * after it.';
  const counted = total < countedWhileTyping ? number(total) : `${number(total)} or more`;
  return `${counted} found${widened ? ', with the last word as a beginning' : ''}`;
}

function ResultLink({
  result,
  find,
  isOpen,
}: {
  result: Parameters<typeof ResultWords>[0]['result'];
  find: string;
  isOpen: boolean;
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
