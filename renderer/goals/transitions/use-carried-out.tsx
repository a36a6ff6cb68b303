import { type ReactNode, useCallback, useRef, useState } from 'react';
import { notifyOf } from '#renderer/commands/offer-undo.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import { TransitionDialog, type UnsentTransitions } from './transition-dialog.tsx';

const offers = {
  done: { kind: 'achieve', label: 'Keep it as a win…', says: (title: string) => `“${title}” is done.` },
  'let-go': {
    kind: 'let-go',
    label: 'What did you learn…',
    says: (title: string) => `“${title}” is let go.`,
  },
} as const;

/** A goal that was carried to the end of the board is asked what to keep of it. One may pass by. */
export function useCarriedOut(): {
  /** To be told of each move to another column, and of the act that it was. */
  carried: (goal: Goal, status: GoalStatus, act: string) => void;
  /** The dialog, when it is asked for. */
  asked: ReactNode;
} {
  const [asked, setAsked] = useState<{ goal: Goal; kind: 'achieve' | 'let-go' } | null>(null);
  const [half, setHalf] = useState<UnsentTransitions>({});
  const last = useRef<() => void>(undefined);
  const carried = useCallback((goal: Goal, status: GoalStatus, act: string): void => {
    // What was offered for another place is true no longer.
    last.current?.();
    last.current = undefined;
    if (status !== 'done' && status !== 'let-go') return;
    const { kind, label, says } = offers[status];
    last.current = notifyOf(act, {
      words: says(goal.title),
      action: {
        label,
        run: () => {
          setHalf({});
          setAsked({ goal, kind });
        },
      },
    });
  }, []);
  const close = (): void => setAsked(null);
  return {
    carried,
    asked: asked ? (
      <TransitionDialog
        goal={asked.goal}
        kind={asked.kind}
        half={half}
        onHalf={setHalf}
        onDone={close}
        onClose={close}
      />
    ) : null,
  };
}
