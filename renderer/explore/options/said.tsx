import { fullDate, today } from '#renderer/ui/dates.ts';
import { Part } from '#renderer/ui/part.tsx';
import type { OptionPage } from '#shared/explore/options.ts';
import { AddNote } from './add-note.tsx';
import { noteLabels } from './labels.ts';
import { addNote, notesOf } from './note-acts.ts';
import { NoteItem } from './note-item.tsx';

/** What people said about it, as quotes, with who said it and when. */
export function Said({ option }: { option: OptionPage }) {
  const said = notesOf(option, 'said');
  return (
    <div className="border-line border-t pt-2">
      <Part title={noteLabels.said.title}>
        <ul className="flex flex-col gap-1">
          {said.map((note) => (
            <li key={note.id}>
              <NoteItem option={option} note={note}>
                <span
                  dir="auto"
                  className="block font-serif text-[16px] leading-[1.45] whitespace-pre-wrap italic"
                >
                  “{note.text}”
                </span>
                <span className="num block text-[12.5px] text-muted">
                  {[note.person?.name, fullDate(note.on, today())].filter(Boolean).join(', ')}
                </span>
              </NoteItem>
            </li>
          ))}
        </ul>
        <AddNote
          label={noteLabels.said.add}
          placeholder="In their words, as far as you remember"
          isSaid
          onKeep={({ text, on, person }) => addNote(option, 'said', { text, on, person: person ?? null })}
        />
      </Part>
    </div>
  );
}
