import type { JournalColor } from '#shared/journal/journal.ts';

/** The class that fills with a journal's colour. */
export const journalFill: Record<JournalColor, string> = {
  pine: 'bg-journal-pine',
  amber: 'bg-journal-amber',
  clay: 'bg-journal-clay',
  slate: 'bg-journal-slate',
  plum: 'bg-journal-plum',
  moss: 'bg-journal-moss',
};

/** A journal's colour as a dot. The journal's name stands beside it or is read aloud. */
export function JournalDot({ color, className = 'size-2.5' }: { color: JournalColor; className?: string }) {
  return (
    <span aria-hidden className={`inline-block shrink-0 rounded-full ${journalFill[color]} ${className}`} />
  );
}
