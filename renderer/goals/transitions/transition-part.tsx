import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { isPaused } from '#shared/goals/transitions.ts';
import {
  type AskedTransition,
  resume,
  TransitionDialog,
  type UnsentTransitions,
} from './transition-dialog.tsx';

/** How a goal stands beside its column: paused, where it came from, what it became; and the transitions that it can take. */
export function TransitionPart({ goal }: { goal: Goal }) {
  const [asked, setAsked] = useState<AskedTransition | null>(null);
  const [half, setHalf] = useState<UnsentTransitions>({});
  const place = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <TransitionLine goal={goal} onAsk={setAsked} />
      {asked ? (
        <TransitionDialog
          goal={goal}
          kind={asked}
          half={half}
          onHalf={setHalf}
          onDone={({ into }) => {
            // The button that asked goes with its transition; its place keeps the focus.
            flushSync(() => setAsked(null));
            place.current?.focus();
            if (into) void navigate({ to: '/goals/$id', params: { id: into.id } });
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}

function TransitionLine({ goal, onAsk }: { goal: Goal; onAsk: (kind: AskedTransition) => void }) {
  const { data: transitions } = useRead('goals.transitions', { goal: goal.id });
  const paused = isPaused(goal, today());
  const isFinished = goal.status === 'done' || goal.status === 'let-go';
  const into = transitions?.find(({ kind }) => kind === 'pivot')?.into ?? null;
  const until = goal.paused?.until ?? null;
  const actions: [AskedTransition, string][] = isFinished
    ? goal.status === 'done' && !transitions?.some(({ kind }) => kind === 'achieve')
      ? [['achieve', 'Keep it as a win…']]
      : goal.status === 'let-go' && transitions?.[0]?.kind !== 'let-go' && into === null
        ? [['let-go', 'What did you learn…']]
        : []
    : [
        ['achieve', 'Reached…'],
        ...(paused ? [] : [['pause', 'Pause…'] as [AskedTransition, string]]),
        ['pivot', 'Change course…'],
        ['let-go', 'Let go…'],
      ];
  return (
    <div className="flex flex-col gap-1.5">
      {paused ? (
        <p className="text-[13px] text-muted">
          {until === null ? 'Paused. It waits for you.' : `Paused until ${longDate(until, today())}.`}
        </p>
      ) : null}
      {goal.cameFrom ? (
        <p className="text-[13px] text-muted wrap-anywhere">
          It came from{' '}
          <Link to="/goals/$id" params={{ id: goal.cameFrom.id }} className="text-accent">
            {goal.cameFrom.title}
          </Link>
          .
        </p>
      ) : null}
      {into ? (
        <p className="text-[13px] text-muted wrap-anywhere">
          It became{' '}
          <Link to="/goals/$id" params={{ id: into.id }} className="text-accent">
            {into.title}
          </Link>
          .
        </p>
      ) : null}
      {actions.length > 0 || paused ? (
        <div className="-ml-2 flex flex-wrap gap-x-0.5">
          {paused ? (
            <Button look="quiet" className="px-2! text-accent" onClick={() => void resume(goal)}>
              Resume
            </Button>
          ) : null}
          {actions.map(([kind, label]) => (
            <Button key={kind} look="quiet" className="px-2!" onClick={() => onAsk(kind)}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
