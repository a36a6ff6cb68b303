import { useCallback, useRef, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { today } from '#renderer/ui/dates.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { type ActiveLimit, usualActiveLimit } from '#shared/goals/limit.ts';
import { isPaused } from '#shared/goals/transitions.ts';

export type OneMoreAnswer = 'active' | 'next' | null;

/** Asks before one more goal becomes active than the person wants to pursue at a time. */
export function useOneMore(goals: readonly Goal[]): {
  /** Whether one more may become active without a question; a goal that is active already takes no room. */
  hasRoom: (id: string | null) => boolean;
  /** Asks about a goal by its title. Resolves to where it goes; null when the person wants neither. */
  ask: (title: string) => Promise<OneMoreAnswer>;
  /** What the dialog shows; null while nothing is asked. */
  title: string | null;
  active: number;
  limit: ActiveLimit;
  answer: (answer: OneMoreAnswer) => void;
} {
  const { data } = useRead('goals.activeLimit', {});
  const limit = data === undefined ? usualActiveLimit : data.limit;
  const [title, setTitle] = useState<string | null>(null);
  const waiting = useRef<(answer: OneMoreAnswer) => void>(undefined);
  const active = goals.filter(({ status }) => status === 'active');
  const now = useLatest({ active, limit });

  const hasRoom = useCallback(
    (id: string | null): boolean => {
      const { active: present, limit: most } = now();
      const pursued = present.filter((goal) => !isPaused(goal, today()));
      return most === null || pursued.length < most || present.some((goal) => goal.id === id);
    },
    [now],
  );
  const ask = useCallback((asked: string): Promise<OneMoreAnswer> => {
    setTitle(asked);
    // A question that is still open gives way to the next one.
    waiting.current?.(null);
    return new Promise((resolve) => {
      waiting.current = resolve;
    });
  }, []);
  const answer = useCallback((given: OneMoreAnswer): void => {
    setTitle(null);
    waiting.current?.(given);
    waiting.current = undefined;
  }, []);
  return {
    hasRoom,
    ask,
    title,
    active: active.filter((goal) => !isPaused(goal, today())).length,
    limit,
    answer,
  };
}
