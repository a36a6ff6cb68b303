import { useNavigate } from '@tanstack/react-router';
import { Check, Star } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo } from 'react';
import { Thumbnail } from '#renderer/editor/attachments/look.tsx';
import { JournalDot } from '#renderer/journal/journals/journal-colors.tsx';
import { focusTextOf } from '#renderer/parts/entry-text.ts';
import { clockTime, number } from '#renderer/ui/dates.ts';
import { MoodFigure, moodLabel } from '#renderer/ui/figures.tsx';
import type { EntryListItem, JournalColor } from '#shared/journal/journal.ts';
import { agreeing } from '#shared/wording/counts.ts';

/** What a row shows of the journal that an entry is in, where several are shown together. */
export interface RowJournal {
  name: string;
  color: JournalColor;
}

/** An entry in a list. A click opens it; with Shift, Ctrl or Cmd it is told to `onPick`. */
export const EntryRow = memo(function EntryRow({
  entry,
  journal,
  isOpen,
  isSelected = false,
  isReached = true,
  onFocus,
  onKey,
  onPick,
}: {
  entry: EntryListItem;
  journal: RowJournal | null;
  isOpen: boolean;
  isSelected?: boolean;
  /** Whether Tab goes to it. */
  isReached?: boolean;
  onFocus?: (id: string) => void;
  onKey?: (event: KeyboardEvent, id: string) => void;
  onPick?: (how: 'one' | 'range', id: string) => void;
}) {
  const navigate = useNavigate();
  const { id, title, preview, picture, starred, mood, wordCount } = entry;
  const click = (event: MouseEvent): void => {
    event.preventDefault();
    if (onPick && (event.shiftKey || event.ctrlKey || event.metaKey))
      onPick(event.shiftKey ? 'range' : 'one', id);
    else {
      void navigate({ to: '/journal/$id', params: { id } });
      // By its key rather than by the mouse: on to the text, and Escape leads back.
      if (event.detail === 0) focusTextOf(id);
    }
  };
  return (
    <a
      href={`#/journal/${id}`}
      data-entry={id}
      draggable={false}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isReached ? 0 : -1}
      onFocus={() => onFocus?.(id)}
      onKeyDown={(event) => onKey?.(event, id)}
      onClick={click}
      className={`flex h-full flex-col rounded-[10px] px-2.5 py-2 text-ink no-underline hover:bg-sunk focus-visible:-outline-offset-2 aria-[current]:bg-accent-soft ${isSelected ? 'bg-sunk shadow-[inset_0_0_0_1.5px_var(--edge)]' : ''}`}
    >
      <span className="flex min-h-0 gap-2.5">
        <span className="flex min-w-0 grow flex-col">
          {title ? (
            <span dir="auto" data-private className="line-clamp-1 font-[580] tracking-[-0.005em]">
              {title}
            </span>
          ) : null}
          <span
            dir="auto"
            data-private
            className={
              title
                ? 'line-clamp-2 text-[13px] leading-[1.4] text-muted'
                : 'line-clamp-3 text-[13px] leading-[1.45]'
            }
          >
            {preview || (title ? '' : 'Nothing written yet')}
          </span>
        </span>
        {picture === null ? null : (
          <span data-private className="shrink-0 pt-0.5">
            <Thumbnail id={picture} className="size-12" />
          </span>
        )}
      </span>
      <span className="num mt-auto flex items-center gap-2 text-[12px] text-muted">
        {isSelected ? (
          <Check size={14} strokeWidth={2.5} role="img" aria-label="Selected" className="text-accent" />
        ) : null}
        {journal ? (
          <span title={journal.name} className="inline-flex">
            <JournalDot color={journal.color} className="size-2" />
            <span className="sr-only">{journal.name}</span>
          </span>
        ) : null}
        {entry.time ? <span>{clockTime(entry.time)}</span> : null}
        <span className="truncate">
          {number(wordCount)} {agreeing(wordCount, 'word')}
        </span>
        <span className="ml-auto inline-flex items-center gap-1.5">
          {starred ? (
            <Star
              size={13}
              role="img"
              aria-label="With a star"
              className="fill-energy text-energy"
              strokeWidth={1.75}
            />
          ) : null}
          {mood === null ? null : <MoodFigure step={mood} size={15} label={`Mood: ${moodLabel(mood)}`} />}
        </span>
      </span>
    </a>
  );
});
