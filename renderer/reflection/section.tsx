import type { ReactNode } from 'react';

/** A part of a panel under a small heading. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="flex flex-col gap-2.5">
      <h3 className="flex items-baseline justify-between text-[12px] font-[570] text-muted">
        {title}
        {aside ? <span className="num flex items-baseline gap-2 font-[460]">{aside}</span> : null}
      </h3>
      {children}
    </section>
  );
}
