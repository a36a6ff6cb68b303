import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { NoteWords } from './note-acts.ts';
import { WhoSaid } from './who-said.tsx';

/** The fields of something that is written down, kept with its button, and when the window is left. */
export function NoteForm({
  words: begun,
  label,
  placeholder,
  isAnswered = false,
  hasLink = false,
  isSaid = false,
  onKeep,
  onRemove,
  onClose,
}: {
  words: NoteWords;
  label: string;
  placeholder: string;
  /** It is a question, which can have an answer. */
  isAnswered?: boolean;
  /** It can have an address. */
  hasLink?: boolean;
  /** Somebody said it, and it is asked who. */
  isSaid?: boolean;
  /** Resolves to whether it was done. */
  onKeep: (words: NoteWords) => Promise<boolean>;
  /** Left out while it is new. */
  onRemove?: () => void;
  onClose: () => void;
}) {
  const [words, setWords] = useState(begun);
  const held = useRef(begun);
  const isKept = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const latest = useLatest(onKeep);
  const change = (fields: Partial<NoteWords>): void => {
    held.current = { ...held.current, ...fields };
    setWords(held.current);
  };
  const keep = useCallback(async (): Promise<boolean> => {
    if (held.current.text.trim() === '' || isKept.current) return true;
    isKept.current = true;
    const isDone = await latest()(held.current);
    if (!isDone) isKept.current = false;
    return isDone;
  }, [latest]);
  useEffect(() => registerUnsaved(keep), [keep]);
  useEffect(() => {
    const fields = place.current?.querySelectorAll<HTMLElement>('textarea');
    (isAnswered ? fields?.[1] : fields?.[0])?.focus();
  }, [isAnswered]);
  const done = async (): Promise<void> => {
    if (await keep()) onClose();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void done();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices how its fields are left
    <div
      ref={place}
      onKeyDown={press}
      className="flex flex-col gap-2.5 rounded-card border border-line bg-raised p-3"
    >
      <TextArea
        label={label}
        labelHidden={!isAnswered}
        placeholder={placeholder}
        value={words.text}
        maxLength={200_000}
        onChange={(event) => change({ text: event.target.value })}
        className="max-h-72 font-serif text-[15.5px] leading-[1.5]!"
      />
      {isAnswered ? (
        <TextArea
          label="What you found out"
          value={words.answer}
          maxLength={200_000}
          onChange={(event) => change({ answer: event.target.value })}
          className="font-serif text-[15.5px] leading-[1.5]!"
        />
      ) : null}
      {hasLink ? (
        <TextField
          label="Address"
          hint="Kept as text. Nothing is fetched from it."
          value={words.link}
          maxLength={2_000}
          placeholder="https://"
          onChange={(event) => change({ link: event.target.value.trim() })}
        />
      ) : null}
      {isSaid ? <WhoSaid person={words.person ?? null} onChange={(person) => change({ person })} /> : null}
      <div className="flex flex-wrap items-center gap-2">
        <DateInput
          isSmall
          required
          label="Day"
          value={words.on}
          onChange={(on) => (on === null ? undefined : change({ on }))}
        />
        <span className="ml-auto flex gap-2">
          {onRemove ? (
            <Button look="quiet" onClick={onRemove}>
              Take it away
            </Button>
          ) : null}
          <Button look="quiet" onClick={onClose}>
            Not now
          </Button>
          <Button disabled={words.text.trim() === ''} onClick={() => void done()}>
            Keep
          </Button>
        </span>
      </div>
    </div>
  );
}
