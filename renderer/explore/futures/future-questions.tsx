import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { addFutureQuestion } from '#renderer/explore/commands/add-future-question.ts';
import { futureQuestionToExperiment } from '#renderer/explore/commands/future-question-to-experiment.ts';
import { futureQuestionToGoal } from '#renderer/explore/commands/future-question-to-goal.ts';
import { removeFutureQuestion } from '#renderer/explore/commands/remove-future-question.ts';
import { saveFutureQuestion } from '#renderer/explore/commands/save-future-question.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { LineField } from '#renderer/ui/field.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Future, FutureQuestion } from '#shared/explore/futures.ts';

/** The questions that a future raises, and what was made of each. */
export function FutureQuestions({ future }: { future: Future }) {
  const { id, name, questions } = future;
  return (
    <section aria-label={`Questions that ${name} raises`} className="flex flex-col gap-1">
      <h3 className="text-[12px] font-[570] text-muted">Questions it raises</h3>
      <ul className="flex flex-col gap-0.5">
        {questions.map((question) => (
          <Question key={question.id} future={future} question={question} />
        ))}
      </ul>
      <InlineAdd
        label={`A question that ${name} raises`}
        placeholder="What would you have to know?"
        onAdd={async (text) => (await attempt(addFutureQuestion, { future: id, text }, name)) !== null}
        className="-mx-2.5"
      />
    </section>
  );
}

const tied = 'shrink-0 py-1 text-[12.5px] text-muted underline-offset-2 hover:text-accent hover:underline';
const experimentSays = {
  planned: 'an experiment already',
  done: 'tried',
  dropped: 'an experiment, dropped',
} as const;

function Question({ future, question }: { future: Future; question: FutureQuestion }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const { id, text, experiment, goal } = question;
  const close = (): void => {
    flushSync(() => setOpen(false));
    place.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const tryIt = async (): Promise<void> => {
    const made = await attempt(futureQuestionToExperiment, { id, name: text }, text);
    if (made !== null) announce(`“${text}” is an experiment now.`);
  };
  const toGoal = async (): Promise<void> => {
    const made = await attempt(futureQuestionToGoal, { id, title: text }, text);
    if (made !== null) announce(`“${text}” is a goal now, and waits in Next.`);
  };
  const remove = async (): Promise<void> => {
    const act = newAct();
    if ((await attempt(removeFutureQuestion, { id }, future.name, { act })) === null) return;
    offerUndo('Taken away.', act);
  };
  return (
    <li ref={place} data-private className="flex flex-wrap items-start gap-x-2">
      {isOpen ? (
        <QuestionField future={future} question={question} onClose={close} />
      ) : (
        <button
          type="button"
          aria-label={`Change the question: ${text}`}
          onClick={() => setOpen(true)}
          className="-mx-2 min-w-0 grow basis-36 rounded-control px-2 py-1 text-start leading-5 wrap-anywhere hover:bg-sunk"
        >
          <span dir="auto">{text}</span>
        </button>
      )}
      <span className="ml-auto flex items-center gap-1.5">
        {experiment === null ? null : (
          <Link to="/explore/experiments/$id" params={{ id: experiment.id }} className={tied}>
            {experimentSays[experiment.status]}
          </Link>
        )}
        {goal === null ? null : (
          <Link to="/goals/$id" params={{ id: goal.id }} className={tied}>
            a goal already
          </Link>
        )}
        {experiment === null && goal === null ? (
          <Button
            look="quiet"
            aria-label={`Try it: ${text}`}
            className="min-h-7! px-1.5! py-0! text-accent!"
            onClick={() => void tryIt()}
          >
            Try it
          </Button>
        ) : null}
        <Menu
          trigger={
            <IconButton label={`More for ${text}`} className="size-7!">
              <Ellipsis size={14} aria-hidden />
            </IconButton>
          }
          actions={[
            { label: 'Plan an experiment', disabled: experiment !== null, onSelect: () => void tryIt() },
            { label: 'Make it a goal', disabled: goal !== null, onSelect: () => void toGoal() },
            { label: 'Take it away', parted: true, onSelect: () => void remove() },
          ]}
        />
      </span>
    </li>
  );
}

/** The words of a question while they are changed. Enter and leaving keep them, Escape does not. */
function QuestionField({
  future,
  question: { id, text },
  onClose,
}: {
  future: Future;
  question: FutureQuestion;
  onClose: () => void;
}) {
  const [words, setWords] = useState(text);
  const held = useRef(text);
  const place = useRef<HTMLDivElement>(null);
  const latest = useLatest(async (): Promise<boolean> => {
    const said = held.current.trim();
    if (said === '' || said === text) return true;
    return (await attempt(saveFutureQuestion, { id, text: said }, future.name)) !== null;
  });
  const keep = useCallback((): Promise<boolean> => latest()(), [latest]);
  useEffect(() => registerUnsaved(keep), [keep]);
  useEffect(() => place.current?.querySelector('textarea')?.focus(), []);
  const done = async (): Promise<void> => {
    if (await keep()) onClose();
  };
  return (
    <div ref={place} className="min-w-0 grow">
      <LineField
        label="Question"
        value={words}
        onChange={(said) => {
          held.current = said;
          setWords(said);
        }}
        onEnter={() => void done()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          held.current = text;
          onClose();
        }}
        onBlur={() => void done()}
        className="leading-5"
      />
    </div>
  );
}
