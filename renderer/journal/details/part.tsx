import type { ReactNode } from 'react';

/** A part of the side panel under a small heading. */
export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <h2 className="flex min-h-5 items-center justify-between gap-2 text-[12px] font-[570] text-muted">
        {title}
        {aside}
      </h2>
      {children}
    </section>
  );
}
