import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Part } from '#renderer/explore/occupation/part.tsx';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { OptionPage } from '#shared/explore/options.ts';
import { AddNote } from './add-note.tsx';
import { noteLabels } from './labels.ts';
import { addNote, notesOf } from './note-acts.ts';
import { NoteItem } from './note-item.tsx';

const nobody = '';

/** What people said about it, as quotes, with who said it and when. */
export function Said({ option }: { option: OptionPage }) {
  const said = notesOf(option, 'said');
  const { data: people } = useRead('people.list', {});
  const [person, setPerson] = useState(nobody);
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
          more={
            people && people.length > 0 ? (
              <SelectField
                label="Who said it"
                value={person}
                options={[
                  { value: nobody, label: 'Somebody else' },
                  ...people.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={setPerson}
              />
            ) : null
          }
          onKeep={({ text, on }) => addNote(option, 'said', { text, on, person: person || null })}
        />
      </Part>
    </div>
  );
}
