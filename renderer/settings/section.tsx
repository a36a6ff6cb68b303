import type { ReactNode } from 'react';

/** One part of Settings: its name at the left, what can be done at the right. */
export function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section
      id={id}
      aria-label={title}
      className="grid scroll-mt-14 grid-cols-[150px_minmax(0,1fr)] gap-x-8 gap-y-3 border-line py-6 not-first-of-type:border-t max-narrow:grid-cols-1"
    >
      <h3 className="text-[14px] font-[600] outline-none">{title}</h3>
      <div className="flex max-w-[560px] flex-col items-start gap-3.5 *:max-w-full">{children}</div>
    </section>
  );
}

/** A sentence or two that say how things are. */
export function Words({ children }: { children: ReactNode }) {
  return <p className="text-pretty text-muted">{children}</p>;
}

/** A command that can be typed elsewhere. */
export function CommandLine({ children }: { children: string }) {
  return (
    <code className="rounded bg-sunk px-1 py-px font-mono text-[12px] whitespace-nowrap text-ink">
      {children}
    </code>
  );
}
