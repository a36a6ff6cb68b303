import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { attempt } from '#renderer/commands/run.ts';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { today } from '#renderer/ui/dates.ts';
import { TextArea } from '#renderer/ui/field.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Lesson } from '#shared/learning/lessons.ts';
import type { Session } from '#shared/learning/sessions.ts';
import { addLesson } from './commands/add-lesson.ts';
import { saveLesson } from './commands/save-lesson.ts';

/** The fields of what was learned: a question and its answer, or a sentence in two halves. New, or one that is there. */
export function LessonForm({
  item,
  itemName,
  session = null,
  lesson = null,
  onRemove,
  onClose,
}: {
  item: string;
  itemName: string;
  /** The session that it comes of, which says what was learned. */
  session?: Session | null;
  lesson?: Lesson | null;
  onRemove?: () => void;
  onClose: () => void;
}) {
  const begun = {
    question: lesson?.question ?? '',
    answer: lesson?.answer ?? session?.use ?? '',
    returns: true,
  };
  const [words, setWords] = useState(begun);
  const held = useRef(begun);
  const isKept = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const change = (fields: Partial<typeof begun>): void => {
    held.current = { ...held.current, ...fields };
    setWords(held.current);
  };
  const latest = useLatest(async (): Promise<boolean> => {
    const { question, answer, returns } = held.current;
    if (question.trim() === '' || isKept.current) return true;
    isKept.current = true;
    const learnedOn = session?.date ?? today();
    const done =
      lesson === null
        ? await attempt(
            addLesson,
            { item, question, answer, session: session?.id ?? null, learnedOn, returns },
            itemName,
          )
        : await attempt(saveLesson, { id: lesson.id, revision: lesson.revision, question, answer }, itemName);
    if (done === null) isKept.current = false;
    else if (lesson === null) announce(returns ? 'It comes back in 2 days.' : 'Kept.');
    return done !== null;
  });
  const flush = useCallback(() => latest()(), [latest]);
  useEffect(() => registerUnsaved(flush), [flush]);
  useEffect(() => place.current?.querySelector<HTMLElement>('textarea')?.focus(), []);
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
      <TextArea
        label="A question, or the beginning of a sentence"
        placeholder="A question that you know the answer to is …"
        value={words.question}
        maxLength={20_000}
        onChange={(event) => change({ question: event.target.value })}
        className="font-serif text-[15.5px]"
      />
      <TextArea
        label="Its answer, or the rest"
        value={words.answer}
        maxLength={20_000}
        onChange={(event) => change({ answer: event.target.value })}
        className="font-serif text-[15.5px]"
      />
      <div className="flex flex-wrap items-center gap-2">
        {lesson === null ? (
          <span className="flex items-center gap-2 text-[13px]">
            <TickBox
              label="Let it come back after 2, 7, 30 and 90 days"
              checked={words.returns}
              onChange={(returns) => change({ returns })}
            />
            <span aria-hidden>Let it come back after 2, 7, 30 and 90 days</span>
          </span>
        ) : null}
        <span className="ml-auto flex gap-2">
          {onRemove ? (
            <Button look="quiet" onClick={onRemove}>
              Take it away
            </Button>
          ) : null}
          <Button look="quiet" onClick={onClose}>
            Not now
          </Button>
          <Button disabled={words.question.trim() === ''} onClick={() => void done()}>
            Keep
          </Button>
        </span>
      </div>
    </div>
  );
}
