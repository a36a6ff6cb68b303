import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { nameOf, rememberOpened } from '#renderer/explore/came-from.ts';
import type { OccupationRef } from '#shared/explore/occupation.ts';

/** Leads to an occupation. On the way back it is found again by what it names. */
export function OccupationLink({
  to: { source, code },
  className,
  children,
}: {
  to: OccupationRef;
  className?: string;
  children: ReactNode;
}) {
  const name = nameOf({ source, code });
  return (
    <Link
      to="/explore/$source/$code"
      params={{ source, code }}
      data-occupation={name}
      onClick={() => rememberOpened(name)}
      className={className}
    >
      {children}
    </Link>
  );
}
