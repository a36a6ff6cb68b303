import { keepPreviousData } from '@tanstack/react-query';
import { Command } from 'cmdk';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';

interface Choice {
  id: string;
  name: string;
  date: string | null;
}

/** Chooses the entry that comes below the open one: those of the same day first, then the newest, or what a search finds. */
export function MergeDialog({
  id,
  date,
  onClose,
  onChoose,
}: {
  id: string;
  date: string | null;
  onClose: () => void;
  onChoose: (from: string) => void;
}) {
  const [text, setText] = useState('');
  const searching = text.trim() !== '';
  const latest = useRead('journal.list', { limit: 60 }, { enabled: !searching });
  const found = useRead(
    'search.find',
    { text, typing: true, limit: 60 },
    { enabled: searching, placeholderData: keepPreviousData },
  );
  const choices: Choice[] = searching
    ? (found.data?.results ?? []).flatMap((result) =>
        result.kind === 'entry'
          ? [
              {
                id: result.id,
                date: result.date,
                name: result.title || result.snippet.map((part) => part.text).join(''),
              },
            ]
          : [],
      )
    : (latest.data?.entries ?? [])
        .map(({ id, title, preview, date }) => ({ id, date, name: title || preview }))
        .sort((a, b) => Number(b.date === date) - Number(a.date === date));
  const offered = choices.filter((choice) => choice.id !== id);
  const settled = searching ? found.data !== undefined : latest.data !== undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title="Merge with another entry"
      description="Its text comes below this one, with its tags, links and files. The other entry goes to the trash as it is."
    >
      <Command shouldFilter={false} label="Find an entry" className="-mx-2">
        <Command.Input
          value={text}
          onValueChange={setText}
          placeholder="Find an entry"
          maxLength={1_000}
          className="mx-2 h-9 w-[calc(100%-16px)] rounded-control border border-edge/60 bg-raised px-2.5 outline-offset-0"
        />
        <Command.List label="Entries" className="mt-2 h-72 overflow-y-auto px-2">
          {settled && offered.length === 0 ? (
            <Command.Empty className="px-2.5 py-2 text-[13px] text-muted">
              {searching ? 'No other entry has these words.' : 'There is no other entry yet.'}
            </Command.Empty>
          ) : null}
          {offered.map((choice) => (
            <Command.Item
              key={choice.id}
              value={choice.id}
              onSelect={() => onChoose(choice.id)}
              className="flex cursor-pointer items-baseline justify-between gap-3 rounded-control px-2.5 py-1.5 data-[selected=true]:bg-sunk"
            >
              <span dir="auto" className="min-w-0 truncate">
                {choice.name || 'Without words'}
              </span>
              <span className="num shrink-0 text-[12px] text-muted">{shortDate(choice.date, today())}</span>
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
