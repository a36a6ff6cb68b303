import { useCallback, useEffect, useRef, useState } from 'react';
import { attempt } from '#renderer/commands/run.ts';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { Button } from '#renderer/ui/button.tsx';
import { LineField, TextArea } from '#renderer/ui/field.tsx';
import type { Timer } from '#shared/learning/timers.ts';
import { noteTimer } from './commands/note-timer.ts';

/** What a session that is not over is about, and what will be used of it. Kept when a field is left, and with the window. */
export function TimerWords({ timer, asks }: { timer: Timer; asks: boolean }) {
  const { item, itemName } = timer;
  const [words, setWords] = useState({ text: timer.text, use: timer.use });
  const held = useRef(words);
  const kept = useRef(words);
  const [isAsking, setAsking] = useState(asks || timer.use !== '');
  const keep = useCallback(async (): Promise<boolean> => {
    const { text, use } = held.current;
    if (text === kept.current.text && use === kept.current.use) return true;
    const before = kept.current;
    kept.current = { text, use };
    const isDone = (await attempt(noteTimer, { item, text, use }, itemName)) !== null;
    if (!isDone) kept.current = before;
    return isDone;
  }, [item, itemName]);
  useEffect(() => registerUnsaved(keep), [keep]);
  useEffect(() => () => void keep(), [keep]);
  // What was undone, or written in another window, takes the place of what stands here unless somebody is writing.
  const { text, use } = timer;
  useEffect(() => {
    if (held.current.text !== kept.current.text || held.current.use !== kept.current.use) return;
    held.current = { text, use };
    kept.current = held.current;
    setWords(held.current);
  }, [text, use]);
  const change = (fields: Partial<typeof words>): void => {
    held.current = { ...held.current, ...fields };
    setWords(held.current);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices when its fields are left
    <div className="flex flex-col gap-1" onBlur={() => void keep()}>
      <LineField
        label="What is it?"
        placeholder="What is it? A chapter, a module"
        value={words.text}
        onChange={(said) => change({ text: said })}
        onEnter={() => void keep()}
        className="text-[14px]"
      />
      {isAsking ? (
        <TextArea
          look="quiet"
          label="What will you use, and where?"
          placeholder="Say it in your own words, or leave it"
          value={words.use}
          maxLength={20_000}
          onChange={(event) => change({ use: event.target.value })}
          className="text-[15.5px]"
        />
      ) : (
        <Button look="quiet" className="-ml-2.5 self-start px-2.5!" onClick={() => setAsking(true)}>
          What will you use, and where?
        </Button>
      )}
    </div>
  );
}
