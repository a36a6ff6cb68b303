import { type ReactNode, useId } from 'react';

/** A part of a talk's page, under its heading. */
export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-1">
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-3">
        <h2 id={id} className="text-[12.5px] font-[570] text-muted">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
