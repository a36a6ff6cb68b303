import { Link, useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { BrowseView } from './browse/view.ts';
import { type PageSlug, pages } from './pages.ts';

/**
 * The head of the room: its pages, and the search that leads into the library from wherever one is. The field stays the
 * same one from page to page, so that what is typed goes on in the list.
 */
export function ExploreHeader({
  current,
  view,
  action,
}: {
  current: PageSlug;
  view: BrowseView;
  /** The one thing to do on the page. */
  action?: ReactNode | undefined;
}) {
  return (
    <header className="flex items-center gap-x-4 gap-y-2 px-6.5 pt-5 pb-3 max-narrow:flex-wrap max-narrow:px-5">
      <h1>Explore</h1>
      <nav aria-label="Pages of Explore" className="min-w-0 max-narrow:order-last max-narrow:w-full">
        <ul className="flex w-fit max-w-full gap-0.5 overflow-x-auto rounded-[9px] bg-sunk p-[3px]">
          {pages.map(({ slug, to, label }) => (
            <li key={slug}>
              <Link
                to={to}
                activeOptions={{ exact: true, includeSearch: false }}
                aria-current={slug === current ? 'page' : undefined}
                className="block whitespace-nowrap rounded-[7px] px-2.5 py-1 text-[13px] font-[520] text-muted no-underline hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:text-ink aria-[current=page]:shadow-[0_0_0_1px_var(--line)]"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <LibrarySearch view={view} />
      {action}
    </header>
  );
}

function LibrarySearch({ view }: { view: BrowseView }) {
  const navigate = useNavigate();
  const asked = view.words ?? '';
  const [typed, setTyped] = useState(asked);
  // What the address says otherwise than it was told here came from elsewhere, such as the way back.
  const told = useRef(asked);
  useEffect(() => {
    if (asked === told.current) return;
    told.current = asked;
    setTyped(asked);
  }, [asked]);

  const ask = (words: string): void => {
    setTyped(words);
    told.current = words;
    const { words: _, ...others } = view;
    void navigate({
      to: '/explore/browse',
      search: words === '' ? others : { ...others, words },
      replace: true,
    });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== '') ask('');
    else if (event.key === 'ArrowDown')
      document.querySelector<HTMLElement>('[data-occupations] a[tabindex="0"]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search landmark around its one field
    <div role="search" aria-label="Occupations" className="relative ml-auto w-64 min-w-36 shrink">
      <Search
        size={14}
        strokeWidth={1.75}
        aria-hidden
        className="pointer-events-none absolute top-[10.5px] left-2.5 text-muted"
      />
      <input
        type="search"
        aria-label="Search occupations"
        data-library-search
        placeholder="A title, or what one does"
        value={typed}
        maxLength={200}
        spellCheck={false}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={press}
        className="h-9 w-full rounded-control border border-edge/60 bg-raised pr-2.5 pl-8 outline-offset-0 hover:border-edge [&::-webkit-search-cancel-button]:hidden"
      />
    </div>
  );
}
