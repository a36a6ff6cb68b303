import type { ReactNode } from 'react';

/** A part of somebody's page, under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-1">
      <h2 className="text-[12.5px] leading-5 font-[570] text-muted">{title}</h2>
      {children}
    </section>
  );
}
