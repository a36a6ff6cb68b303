import { useSyncExternalStore } from 'react';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { clockTime, longDate, today } from '#renderer/ui/dates.ts';
import type { Direction } from '#shared/journal/journal.ts';
import type { EntrySession } from './entry-session.ts';

/** The day of an entry. A page without a day has no time either. */
export function EntryDay({ entrySession }: { entrySession: EntrySession }) {
  const date = useSyncExternalStore(entrySession.subscribe, () => entrySession.writing().date);
  return (
    <DateField
      className="-ml-2"
      label="Date"
      value={date}
      words={longDate(date, today())}
      none="No day"
      onChange={(chosen) =>
        entrySession.change(chosen === null ? { date: chosen, time: null } : { date: chosen })
      }
    />
  );
}

/** Where saving stands. */
export function Saving({ entrySession: { session } }: { entrySession: EntrySession }) {
  const status = useSyncExternalStore(session.subscribe, session.status);
  return <SaveStateLine status={status} onRetry={() => void session.flush()} />;
}

/** The time of day that an entry says and its words, as they are saved. */
export function Facts({ entrySession }: { entrySession: EntrySession }) {
  const kept = useSyncExternalStore(entrySession.subscribe, entrySession.kept);
  const { date, time } = useSyncExternalStore(entrySession.subscribe, entrySession.writing);
  return (
    <p className="num pt-1.5 text-[13px] text-muted">
      {kept
        ? [time ? clockTime(time) : '', counted(kept.wordCount, 'word')].filter(Boolean).join(' · ')
        : date === null
          ? 'A new page'
          : 'A new entry'}
    </p>
  );
}

/** The title as a line that grows. Enter goes on to the text. */
export function Title({
  title,
  direction,
  spelling,
  onChange,
  onDone,
}: {
  title: string;
  direction: Direction;
  spelling: boolean;
  onChange: (title: string) => void;
  /** Enter was pressed. */
  onDone: () => void;
}) {
  return (
    <>
      <h1 className="sr-only">{title || 'Entry'}</h1>
      <textarea
        aria-label="Title"
        dir={direction}
        data-private
        rows={1}
        placeholder="Title"
        value={title}
        maxLength={2_000}
        spellCheck={spelling}
        onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onDone();
        }}
        className="field-sizing-content block w-full resize-none overflow-hidden bg-transparent pb-1 font-serif text-[31px] leading-[1.25] font-[600] tracking-[-0.018em] break-words outline-none placeholder:text-muted/70"
      />
    </>
  );
}
