import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';

const pages = [
  { to: '/people/touch', name: 'Who is due' },
  { to: '/people/touch/templates', name: 'Message templates' },
] as const;

/** The head of the pages of keeping in touch, with the way back to People. */
export function TouchHeader({ title, action }: { title: string; action?: ReactNode }) {
  return (
    <header className="flex flex-col gap-2 px-6.5 pt-5 pb-4 max-narrow:px-5">
      <Link
        to="/people"
        className="-ml-1.5 inline-flex items-center gap-1 self-start rounded-control px-1.5 py-0.5 text-[13px] text-muted no-underline hover:text-ink"
      >
        <ChevronLeft size={15} aria-hidden />
        People
      </Link>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1>{title}</h1>
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
        <div className="ml-auto">{action}</div>
      </div>
    </header>
  );
}
