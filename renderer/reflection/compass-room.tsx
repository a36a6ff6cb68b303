import { Link } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ClaimsPage, type PageProps } from './claims-page.tsx';
import { EnergyPage } from './energy/energy-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { InterestsPage } from './interests/interests-page.tsx';
import { type CompassPage, pageAt, pageOf, pages } from './pages.ts';
import { PathPage } from './path/path-page.tsx';
import { RolesPage } from './roles/roles-page.tsx';
import { SkillsPage } from './skills/skills-page.tsx';
import { StrengthsPage } from './strengths-page.tsx';
import { ValuesPage } from './values/values-page.tsx';

/** A page of claims: its lists, and what it has besides them. */
function PageAt(props: PageProps) {
  switch (props.page.slug) {
    case 'values':
      return <ValuesPage {...props} />;
    case 'strengths':
      return <StrengthsPage {...props} />;
    case 'interests':
      return <InterestsPage {...props} />;
    case 'skills':
      return <SkillsPage {...props} />;
    case 'roles':
      return <RolesPage {...props} />;
    default:
      return <ClaimsPage {...props} />;
  }
}

/** Pages without claims of their own. */
const otherPages: Readonly<Record<string, ComponentType>> = { path: PathPage, energy: EnergyPage };

/** Compass: its pages, and on each of them its claims, one of them open beside the others. */
export function CompassRoom({ at }: { at?: string | undefined }) {
  const Other = at === undefined ? undefined : otherPages[at];
  return Other ? (
    <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
      <PageNames current={at ?? null} />
      <Other />
    </div>
  ) : (
    <Claims at={at} />
  );
}

/** Compass's home, or a page of claims with one of them open. */
function Claims({ at }: { at: string | undefined }) {
  const named = pageAt(at);
  const claimId = at !== undefined && named === undefined ? at : undefined;
  const { data: open, error } = useRead(
    'reflection.claim',
    { id: claimId ?? '' },
    { enabled: claimId !== undefined },
  );
  const [last, setLast] = useState<CompassPage | null>(null);
  // While a claim is being read, the page that it was opened from stays.
  const page = claimId === undefined ? (named ?? null) : open ? pageOf(open.kind) : (last ?? pages[0]);
  if (last !== page) setLast(page);

  return (
    <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
      <PageNames current={page?.slug ?? null} />
      {page === null ? (
        <HomePage />
      ) : (
        <PageAt
          key={page.slug}
          page={page}
          openId={claimId}
          open={claimId === undefined ? undefined : open}
          isMissing={claimId !== undefined && error !== null}
        />
      )}
    </div>
  );
}

const nameLook =
  '-mb-px inline-flex min-h-9 items-center border-transparent border-b-2 text-[13.5px] text-muted no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-[570] aria-[current=page]:text-ink';

const names: readonly { slug: string; label: string }[] = pages.flatMap((page) =>
  page.slug === 'roles' ? [page, { slug: 'energy', label: 'Energy log' }] : [page],
);

/** The names of the pages; null is Compass's home. */
function PageNames({ current }: { current: string | null }) {
  return (
    <nav aria-label="Pages of Compass" className="border-line border-b px-6.5 pt-3">
      <ul className="flex flex-wrap gap-x-5">
        <li>
          <Link
            to="/compass"
            activeOptions={{ exact: true }}
            aria-current={current === null ? 'page' : undefined}
            className={nameLook}
          >
            Portrait
          </Link>
        </li>
        {names.map(({ slug, label }) => (
          <li key={slug}>
            <Link
              to="/compass/$id"
              params={{ id: slug }}
              aria-current={slug === current ? 'page' : undefined}
              className={nameLook}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
