import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { OptionNote, OptionPage } from '#shared/explore/options.ts';
import { noteLabels } from './labels.ts';
import { removeNote, saveNote } from './note-acts.ts';
import { NoteForm } from './note-form.tsx';

/** Something that is written down: it reads as text, and becomes its fields where it is pressed. */
export function NoteItem({
  option,
  note,
  beside,
  children,
}: {
  option: OptionPage;
  note: OptionNote;
  /** What belongs to it and is not pressed with it, such as its address. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    flushSync(() => setOpen(false));
    place.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const { title } = noteLabels[note.sort];
  return (
    <div ref={place} className="min-w-0">
      {isOpen ? (
        <NoteForm
          words={{ ...note, person: note.person?.id ?? null }}
          label={note.sort === 'question' ? 'Question' : title}
          placeholder=""
          isAnswered={note.sort === 'question'}
          hasLink={note.sort === 'source'}
          isSaid={note.sort === 'said'}
          onKeep={(words) => saveNote(option, note, words)}
          onRemove={() => void removeNote(option, note)}
          onClose={close}
        />
      ) : (
        <>
          <button
            type="button"
            data-private
            data-note={note.id}
            onClick={() => flushSync(() => setOpen(true))}
            className="-mx-2 block w-[calc(100%+16px)] rounded-control px-2 py-1 text-start wrap-anywhere hover:bg-sunk"
          >
            {children}
          </button>
          {beside}
        </>
      )}
    </div>
  );
}
