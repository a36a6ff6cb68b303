import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '#renderer/ui/button.tsx';
import { today } from '#renderer/ui/dates.ts';
import type { NoteWords } from './note-acts.ts';
import { NoteForm } from './note-form.tsx';

/** A button that becomes the fields of something new to write down. */
export function AddNote({
  label,
  placeholder,
  hasLink = false,
  isSaid = false,
  onKeep,
}: {
  /** What the button says. */
  label: string;
  placeholder: string;
  hasLink?: boolean;
  isSaid?: boolean;
  /** Resolves to whether it was done. */
  onKeep: (words: NoteWords) => Promise<boolean>;
}) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!isOpen) {
    return (
      <Button ref={button} look="quiet" className="-ml-2.5 self-start px-2.5!" onClick={() => setOpen(true)}>
        <Plus size={15} aria-hidden />
        {label}
      </Button>
    );
  }
  return (
    <NoteForm
      words={{ text: '', on: today(), link: '', answer: '' }}
      label={label}
      placeholder={placeholder}
      hasLink={hasLink}
      isSaid={isSaid}
      onKeep={onKeep}
      onClose={() => {
        flushSync(() => setOpen(false));
        button.current?.focus();
      }}
    />
  );
}
