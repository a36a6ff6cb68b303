import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { dayName, today } from '#renderer/ui/dates.ts';
import { Part } from '#renderer/ui/part.tsx';
import type { OptionNote, OptionPage } from '#shared/explore/options.ts';
import { noteLabels } from './labels.ts';
import { addNote, notesOf } from './note-acts.ts';
import { NoteItem } from './note-item.tsx';

/** What was found out, by day, the latest first. */
export function Log({ option }: { option: OptionPage }) {
  const days = new Map<string, OptionNote[]>();
  for (const note of notesOf(option, 'log')) days.set(note.on, [...(days.get(note.on) ?? []), note]);
  return (
    <Part title={noteLabels.log.title}>
      <InlineAdd
        label={noteLabels.log.add}
        placeholder={noteLabels.log.add}
        onAdd={(text) => addNote(option, 'log', { text })}
        className="-mx-2.5"
      />
      {[...days].map(([day, notes]) => (
        <section
          key={day}
          aria-label={dayName(day, today())}
          className="grid grid-cols-[132px_minmax(0,1fr)] gap-x-3 border-line border-t pt-1.5 pb-1 max-narrow:grid-cols-1"
        >
          <h3 className="num pt-1.5 text-[12.5px] leading-[1.4] text-muted">{dayName(day, today())}</h3>
          <ul className="flex flex-col">
            {notes.map((note) => (
              <li key={note.id}>
                <NoteItem option={option} note={note}>
                  <span dir="auto" className="font-serif text-[16px] leading-[1.5] whitespace-pre-wrap">
                    {note.text}
                  </span>
                </NoteItem>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}
