import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import type { BoardHandle } from '#renderer/parts/board/use-board.ts';
import { number } from '#renderer/ui/dates.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { Board } from './board/board.tsx';
import { Conflicts, WaitedFor } from './board/board-actions.ts';
import type { BoardView } from './board/view.ts';
import { ViewBar } from './board/view-bar.tsx';
import { DirectionsDialog } from './directions/directions-dialog.tsx';
import { GoalsHeader } from './goals-header.tsx';
import { GoalSheet } from './sheet/goal-sheet.tsx';
import { MissingGoal } from './sheet/missing-goal.tsx';
import { LookBackDialog } from './story/look-back-dialog.tsx';
import { Examples } from './templates/examples.tsx';
import type { Written } from './templates/template-dialog.tsx';
import { useTemplates } from './templates/use-templates.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { WinsDialog } from './transitions/wins-dialog.tsx';
import { everything, useBoardView } from './use-board-view.ts';
import { useGoalActs } from './use-goal-acts.tsx';
import { useGoals } from './use-goals.ts';

const none: readonly Goal[] = [];

/** The board of goals; the one with this id is open on its sheet above it. With `isAdding` a new one is begun. */
export function GoalsRoom({
  id,
  isAdding = false,
  isWins = false,
  view: address = {},
}: {
  id?: string | undefined;
  isAdding?: boolean;
  /** The list of what went well is open. */
  isWins?: boolean;
  /** What the board's columns tell apart, and which goals are on it. */
  view?: BoardView;
}) {
  const isTimeline = address.view === 'timeline';
  const isNarrowed = address.value !== undefined || address.person !== undefined || address.due !== undefined;
  const read = useGoals((address.by ?? 'status') === 'status' && !isNarrowed && !isTimeline);
  const goals = read.goals ?? none;
  const { by, filter, visible, columns, waitedFor, conflicts, look } = useBoardView(goals, address);
  const { stand, move, add, write, trash, asked } = useGoalActs({ goals, by, filter, look });
  const [isDirecting, setDirecting] = useState(false);
  const [isLookingBack, setLookingBack] = useState(false);
  const board = useRef<BoardHandle>(null);
  const navigate = useNavigate();
  const open = useCallback(
    (to: string) => void navigate({ to: '/goals/$id', params: { id: to } }),
    [navigate],
  );
  const close = useCallback(() => void navigate({ to: '/goals' }), [navigate]);
  const opened = goals.find((goal) => goal.id === id);
  const before = useRef(id);
  useEffect(() => {
    if (before.current && !id) board.current?.focus(before.current);
    before.current = id;
  }, [id]);

  const writeAndOpen = useCallback(
    async (written: Written): Promise<boolean> => {
      const added = await write(written);
      if (added !== null) open(added);
      return added !== null;
    },
    [write, open],
  );
  const templates = useTemplates(writeAndOpen);

  const isRead = read.goals !== undefined;
  useEffect(() => {
    if (isAdding && isRead) void navigate({ to: '/goals', replace: true }).then(() => board.current?.add());
  }, [isAdding, isRead, navigate]);

  const counts = (['active', 'next'] as const).flatMap((status) => {
    const count = read.counts?.[status] ?? goals.filter((goal) => goal.status === status).length;
    return count > 0 ? [`${number(count)} ${status}`] : [];
  });

  return (
    <div className="relative h-full">
      <div inert={id !== undefined} className="group/room flex h-full flex-col gap-4 pt-5">
        <GoalsHeader
          said={
            read.goals?.length === 0
              ? 'Write down one thing that you want. It need not be a plan yet.'
              : counts.join(' · ')
          }
          onLookBack={() => setLookingBack(true)}
          onWins={() => void navigate({ to: '.', search: { wins: true } })}
          onTemplates={templates.open}
          onAdd={() => board.current?.add()}
        />
        {read.error ? (
          <p role="alert" className="px-6.5 text-drain">
            {sentenceOf(read.error)}
          </p>
        ) : read.goals ? (
          <>
            {read.goals.length === 0 ? (
              <Examples onTake={templates.take} />
            ) : (
              <ViewBar
                view={isTimeline ? 'timeline' : 'board'}
                by={by}
                filter={filter}
                goals={goals}
                shown={visible.length}
                onGroup={(next) => look({ by: next, view: address.view })}
                onView={(next) => look({ by, view: next === 'timeline' ? next : undefined })}
                onDirections={() => setDirecting(true)}
                onFilter={(next) => look({ ...everything, ...next, by, view: address.view })}
              />
            )}
            <Conflicts value={conflicts}>
              <WaitedFor value={waitedFor}>
                {isTimeline ? (
                  <Timeline goals={visible} openId={id} onOpen={open} />
                ) : (
                  <Board
                    columns={columns}
                    counts={read.counts}
                    openId={id}
                    onOpen={open}
                    key={by}
                    onMove={move}
                    onStatus={stand}
                    onAdd={add}
                    onTrash={trash}
                    handle={board}
                  />
                )}
              </WaitedFor>
            </Conflicts>
          </>
        ) : null}
      </div>
      {id && opened ? (
        <GoalSheet
          key={id}
          goal={opened}
          onStatus={stand}
          onTrash={(goal) => void trash(goal).then((isGone) => (isGone ? close() : undefined))}
          onClose={close}
        />
      ) : null}
      {asked}
      {templates.dialog}
      {isWins ? <WinsDialog onClose={() => void navigate({ to: '.', search: {} })} /> : null}
      {isDirecting ? <DirectionsDialog goals={goals} onClose={() => setDirecting(false)} /> : null}
      {isLookingBack ? <LookBackDialog onClose={() => setLookingBack(false)} /> : null}
      {id && read.goals && read.counts === null && !opened ? <MissingGoal onClose={close} /> : null}
    </div>
  );
}
