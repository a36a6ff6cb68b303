import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import type { OptionPage } from '#shared/explore/options.ts';
import { noteLabels } from './labels.ts';
import { addNote, notesOf } from './note-acts.ts';
import { NoteItem } from './note-item.tsx';

/** What speaks for it and what against it, side by side. */
export function Sides({ option }: { option: OptionPage }) {
  return (
    <div className="grid grid-cols-1 gap-x-9 gap-y-4 border-line border-t pt-2 @min-[480px]:grid-cols-2">
      <Side option={option} sort="for" />
      <Side option={option} sort="against" />
    </div>
  );
}

function Side({ option, sort }: { option: OptionPage; sort: 'for' | 'against' }) {
  const { title, add } = noteLabels[sort];
  return (
    <Part title={title}>
      <ul className="flex flex-col">
        {notesOf(option, sort).map((note) => (
          <li key={note.id}>
            <NoteItem option={option} note={note}>
              <span className="flex gap-2.5">
                <span className="flex pt-[3px]">
                  <StateMark state={sort === 'for' ? 'holds' : 'fails'} says="" />
                </span>
                <span dir="auto" className="min-w-0 leading-[1.5] whitespace-pre-wrap">
                  {note.text}
                </span>
              </span>
            </NoteItem>
          </li>
        ))}
      </ul>
      <InlineAdd
        label={add}
        placeholder={add}
        onAdd={(text) => addNote(option, sort, { text })}
        className="-mx-2.5"
      />
    </Part>
  );
}
