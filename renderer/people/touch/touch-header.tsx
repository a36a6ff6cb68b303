import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Somebody } from './acts.ts';

const pages = [
  { to: '/people/touch', name: 'Who is due' },
  { to: '/people/touch/templates', name: 'Message templates' },
] as const;

const back =
  '-ml-1.5 inline-flex items-center gap-1 self-start rounded-control px-1.5 py-0.5 text-[13px] text-muted no-underline hover:text-ink';

/** The head of a page of keeping in touch, with the way back. The pages about everybody lead to each other. */
export function TouchHeader({
  title,
  person = null,
  action,
}: {
  title: string;
  /** Whom it is about, where it is about one person. */
  person?: Somebody | null;
  action?: ReactNode;
}) {
  return (
    <header className="flex flex-col gap-2 px-6.5 pt-5 pb-4 max-narrow:px-5">
      {person === null ? (
        <Link to="/people" className={back}>
          <ChevronLeft size={15} aria-hidden />
          People
        </Link>
      ) : (
        <Link to="/people/$id" params={{ id: person.id }} className={back}>
          <ChevronLeft size={15} aria-hidden />
          {person.name}
        </Link>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1>{title}</h1>
        {person !== null ? null : (
          <nav aria-label="Keeping in touch" className="flex gap-0.5 rounded-[9px] bg-sunk p-[3px]">
            {pages.map(({ to, name }) => (
              <Link
                key={to}
                to={to}
                activeOptions={{ exact: true }}
                activeProps={{ className: 'bg-raised! text-ink! shadow-[0_0_0_1px_var(--line)]' }}
                className="rounded-[7px] px-2.5 py-1 text-[13px] font-[520] text-muted no-underline hover:text-ink"
              >
                {name}
              </Link>
            ))}
          </nav>
        )}
        <div className="ml-auto">{action}</div>
      </div>
    </header>
  );
}
