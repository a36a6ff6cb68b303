import { ArrowLeft } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import type { InterestCheck as Check } from '#shared/reflection/checks.ts';
import { type InterestAnswer, interestItems } from '#shared/reflection/interest-items.ts';

const answerLabels: readonly { answer: InterestAnswer; words: string; key: string }[] = [
  { answer: 'like', words: 'I would like that', key: '1' },
  { answer: 'unsure', words: 'Not sure', key: '2' },
  { answer: 'dislike', words: 'Rather not', key: '3' },
];

/** The activities of the check one after the other, from where it was left. Every answer is saved. */
export function InterestCheck({
  loaded,
  onLeave,
  onDone,
}: {
  loaded: Check;
  /** Leaves the check as it is. */
  onLeave: () => void;
  /** Called when the last answer is given. */
  onDone: () => void;
}) {
  const [answers, setAnswers] = useState(
    () => new Map(loaded.answers.map(({ item, answer }) => [item, answer])),
  );
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const place = useRef<HTMLDivElement>(null);
  const at = interestItems.findIndex(({ key }) => !answers.has(key));
  const item = interestItems[at];
  const before = at > 0 ? interestItems[at - 1] : undefined;
  useEffect(() => {
    if (item && place.current?.contains(document.activeElement)) announce(item.words);
  }, [item]);

  const give = (key: string, answer: InterestAnswer | null): void => {
    setAnswers((now) => {
      const next = new Map(now);
      if (answer === null) next.delete(key);
      else next.set(key, answer);
      return next;
    });
    last.current = last.current
      .then(() => call('reflection.answerItem', { check: loaded.id, item: key, answer }))
      .then(({ finishedAt }) => {
        if (finishedAt === null) return;
        announce('That was the last one.');
        onDone();
      })
      .catch((error: unknown) => {
        notifyFailure(error);
        onLeave();
      });
  };
  if (!item) return <p className="text-muted">One moment…</p>;

  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = answerLabels.find(({ key }) => key === event.key);
    if (chosen) give(item.key, chosen.answer);
    else if (event.key === 'Backspace' && before) give(before.key, null);
    else return;
    event.preventDefault();
  };

  return (
    <section
      ref={place}
      aria-label="Interest check"
      onKeyDown={press}
      className="flex max-w-[720px] flex-col gap-5"
    >
      <div className="flex items-start justify-between gap-4">
        <p className="max-w-[58ch] text-muted">
          Would you like to do this? Never mind whether you can, or what it pays. Keys 1, 2 and 3 do the same,
          and Backspace goes back by one.
        </p>
        <Button look="quiet" onClick={onLeave}>
          Leave for now
        </Button>
      </div>
      <div className="flex items-center gap-3">
        <div className="w-52">
          <ProgressBar
            share={at / interestItems.length}
            label={`${at} of ${interestItems.length} answered`}
          />
        </div>
        <span className="num text-[13px] text-muted">
          {at} of {interestItems.length}
        </span>
      </div>
      <div className="flex min-h-36 items-center rounded-panel border border-line bg-raised px-8 py-7">
        <h2 className="font-serif text-[25px] leading-[1.25] font-[600] tracking-[-0.013em]">{item.words}</h2>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {answerLabels.map(({ answer, words, key }) => (
          <Button key={answer} autoFocus={answer === 'like'} onClick={() => give(item.key, answer)}>
            {words}
            <kbd aria-hidden className="num text-[12px] opacity-75">
              {key}
            </kbd>
          </Button>
        ))}
        {before ? (
          <Button look="quiet" onClick={() => give(before.key, null)}>
            <ArrowLeft size={15} aria-hidden />
            Back by one
          </Button>
        ) : null}
      </div>
    </section>
  );
}
