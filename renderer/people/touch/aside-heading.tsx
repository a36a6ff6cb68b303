import type { ReactNode } from 'react';

/** The heading of a part beside a page. */
export function AsideHeading({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h2 id={id} className="border-line border-b pb-1.5 text-[12.5px] font-[570] text-muted">
      {children}
    </h2>
  );
}
