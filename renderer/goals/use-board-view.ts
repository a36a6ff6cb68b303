import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { today } from '#renderer/ui/dates.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { openAndWaitedFor } from './board/card-text.ts';
import type { Columns } from './board/columns.ts';
import { passes } from './board/filter.ts';
import { boardOf, namedDirections } from './board/groups.ts';
import type { BoardFilter, BoardView, Grouping } from './board/view.ts';

/** A filter that asks nothing. */
export const everything: BoardFilter = { value: undefined, person: undefined, due: undefined };

/** How the goals are looked at, which stands in the address, and what of them is seen so. */
export function useBoardView(
  goals: readonly Goal[],
  { by = 'status', value, person, due }: BoardView,
): {
  by: Grouping;
  filter: BoardFilter;
  /** The goals that pass the filter. */
  visible: readonly Goal[];
  columns: Columns;
  /** The milestones that others wait for, and those that are open. */
  waitedFor: ReadonlySet<string>;
  /** The conditions that each goal goes against, by name. */
  conflicts: ReadonlyMap<string, readonly string[]>;
  /** Looks at them otherwise. */
  look: (next: BoardView) => void;
} {
  const navigate = useNavigate();
  const filter = useMemo(() => ({ value, person, due }), [value, person, due]);
  const { data: directions } = useRead('reflection.directions', {}, { enabled: by === 'direction' });
  const visible = useMemo(() => goals.filter((goal) => passes(goal, filter, today())), [goals, filter]);
  const columns = useMemo(
    () => boardOf(visible, by, { today: today(), directions: namedDirections(directions ?? []) }),
    [visible, by, directions],
  );
  // The same set while the same ones are open, so that cards are not drawn for every change of another.
  const waited = useMemo(() => openAndWaitedFor(goals).toSorted().join(' '), [goals]);
  const waitedFor = useMemo(() => new Set(waited.split(' ')), [waited]);
  const { data: found } = useRead('reflection.conflicts', {});
  const conflicts = useMemo(() => {
    const byGoal = new Map<string, string[]>();
    for (const { goal, name } of found ?? []) byGoal.set(goal, [...(byGoal.get(goal) ?? []), name]);
    return byGoal;
  }, [found]);
  const look = useCallback(
    (next: BoardView): void =>
      void navigate({
        to: '.',
        search: (now) => ({ ...now, ...next, by: next.by === 'status' ? undefined : next.by }),
      }),
    [navigate],
  );
  return { by, filter, visible, columns, waitedFor, conflicts, look };
}
