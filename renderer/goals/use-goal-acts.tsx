import { type ReactNode, useCallback } from 'react';
import { writeGoal } from '#renderer/commands/common/write-goal.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import type { Move } from '#renderer/parts/board/columns.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import { columnNames, placeIn } from './board/columns.ts';
import { passes } from './board/filter.ts';
import { OneMoreDialog } from './board/one-more-dialog.tsx';
import { useOneMore } from './board/use-one-more.ts';
import type { BoardFilter, BoardView, Grouping } from './board/view.ts';
import { moveGoal } from './commands/move-goal.ts';
import { placeGoal } from './commands/place-goal.ts';
import { trashGoal } from './commands/trash-goal.ts';
import type { Written } from './templates/template-dialog.tsx';
import { useCarriedOut } from './transitions/use-carried-out.tsx';
import { everything } from './use-board-view.ts';

/** What is done with whole goals, with the questions that it asks on the way. */
export function useGoalActs({
  goals,
  by,
  filter,
  look,
}: {
  goals: readonly Goal[];
  by: Grouping;
  filter: BoardFilter;
  look: (next: BoardView) => void;
}): {
  /** Gives a goal another status, at the end of its column. */
  stand: (goal: string, status: GoalStatus) => void;
  /** Moves a goal on the board, in whatever its columns tell apart. */
  move: (move: Move) => void;
  /** Adds a goal to a column. Resolves to whether it was added. */
  add: (column: string, title: string) => Promise<boolean>;
  /** Writes a goal that was drafted. Resolves to its id; null when the person thought better of it. */
  write: (written: Written) => Promise<string | null>;
  trash: (goal: Goal) => Promise<boolean>;
  /** What is asked at this moment. */
  asked: ReactNode;
} {
  const oneMore = useOneMore(goals);
  const { hasRoom, ask } = oneMore;
  const { carried, asked } = useCarriedOut();

  const put = useCallback(
    async (to: { id: string; status: GoalStatus; before: string | null }): Promise<void> => {
      const goal = goals.find(({ id }) => id === to.id);
      if (goal === undefined) return;
      let { status, before } = to;
      if (status === 'active' && !hasRoom(to.id)) {
        const answer = await ask(goal.title);
        if (answer === null) return;
        if (answer === 'next') [status, before] = ['next', null];
      }
      const act = newAct();
      const made = await attempt(moveGoal, { id: to.id, status, before }, goal.title, { act });
      if (made !== null && goal.status !== status) carried(goal, status, act);
    },
    [goals, hasRoom, ask, carried],
  );
  const stand = useCallback(
    (goal: string, status: GoalStatus) => void put({ id: goal, status, before: null }),
    [put],
  );
  const move = useCallback(
    ({ id, column, before }: Move): void => {
      if (by === 'status') {
        void put({ id, status: column as GoalStatus, before });
        return;
      }
      const goal = goals.find((each) => each.id === id);
      if (goal === undefined) return;
      if (by === 'horizon' && column === '' && goal.due !== null) {
        notify({
          words: `It is due on ${longDate(goal.due, today())}, so it has a horizon. Take the date away first.`,
        });
        return;
      }
      void attempt(placeGoal, { id, ...placeIn(by, column) }, goal.title);
    },
    [goals, put, by],
  );
  /** Where one more goal goes; null when the person wants it nowhere. */
  const columnOf = useCallback(
    async (status: GoalStatus, title: string): Promise<GoalStatus | null> =>
      status === 'active' && !hasRoom(null) ? ask(title) : status,
    [hasRoom, ask],
  );
  const add = useCallback(
    async (column: string, title: string): Promise<boolean> => {
      const status = await columnOf(by === 'status' ? (column as GoalStatus) : 'someday', title);
      if (status === null) return false;
      const place = by === 'status' ? {} : placeIn(by, column);
      const sheet = { ...blankSheet(title), ...place, status, milestones: [] };
      const added = await attempt(writeGoal, sheet, title);
      if (added === null) return false;
      announce(`${title} is in ${columnNames[status]}.`);
      if (!passes(added, filter, today())) {
        notify({
          words: `“${title}” is written down. The filter hides it.`,
          action: { label: 'Show all', run: () => look(everything) },
        });
      }
      return true;
    },
    [columnOf, by, filter, look],
  );
  const write = useCallback(
    async ({ sheet, status: wanted, milestones }: Written): Promise<string | null> => {
      const status = await columnOf(wanted, sheet.title);
      if (status === null) return null;
      const { id } = await run(writeGoal, { ...sheet, status, milestones }, sheet.title);
      announce(`${sheet.title} is in ${columnNames[status]}.`);
      return id;
    },
    [columnOf],
  );
  const trash = useCallback(async ({ id, title }: Goal): Promise<boolean> => {
    await flushGroup(`goal:${id}`);
    const act = newAct();
    if ((await attempt(trashGoal, { id }, title, { act })) === null) return false;
    announce(`${title} is in the trash.`);
    offerUndo(`“${title}” is in the trash.`, act);
    return true;
  }, []);

  return {
    stand,
    move,
    add,
    write,
    trash,
    asked: (
      <>
        {asked}
        <OneMoreDialog
          title={oneMore.title}
          active={oneMore.active}
          limit={oneMore.limit}
          onAnswer={oneMore.answer}
          onClose={() => oneMore.answer(null)}
        />
      </>
    ),
  };
}
