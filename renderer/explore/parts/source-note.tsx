import { Info } from 'lucide-react';
import { useState } from 'react';
import { Popover } from '#renderer/ui/popover.tsx';
import { ratedBy } from './rated-on.ts';

/** Who rated a figure and when, one press away from it. */
export function SourceNote({
  of,
  rated,
  says,
}: {
  /** What was rated, for those who hear it. */
  of: string;
  rated: readonly { by: string; on: string }[];
  /** What more there is to say about the figure. */
  says?: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const sources = [...new Set(rated.map(ratedBy))];
  if (sources.length === 0) return null;
  const label = `Where this comes from: ${of}`;
  return (
    <Popover
      label={label}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <button
          type="button"
          aria-label={label}
          title="Where this comes from"
          className="inline-flex size-6 shrink-0 items-center justify-center rounded-control text-muted hover:bg-sunk hover:text-ink"
        >
          <Info size={13} strokeWidth={1.75} aria-hidden />
        </button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the sheet has nothing else to take the focus */}
      <div tabIndex={0} className="flex flex-col gap-1.5 px-4 py-3 text-[13px] outline-none">
        <p className="text-[12px] font-[570] text-muted">Who rated it, and when</p>
        {sources.map((source) => (
          <p key={source}>{source}</p>
        ))}
        {says === undefined ? null : <p className="text-muted">{says}</p>}
      </div>
    </Popover>
  );
}
