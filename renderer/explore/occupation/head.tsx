import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { cameFrom } from '#renderer/explore/came-from.ts';
import { lowered } from '#renderer/explore/parts/lowered.ts';
import { WayBack, wayBackLook } from '#renderer/explore/parts/way-back.tsx';
import type { OccupationPage } from '#shared/explore/occupation.ts';
import { Keep } from './keep.tsx';
import { LookedAt } from './looked-at.tsx';

/** What an occupation is called, and what it is in a sentence. */
export function Head({
  page,
  heading,
}: {
  page: OccupationPage;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  return (
    <header className="flex flex-col">
      <Crumbs />
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 pt-2.5">
        <div className="min-w-0 grow basis-64">
          <h1
            ref={heading}
            tabIndex={-1}
            className="font-serif text-[30px]! leading-[1.2] font-[600]! tracking-[-0.018em]! outline-none"
          >
            {page.title}
          </h1>
          {page.alsoCalled.length > 0 ? (
            <p className="pt-0.5 text-[13px] text-muted">also {page.alsoCalled.map(lowered).join(', ')}</p>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center justify-end gap-2.5">
          <LookedAt page={page} />
          {page.isThere ? <Keep page={page} /> : null}
        </div>
      </div>
      {page.sentence === '' ? null : (
        <p className="pt-2 pb-3 font-serif text-[18px] leading-[1.45]">{page.sentence}</p>
      )}
    </header>
  );
}

/** The way back to the page that the occupation was opened from, as it was. */
function Crumbs() {
  const { page, view } = cameFrom.use();
  return (
    <WayBack>
      <Link to="/explore" activeOptions={{ exact: true }} className={wayBackLook}>
        Explore
      </Link>
      {page === 'browse' ? (
        <Link to="/explore/browse" search={view} className={wayBackLook}>
          Browse
        </Link>
      ) : (
        <Link to="/explore" activeOptions={{ exact: true }} className={wayBackLook}>
          For you
        </Link>
      )}
    </WayBack>
  );
}
