import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import type { Lesson } from '#shared/learning/lessons.ts';
import { answerLesson } from './commands/answer-lesson.ts';
import { removeLesson } from './commands/remove-lesson.ts';
import { wishLesson } from './commands/wish-lesson.ts';
import { LessonForm } from './lessons-form.tsx';

/** What was learned from one thing, and a button for more. */
export function Lessons({ item, itemName }: { item: string; itemName: string }) {
  const { data, error } = useRead('learning.lessons', { item });
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section aria-label="What you learned" className="flex flex-col">
      <h2 className="border-line border-b pb-2 text-[12.5px] font-[570] text-muted">What you learned</h2>
      <ReadProblem error={error} />
      <ul className="flex flex-col">
        {data?.map((lesson) => (
          <LessonRow key={lesson.id} lesson={lesson} />
        ))}
      </ul>
      {isOpen ? (
        <LessonForm
          item={item}
          itemName={itemName}
          onClose={() => {
            flushSync(() => setOpen(false));
            button.current?.focus();
          }}
        />
      ) : (
        <Button
          ref={button}
          look="quiet"
          className="mt-1 -ml-2.5 self-start px-2.5!"
          onClick={() => setOpen(true)}
        >
          <Plus size={15} aria-hidden />
          Keep something you learned
        </Button>
      )}
    </section>
  );
}

function LessonRow({ lesson }: { lesson: Lesson }) {
  const { id, question, answer, item, itemName, nextOn } = lesson;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const close = (): void => {
    flushSync(() => setOpen(false));
    place.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const remove = async (): Promise<void> => {
    const act = newAct();
    if ((await attempt(removeLesson, { id }, itemName, { act })) === null) return;
    offerUndo('Taken away.', act);
  };
  const letGo = async (): Promise<void> => {
    const act = newAct();
    if ((await attempt(answerLesson, { id, answer: 'let-go' }, itemName, { act })) === null) return;
    offerUndo('It does not come back any more.', act);
  };
  const letBack = async (): Promise<void> => {
    if ((await attempt(wishLesson, { id }, itemName)) !== null) announce('It comes back in 2 days.');
  };
  return (
    <li ref={place} data-private className="border-line border-b py-1.5">
      {isOpen ? (
        <LessonForm
          item={item}
          itemName={itemName}
          lesson={lesson}
          onRemove={() => void remove()}
          onClose={close}
        />
      ) : (
        <>
          <button
            type="button"
            onClick={() => setOpen(true)}
            className="-mx-2 flex w-[calc(100%+16px)] flex-col rounded-control px-2 py-1 text-start font-serif text-[15.5px] leading-[1.5] hover:bg-sunk"
          >
            <span dir="auto" className="whitespace-pre-wrap wrap-anywhere">
              {question}
            </span>
            {answer.trim() === '' ? null : (
              <span dir="auto" className="text-muted whitespace-pre-wrap wrap-anywhere">
                {answer}
              </span>
            )}
          </button>
          <span className="num flex flex-wrap items-center gap-x-1 text-[12.5px] text-muted">
            {returnWords(nextOn)}
            <Button
              look="quiet"
              className="min-h-7! px-2!"
              onClick={() => void (nextOn === null ? letBack() : letGo())}
            >
              {nextOn === null ? 'Let it come back' : 'Let it go'}
            </Button>
          </span>
        </>
      )}
    </li>
  );
}

/** When a question comes back; one whose day has come waits among those of today, of which only a few are asked. */
function returnWords(nextOn: string | null): string {
  if (nextOn === null) return 'Does not come back.';
  return nextOn <= today() ? 'Comes back one of these days.' : `Comes back on ${shortDate(nextOn, today())}.`;
}
