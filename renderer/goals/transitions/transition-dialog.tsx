import { useState } from 'react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import { achieveGoal } from '#renderer/goals/commands/achieve-goal.ts';
import { letGoalGo } from '#renderer/goals/commands/let-goal-go.ts';
import { pauseGoal } from '#renderer/goals/commands/pause-goal.ts';
import { pivotGoal } from '#renderer/goals/commands/pivot-goal.ts';
import { resumeGoal } from '#renderer/goals/commands/resume-goal.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { longDate, today } from '#renderer/ui/dates.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { FormDateField } from '#renderer/ui/form-date-field.tsx';
import { addMonths } from '#shared/calendar/dates.ts';
import type { Goal } from '#shared/goals/goals.ts';
import type { Transition } from '#shared/goals/transitions.ts';

/** The transitions that are asked about; to resume asks nothing. */
export type AskedTransition = 'pause' | 'pivot' | 'let-go' | 'achieve';

interface Said {
  /** What the goal or the win is called. */
  name: string;
  words: string;
  instead: string;
  date: string;
}

/** What was written in a dialog that was closed without an answer, for the next time. */
export type UnsentTransitions = Partial<Record<AskedTransition, Said | undefined>>;

const asked: Record<
  AskedTransition,
  {
    title: string;
    about: string;
    words: string;
    does: string;
    name?: string;
    instead?: string;
    date?: string;
  }
> = {
  pause: {
    title: 'Pause this goal',
    about: 'It stays where it is and asks nothing of you. Without a day it waits until you take it up again.',
    date: 'Until',
    words: 'Why now?',
    does: 'Pause',
  },
  pivot: {
    title: 'Change course',
    about:
      'A new goal takes its place, with what stands on the sheet and the milestones that are open. The old one is let go, and the line to it stays.',
    name: 'What do you want instead?',
    words: 'What did you find out?',
    does: 'Change course',
  },
  'let-go': {
    title: 'Let this goal go',
    about: 'Letting go on purpose makes room. What you learned stays yours.',
    words: 'What did you learn?',
    instead: 'What will you do instead?',
    does: 'Let go',
  },
  achieve: {
    title: 'You reached it',
    about: 'It becomes a win, which you can find when you need one.',
    name: 'In a few words',
    date: 'On',
    words: 'What made it work?',
    does: 'Keep it as a win',
  },
};

/** Asks what a transition needs, does it, and offers the way back. */
export function TransitionDialog({
  goal,
  kind,
  half,
  onHalf,
  onDone,
  onClose,
}: {
  goal: Goal;
  kind: AskedTransition;
  /** Where half-written words are kept while the sheet is open. */
  half: UnsentTransitions;
  onHalf: (half: UnsentTransitions) => void;
  /** A pivot leads to the new goal. */
  onDone: (transition: Transition) => void;
  onClose: () => void;
}) {
  const { title, about, words, instead, name, date, does } = asked[kind];
  const [said, setSaid] = useState<Said>(() => half[kind] ?? firstSaid(goal, kind));
  const { problem, say: setProblem, attempt } = useProblem();
  const say = (more: Partial<Said>): void => {
    const now = { ...said, ...more };
    onHalf({ ...half, [kind]: now });
    setSaid(now);
    setProblem(null);
  };
  const answer = (): Promise<boolean> =>
    attempt(async () => {
      await flushGroup(`goal:${goal.id}`);
      const act = newAct();
      const { transition } = await take(goal, kind, said, act);
      onHalf({ ...half, [kind]: undefined });
      offerUndo(noticeOf(kind, goal, said), act);
      onDone(transition);
    });
  return (
    <FormDialog
      onClose={onClose}
      title={title}
      description={about}
      act={does}
      problem={problem}
      onAct={() => void answer()}
    >
      {name === undefined ? null : (
        <TextField
          label={name}
          dir="auto"
          value={said.name}
          maxLength={2_000}
          onChange={(event) => say({ name: event.target.value })}
        />
      )}
      {date === undefined ? null : (
        <FormDateField
          label={date}
          value={said.date || null}
          max={kind === 'achieve' ? today() : undefined}
          hint={kind === 'pause' ? 'Leave it empty for as long as it takes.' : undefined}
          onChange={(day) => say({ date: day ?? '' })}
        />
      )}
      <TextArea
        label={words}
        value={said.words}
        maxLength={200_000}
        onChange={(event) => say({ words: event.target.value })}
        className="font-serif text-[16px]"
      />
      {instead === undefined ? null : (
        <TextArea
          label={instead}
          value={said.instead}
          maxLength={200_000}
          onChange={(event) => say({ instead: event.target.value })}
          className="font-serif text-[16px]"
        />
      )}
    </FormDialog>
  );
}

function firstSaid(goal: Goal, kind: AskedTransition): Said {
  const month = addMonths(today(), 1);
  return {
    name: goal.title,
    words: '',
    instead: '',
    date: kind === 'pause' ? month : today(),
  };
}

function take(
  { id, title }: Goal,
  kind: AskedTransition,
  { name, words, instead, date }: Said,
  act: string,
): Promise<{ transition: Transition }> {
  switch (kind) {
    case 'pause':
      return run(pauseGoal, { id, until: date === '' ? null : date, words }, title, { act });
    case 'pivot':
      return run(pivotGoal, { id, title: name, words }, title, { act });
    case 'let-go':
      return run(letGoalGo, { id, words, instead }, title, { act });
    case 'achieve':
      return run(achieveGoal, { id, name, words, date: date === '' ? today() : date }, title, { act });
  }
}

function noticeOf(kind: AskedTransition, { title }: Goal, { name, date }: Said): string {
  switch (kind) {
    case 'pause':
      return date === '' ? `“${title}” is paused.` : `“${title}” is paused until ${longDate(date, today())}.`;
    case 'pivot':
      return `“${title}” became “${name.trim()}”.`;
    case 'let-go':
      return `“${title}” is let go.`;
    case 'achieve':
      return `“${name.trim()}” is among your wins.`;
  }
}

/** Takes a paused goal up again. */
export async function resume({ id, title }: Goal): Promise<void> {
  const act = newAct();
  if ((await attempt(resumeGoal, { id }, title, { act })) !== null) offerUndo(`“${title}” goes on.`, act);
}
