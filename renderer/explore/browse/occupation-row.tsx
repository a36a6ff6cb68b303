import { Link } from '@tanstack/react-router';
import { Eye } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { nameOf, rememberOpened } from '#renderer/explore/came-from.ts';
import { preparationLabel } from '#renderer/explore/labels.ts';
import { OptionChip } from '#renderer/explore/parts/option-chip.tsx';
import { themeLabels } from '#renderer/parts/interest-themes.ts';
import { shortDate, today } from '#renderer/ui/dates.ts';
import type { OccupationLine } from '#shared/explore/occupation.ts';

/** An occupation in the list: what it is called, what it is, the way in, and the themes that stand out of it. */
export function OccupationRow({
  occupation,
  row,
  isReached,
  onKey,
}: {
  occupation: OccupationLine;
  row: number;
  /** The row that Tab reaches. */
  isReached: boolean;
  onKey: (event: KeyboardEvent) => void;
}) {
  const { source, code, title, sentence, preparation, themes, lookedOn } = occupation;
  const name = nameOf(occupation);
  return (
    <Link
      to="/explore/$source/$code"
      params={{ source, code }}
      data-occupation={name}
      tabIndex={isReached ? 0 : -1}
      onKeyDown={onKey}
      onClick={() => rememberOpened(name, row)}
      className="grid h-full grid-cols-[minmax(0,1fr)_218px] items-center gap-x-6 rounded-control px-3 text-ink no-underline hover:bg-sunk/70 max-narrow:grid-cols-[minmax(0,1fr)_228px] max-narrow:gap-x-4"
    >
      <span className="flex min-w-0 flex-col">
        <span className="flex min-w-0 items-baseline gap-2.5">
          <span className="truncate font-serif text-[16.5px] leading-6 font-[600] tracking-[-0.008em]">
            {title}
          </span>
          <OptionChip of={occupation} />
          {lookedOn === null ? null : (
            <span className="flex shrink-0 items-center gap-1 text-[12px] text-accent">
              <Eye size={13} aria-hidden />
              <span className="num">looked at {shortDate(lookedOn, today())}</span>
            </span>
          )}
        </span>
        <span
          title={sentence}
          className="text-[13px] leading-5 text-muted max-narrow:line-clamp-2 narrow:truncate"
        >
          {sentence}
        </span>
      </span>
      <span className="flex min-w-0 flex-col text-[12.5px] leading-5">
        <span className="truncate">{preparationLabel(preparation)}</span>
        <span className="truncate text-muted">
          {themes.length > 0
            ? themes.map((theme) => themeLabels[theme].name).join(' · ')
            : 'No theme stands out'}
        </span>
      </span>
    </Link>
  );
}
