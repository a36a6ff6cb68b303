import { keepPreviousData } from '@tanstack/react-query';
import { BookText, Link2, X } from 'lucide-react';
import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { Popover } from '#renderer/ui/popover.tsx';
import { ChoiceList } from './choice-list.tsx';

export interface ChosenEntry {
  id: string;
  title: string;
  /** Null for a page without a day. */
  date: string | null;
}

/** Chooses an entry of the journal: the latest ones first, or what a search finds. */
export function EntryPicker({
  chosen,
  onChoose,
}: {
  chosen: ChosenEntry | null;
  onChoose: (entry: ChosenEntry | null) => void;
}) {
  const [open, setOpen] = useState(false);
  if (chosen) {
    return (
      <span className="inline-flex min-w-0 items-center gap-1.5 rounded-full bg-accent-soft py-0.5 pr-0.5 pl-2.5 text-[12.5px] text-accent">
        <BookText size={13} strokeWidth={1.75} aria-hidden className="shrink-0" />
        <span className="max-w-44 truncate">{chosen.title}</span>
        <span className="num shrink-0">· {shortDate(chosen.date, today())}</span>
        <IconButton label="Without this entry" className="size-6!" onClick={() => onChoose(null)}>
          <X size={13} aria-hidden />
        </IconButton>
      </span>
    );
  }
  return (
    <Popover
      label="Choose an entry"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button look="quiet" className="px-2!">
          <Link2 size={15} strokeWidth={1.75} aria-hidden />
          Link an entry
        </Button>
      }
    >
      <EntryChoices
        onChoose={(entry) => {
          onChoose(entry);
          setOpen(false);
        }}
      />
    </Popover>
  );
}

function EntryChoices({ onChoose }: { onChoose: (entry: ChosenEntry) => void }) {
  const [text, setText] = useState('');
  const searching = text.trim() !== '';
  const latest = useRead('journal.list', { limit: 30 }, { enabled: !searching });
  const found = useRead(
    'search.find',
    { text, typing: true, limit: 60 },
    { enabled: searching, placeholderData: keepPreviousData },
  );
  const entries: readonly ChosenEntry[] = searching
    ? (found.data?.results ?? []).flatMap(({ kind, id, title, date, snippet }) =>
        kind === 'entry'
          ? [{ id, date, title: title || snippet.map((part) => part.text).join('') || 'Untitled' }]
          : [],
      )
    : (latest.data?.entries ?? []).map(({ id, title, date, preview }) => ({
        id,
        date,
        title: title || preview || 'Untitled',
      }));
  const failure = searching ? found.error : latest.error;
  const settled = searching ? found.data !== undefined : latest.data !== undefined;

  return (
    <ChoiceList
      label="Find an entry"
      placeholder="Find an entry"
      typed={text}
      onType={setText}
      problem={
        failure ? (
          <p role="alert" className="px-2.5 py-2 text-[13px] text-drain">
            {sentenceOf(failure)}
          </p>
        ) : null
      }
      none={settled ? (searching ? 'No entry has these words.' : 'Your journal is empty so far.') : null}
      offered={entries.map((entry) => ({
        key: entry.id,
        label: entry.title,
        hint: shortDate(entry.date, today()),
        onChoose: () => onChoose(entry),
      }))}
    />
  );
}
