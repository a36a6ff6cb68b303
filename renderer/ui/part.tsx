import type { ReactNode } from 'react';

/** A part of a record's page, under its heading. */
export function Part({
  title,
  aside,
  children,
}: {
  title: string;
  /** What stands at the other end of the heading's line. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-1.5">
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-3">
        <h2 className="text-[12.5px] font-[570] text-muted">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
