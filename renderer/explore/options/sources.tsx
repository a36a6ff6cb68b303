import { ExternalLink } from 'lucide-react';
import { call } from '#renderer/bridge/client.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Button } from '#renderer/ui/button.tsx';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { Part } from '#renderer/ui/part.tsx';
import type { OptionPage } from '#shared/explore/options.ts';
import { AddNote } from './add-note.tsx';
import { noteLabels } from './labels.ts';
import { addNote, notesOf } from './note-acts.ts';
import { NoteItem } from './note-item.tsx';

/** Text that was pasted from somewhere, with its day. An address stands as text, and is opened only after a question. */
export function Sources({ option }: { option: OptionPage }) {
  return (
    <div className="border-line border-t pt-2">
      <Part title={noteLabels.source.title}>
        <ul className="flex flex-col gap-1.5">
          {notesOf(option, 'source').map((note) => (
            <li key={note.id}>
              <NoteItem
                option={option}
                note={note}
                beside={note.link === '' ? null : <Address url={note.link} />}
              >
                <span className="num block text-[12.5px] text-muted">{fullDate(note.on, today())}</span>
                <span dir="auto" className="line-clamp-6 text-[13.5px] leading-[1.5] whitespace-pre-wrap">
                  {note.text}
                </span>
              </NoteItem>
            </li>
          ))}
        </ul>
        <AddNote
          label={noteLabels.source.add}
          placeholder="Paste the advertisement, or what you read"
          hasLink
          onKeep={({ text, on, link }) => addNote(option, 'source', { text, on, link })}
        />
      </Part>
    </div>
  );
}

function Address({ url }: { url: string }) {
  return (
    <p className="flex min-w-0 flex-wrap items-center gap-x-2 text-[12.5px] text-muted">
      <span className="min-w-0 wrap-anywhere">{url}</span>
      <Button
        look="quiet"
        className="min-h-7! px-1.5! py-0! text-accent!"
        onClick={() => {
          call('shell.openExternal', { url }).catch(notifyFailure);
        }}
      >
        <ExternalLink size={13} aria-hidden />
        Open…
      </Button>
    </p>
  );
}
