import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { rehearse } from '#renderer/goals/commands/rehearse.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { Button, Kbd } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { LineField, TextArea } from '#renderer/ui/field.tsx';
import type { SheetWords } from '#shared/goals/goals.ts';
import { hasPlan, planNotes, planSentence } from '#shared/goals/if-then.ts';
import { firstOpen, type Question, questions } from './questions.ts';

export type Thought = Pick<SheetWords, 'title' | 'bestOutcome' | 'obstacle' | 'ifCue' | 'thenAction'>;

const asked: Record<Question, { title: string; about: string }> = {
  wish: {
    title: 'What do you wish for?',
    about: 'Dear to you, hard, and within your reach.',
  },
  outcome: {
    title: 'What is the best that comes of it?',
    about: 'Take a moment and picture it: where you are, who is there, what it feels like.',
  },
  obstacle: {
    title: 'What within you stands in the way?',
    about: 'Not what others do. A habit, a feeling, an old belief, the thing you do instead.',
  },
  plan: {
    title: 'What will you do when it comes up?',
    about: 'A moment that you will notice, and one thing that you do in it.',
  },
  rehearsal: {
    title: 'Go through it once in your mind',
    about: 'Read it slowly. See the moment, and see yourself do it.',
  },
};

/**
 * From a wish to an if-then plan, one question a screen: mental contrasting with implementation intentions (Oettingen & Gollwitzer
 * 2010). It writes where the sheet writes, so that nothing is lost whenever it is left.
 */
export function Dialogue({
  goal,
  group,
  thought,
  from,
  onChange,
  onClose,
}: {
  goal: string;
  group: string;
  thought: Thought;
  /** Where it begins; at the first question that has no answer when it is left out. */
  from: Question | null;
  onChange: (fields: Partial<Thought>) => void;
  onClose: () => void;
}) {
  const [at, setAt] = useState<Question>(() => from ?? firstOpen(thought));
  const [problem, setProblem] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // The dialog itself sees to the first one.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (asked[at]) body.current?.querySelector<HTMLElement>('textarea, [data-first]')?.focus();
  }, [at]);

  const place = questions.indexOf(at);
  const lead = (by: -1 | 1): void => {
    const to = questions[place + by];
    if (to) setAt(to);
  };
  const done = async (): Promise<void> => {
    try {
      if (!(await flushGroup(group))) {
        setProblem('Your words are not saved yet. Wait a moment, then say it again.');
        return;
      }
      const act = newAct();
      await run(rehearse, { goal }, '', { act });
      offerUndo('Rehearsed. It will come to mind when it is needed.', act);
      onClose();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  const isLast = at === 'rehearsal';
  const canRehearse = hasPlan(thought);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!isLast) lead(1);
    else if (canRehearse) void done();
  };

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={asked[at].title}
      description={asked[at].about}
      actions={
        <div className="flex grow flex-wrap items-center gap-2">
          <p className="num mr-auto flex items-center gap-3 text-[13px] text-muted">
            {number(place + 1)} of {number(questions.length)}
            {isLast ? null : (
              <span className="flex items-center gap-1.5 text-[12px]">
                <Kbd>Ctrl Enter</Kbd> goes on
              </span>
            )}
          </p>
          <Button look="quiet" disabled={place === 0} onClick={() => lead(-1)}>
            Back
          </Button>
          {isLast ? (
            <Button look="first" data-first disabled={!canRehearse} onClick={() => void done()}>
              I have rehearsed it
            </Button>
          ) : (
            <Button look="first" onClick={() => lead(1)}>
              Next
            </Button>
          )}
        </div>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key belongs to the fields in it */}
      <div ref={body} onKeyDown={press} className="flex min-h-44 flex-col gap-3">
        <Answer at={at} thought={thought} onChange={onChange} onNext={() => lead(1)} />
        {problem ? (
          <p role="alert" className="text-[13px] text-drain">
            {problem}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}

function Answer({
  at,
  thought,
  onChange,
  onNext,
}: {
  at: Question;
  thought: Thought;
  onChange: (fields: Partial<Thought>) => void;
  onNext: () => void;
}): ReactNode {
  const words = 'min-h-28 font-serif text-[17px] leading-[1.55]!';
  switch (at) {
    case 'wish':
      return (
        <LineField
          label={asked.wish.title}
          value={thought.title}
          onChange={(title) => onChange({ title })}
          onEnter={onNext}
          problem={thought.title.trim() === '' ? 'Say in a few words what you want.' : null}
          className="mx-0! w-full! border-edge/60! bg-raised! font-serif text-[22px] leading-[1.3] font-[560]"
        />
      );
    case 'outcome':
      return (
        <TextArea
          label={asked.outcome.title}
          labelHidden
          value={thought.bestOutcome}
          onChange={(event) => onChange({ bestOutcome: event.target.value })}
          className={words}
        />
      );
    case 'obstacle':
      return (
        <TextArea
          label={asked.obstacle.title}
          labelHidden
          value={thought.obstacle}
          onChange={(event) => onChange({ obstacle: event.target.value })}
          className={words}
        />
      );
    case 'plan': {
      const notes = planNotes(thought);
      const hint = (about: 'if' | 'then') => notes.find((note) => note.about === about)?.words;
      return (
        <>
          {thought.obstacle.trim() === '' ? null : (
            <p
              dir="auto"
              data-private
              className="border-line border-l-2 pl-3 font-serif text-[15px] whitespace-pre-line text-muted wrap-anywhere"
            >
              {thought.obstacle.trim()}
            </p>
          )}
          <TextArea
            label="If"
            value={thought.ifCue}
            placeholder="the moment when it comes up"
            hint={hint('if')}
            onChange={(event) => onChange({ ifCue: event.target.value })}
            className="font-serif text-[17px]"
          />
          <TextArea
            label="then I will"
            value={thought.thenAction}
            placeholder="the small thing that you do"
            hint={hint('then')}
            onChange={(event) => onChange({ thenAction: event.target.value })}
            className="font-serif text-[17px]"
          />
        </>
      );
    }
    case 'rehearsal': {
      const sentence = planSentence(thought);
      return sentence === '' ? (
        <p className="text-muted">
          There is no plan yet. Go back one step and write both halves, or leave it for another day: what you
          wrote is kept.
        </p>
      ) : (
        <p
          dir="auto"
          data-private
          className="my-auto py-4 text-center font-serif text-[24px] leading-[1.4] text-balance wrap-anywhere"
        >
          {sentence}
        </p>
      );
    }
  }
}
