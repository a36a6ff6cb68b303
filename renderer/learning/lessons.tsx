import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { fullDate, today } from '#renderer/ui/dates.ts';
import type { Lesson } from '#shared/learning/lessons.ts';
import { daysUntilNext, type ReturnAnswer } from '#shared/learning/returns.ts';
import { counted } from '#shared/wording/counts.ts';
import { answerLesson } from './commands/answer-lesson.ts';

/** What comes back today, one after the other. Nothing while nothing does. */
export function Returning() {
  const { data, error } = useRead('learning.returning', {});
  const place = useRef<HTMLElement>(null);
  const [first, ...others] = data ?? [];
  if (first === undefined) return <ReadProblem error={error} />;
  return (
    <section ref={place} aria-label="A question that comes back" className="flex flex-col gap-2">
      <h2 className="text-[12.5px] font-[570] text-muted">A question that comes back</h2>
      <ReturnCard
        key={first.id}
        lesson={first}
        onDone={() => place.current?.querySelector<HTMLElement>('button')?.focus()}
      />
      <p className="num text-[12.5px] text-muted">
        {others.length > 0
          ? `${counted(others.length, 'more question')} today.`
          : 'Comes back after 2, 7, 30 and 90 days.'}
      </p>
    </section>
  );
}

function ReturnCard({ lesson, onDone }: { lesson: Lesson; onDone: () => void }) {
  const { id, question, answer, item: _, itemName, learnedOn, seenOn, returns } = lesson;
  const [isShown, setShown] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const say = async (said: ReturnAnswer): Promise<void> => {
    const act = newAct();
    const after = await attempt(answerLesson, { id, answer: said }, itemName, { act });
    if (after === null) return;
    offerUndo(answerWords(after, said), act);
    onDone();
  };
  const days = daysUntilNext(returns, 'known');
  return (
    <div
      ref={place}
      data-private
      className="flex flex-col gap-2.5 rounded-card border border-line bg-raised p-4.5"
    >
      <p dir="auto" className="font-serif text-[18px] leading-[1.5] whitespace-pre-wrap wrap-anywhere">
        {question}
      </p>
      {isShown ? (
        <p
          dir="auto"
          className="border-accent border-l-2 pl-3 font-serif text-[16px] leading-[1.5] whitespace-pre-wrap wrap-anywhere"
        >
          {answer.trim() === '' ? 'You wrote no answer down.' : answer}
        </p>
      ) : null}
      <p className="num text-[12.5px] text-muted">
        {itemName}, {fullDate(learnedOn, today())}.
        {seenOn === null ? '' : ` You last saw it on ${fullDate(seenOn, today())}.`}
      </p>
      <span className="flex flex-wrap gap-2">
        {isShown ? (
          <>
            <Button onClick={() => void say('known')}>
              {days === null ? 'I know it now' : `Comes back in ${counted(days, 'day')}`}
            </Button>
            <Button onClick={() => void say('again')}>Again sooner</Button>
          </>
        ) : (
          <Button
            onClick={() => {
              flushSync(() => setShown(true));
              place.current?.querySelector<HTMLElement>('button')?.focus();
            }}
          >
            Show the rest
          </Button>
        )}
        <Button onClick={() => void say('let-go')}>Let it go</Button>
      </span>
    </div>
  );
}

function answerWords({ nextOn }: Lesson, said: ReturnAnswer): string {
  if (said === 'let-go') return 'It does not come back any more.';
  return nextOn === null
    ? 'You know it now. It stays with what you learned.'
    : `Comes back on ${fullDate(nextOn, today())}.`;
}
