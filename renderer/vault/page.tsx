import type { ReactNode } from 'react';
import { Mark } from '#renderer/ui/mark.tsx';

/** A screen before the rooms: one column, our mark, nothing of the person's. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <main className="grid h-full place-items-center overflow-y-auto bg-paper px-8 py-10 print:hidden">
      <div className="flex w-full max-w-[440px] flex-col gap-6">
        <header className="flex flex-col gap-3">
          <Mark size={38} />
          <h1 className="text-[26px] leading-tight">{title}</h1>
          {lead ? <div className="text-[15px] leading-relaxed text-muted">{lead}</div> : null}
        </header>
        {children}
      </div>
    </main>
  );
}
