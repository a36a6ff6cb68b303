import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { type CompassPage, pages } from '#renderer/reflection/pages.ts';
import { kindWords } from '#renderer/reflection/words.ts';
import type { ClaimKind } from '#shared/reflection/kinds.ts';

/** Compass's home: what there is on each page. */
export function HomePage() {
  return (
    <div className="flex min-h-0 flex-col gap-4 overflow-y-auto px-6.5 pt-5 pb-10">
      <header className="flex flex-col gap-0.5">
        <h1>Compass</h1>
        <p className="max-w-[62ch] text-muted">
          What you know about yourself, and what it stands on. Every page is open at any time.
        </p>
      </header>
      <ul className="max-w-[640px]">
        {pages.map((page) => (
          <PageLine key={page.slug} page={page} />
        ))}
      </ul>
    </div>
  );
}

function PageLine({ page }: { page: CompassPage }) {
  return (
    <li className="border-line border-t py-3">
      <Link to="/compass/$id" params={{ id: page.slug }} className="font-[570] text-ink hover:text-accent">
        {page.label}
      </Link>
      <p className="text-muted">{page.about}</p>
      <p className="num flex gap-3 text-[13px] text-muted">
        {page.kinds.map((kind) => (
          <Count key={kind} kind={kind} />
        ))}
      </p>
    </li>
  );
}

function Count({ kind }: { kind: ClaimKind }) {
  const { data } = useRead('reflection.claims', { kind });
  return data ? <span>{`${data.length} ${kindWords[kind].many.toLowerCase()}`}</span> : null;
}
