import { Link } from '@tanstack/react-router';

const views = [
  { slug: 'board', to: '/explore/options', label: 'Board' },
  { slug: 'applying', to: '/explore/applying', label: 'Applying' },
] as const;

/** The two ways to look at what somebody goes after: the board of options, and what they apply for. */
export function OptionViews({ current }: { current: (typeof views)[number]['slug'] }) {
  return (
    <nav aria-label="Options as">
      <ul className="flex gap-0.5 rounded-[9px] bg-sunk p-[3px]">
        {views.map(({ slug, to, label }) => (
          <li key={slug}>
            <Link
              to={to}
              activeOptions={{ exact: true }}
              aria-current={slug === current ? 'page' : undefined}
              className="block rounded-[7px] px-2.5 py-1 text-[13px] font-[520] text-muted no-underline hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:text-ink aria-[current=page]:shadow-[0_0_0_1px_var(--line)]"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
