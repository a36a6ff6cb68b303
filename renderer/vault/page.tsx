import type { ReactNode } from 'react';
import { Mark } from '#renderer/ui/mark.tsx';

/**
 * A screen before the rooms: one column, our mark, nothing of the person's. It begins at one height, so that it stays
 * where it is while its parts come and go.
 */
export function Page({
  title,
  lead,
  brief = false,
  children,
}: {
  title: string;
  lead?: ReactNode;
  /** There is little on it, so that it begins lower. */
  brief?: boolean;
  children: ReactNode;
}) {
  return (
    <main
      data-asks
      className={`h-full overflow-y-auto bg-paper px-8 pb-8 print:hidden ${brief ? 'pt-[26vh]' : 'pt-[clamp(24px,calc(24vh-110px),150px)]'}`}
    >
      <div className="mx-auto flex w-full max-w-[460px] flex-col gap-6 [@media(max-height:720px)]:gap-5">
        <header className="flex flex-col gap-3 [@media(max-height:720px)]:gap-2">
          <div className="flex flex-col gap-3.5 [@media(max-height:720px)]:flex-row [@media(max-height:720px)]:items-center [@media(max-height:720px)]:gap-2.5">
            <Mark size={38} />
            <h1 className="text-[26px] leading-tight">{title}</h1>
          </div>
          {lead ? <div className="text-[15px] leading-relaxed text-pretty text-muted">{lead}</div> : null}
        </header>
        {children}
      </div>
    </main>
  );
}
