import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { lengthText } from '#shared/learning/hours.ts';
import { readSessionLine } from '#shared/learning/session-line.ts';
import type { Session } from '#shared/learning/sessions.ts';
import { saveWith } from './sessions-use.tsx';

/** The minutes of a length as it is typed: “45”, “45 min”, “1h 20”. Null for none that a session can have. */
function typedMinutes(typed: string): number | null {
  const line = /^\s*\d+\s*$/.test(typed) ? `${typed} min` : typed;
  const { minutes, text } = readSessionLine(line, '2000-01-01');
  return text === '' ? minutes : null;
}

/** The fields of a session, kept with their button, and when the window is left. */
export function SessionForm({
  session,
  onRemove,
  onClose,
}: {
  session: Session;
  onRemove: () => void;
  onClose: () => void;
}) {
  const begun = {
    date: session.date,
    length: lengthText(session.minutes),
    text: session.text,
    use: session.use,
  };
  const [words, setWords] = useState(begun);
  const held = useRef(begun);
  const isKept = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const change = (fields: Partial<typeof begun>): void => {
    held.current = { ...held.current, ...fields };
    setWords(held.current);
  };
  const minutes = typedMinutes(words.length);
  const latest = useLatest(async (): Promise<boolean> => {
    const { length, ...fields } = held.current;
    const typed = typedMinutes(length);
    if (isKept.current || typed === null) return isKept.current;
    isKept.current = true;
    const isDone = await saveWith(session, { ...fields, minutes: typed });
    if (!isDone) isKept.current = false;
    return isDone;
  });
  const flush = useCallback(() => latest()(), [latest]);
  useEffect(() => registerUnsaved(flush), [flush]);
  useEffect(() => place.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const done = async (): Promise<void> => {
    if (await flush()) onClose();
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
      className="my-1 flex flex-col gap-2.5 rounded-card border border-line bg-raised p-3"
    >
      <TextField
        label="What it was"
        value={words.text}
        maxLength={2_000}
        onChange={(event) => change({ text: event.target.value })}
      />
      <TextArea
        label="What will you use, and where?"
        value={words.use}
        maxLength={20_000}
        onChange={(event) => change({ use: event.target.value })}
        className="font-serif text-[15.5px]"
      />
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label="How long"
          value={words.length}
          maxLength={30}
          problem={minutes === null ? 'Such as 45 min or 1h 20.' : null}
          onChange={(event) => change({ length: event.target.value })}
          className="num h-7.5! w-30! text-[13px]"
        />
        <DateInput
          isSmall
          required
          label="Day"
          value={words.date}
          onChange={(date) => (date === null ? undefined : change({ date }))}
        />
        <span className="ml-auto flex gap-2">
          <Button look="quiet" onClick={onRemove}>
            Take it away
          </Button>
          <Button look="quiet" onClick={onClose}>
            Not now
          </Button>
          <Button disabled={minutes === null} onClick={() => void done()}>
            Keep
          </Button>
        </span>
      </div>
    </div>
  );
}
