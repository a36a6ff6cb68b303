import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { usePending } from '#renderer/bridge/pending.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { flushGroup } from '#renderer/editor/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, Kbd } from '#renderer/ui/button.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { keepWayBack } from '#renderer/ui/undo.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import { Board, type BoardHandle } from './board/board.tsx';
import { Conflicts, WaitedFor } from './board/board-actions.ts';
import { openAndWaitedFor } from './board/card-words.ts';
import { columnNames, columnsOf, type Move } from './board/columns.ts';
import { OneMoreDialog } from './board/one-more-dialog.tsx';
import { useOneMore } from './board/use-one-more.ts';
import { changed, type GoalChange } from './changes.ts';
import { sayFailure } from './failed.ts';
import { inverseOf } from './inverse.ts';
import { GoalSheet } from './sheet/goal-sheet.tsx';
import { MissingGoal } from './sheet/missing-goal.tsx';
import { LookBackDialog } from './story/look-back-dialog.tsx';
import { useCarriedOut } from './turns/use-carried-out.tsx';
import { WinsDialog } from './turns/wins-dialog.tsx';

const none: readonly Goal[] = [];

function make(change: GoalChange): Promise<unknown> {
  switch (change.type) {
    case 'move':
      return call('goals.move', { id: change.id, status: change.status, before: change.before });
    case 'tick':
      return call('goals.tickMilestone', { id: change.id, done: change.done });
    case 'move-milestone':
      return call('goals.moveMilestone', { id: change.id, before: change.before });
    case 'link':
      return call(change.linked ? 'goals.linkClaim' : 'goals.unlinkClaim', {
        goal: change.goal,
        kind: change.kind,
        claim: change.claim.id,
      });
  }
}

/** The board of goals; the one with this id is open on its sheet above it. With `isAdding` a new one is begun. */
export function GoalsRoom({
  id,
  isAdding = false,
  isWins = false,
}: {
  id?: string | undefined;
  isAdding?: boolean;
  /** The list of what went well is open. */
  isWins?: boolean;
}) {
  const read = useRead('goals.list', {});
  const [pending, runOnly] = usePending<GoalChange>('goals.list', make, sayFailure);
  const goals = useMemo(
    () => pending.reduce<readonly Goal[]>((now, each) => changed(now, each), read.data ?? none),
    [pending, read.data],
  );
  const columns = useMemo(() => columnsOf(goals), [goals]);
  // The same set while the same ones are open, so that cards are not drawn for every change of another.
  const waited = useMemo(() => openAndWaitedFor(goals).toSorted().join(' '), [goals]);
  const waitedFor = useMemo(() => new Set(waited.split(' ')), [waited]);
  const oneMore = useOneMore(columns);
  const { hasRoom, ask } = oneMore;
  const shown = useRef(goals);
  shown.current = goals;
  const { carried, asked } = useCarriedOut();
  const run = useCallback(
    async (each: GoalChange): Promise<void> => {
      const back = inverseOf(shown.current, each);
      const before = each.type === 'move' ? shown.current.find((goal) => goal.id === each.id) : undefined;
      if (!(await runOnly(each)) || back === null) return;
      if (each.type === 'move' && before && before.status !== each.status) carried(before, each.status);
      keepWayBack(() => {
        void runOnly(back).then((done) => done && announce('Undone.'));
      });
    },
    [runOnly, carried],
  );
  const change = useCallback(
    (each: GoalChange): void => {
      if (each.type !== 'move' || each.status !== 'active' || hasRoom(each.id)) {
        void run(each);
        return;
      }
      const { title = '' } = shown.current.find(({ id: moved }) => moved === each.id) ?? {};
      void ask(title).then((answer) => {
        if (answer === 'active') void run(each);
        else if (answer === 'next') void run({ ...each, status: 'next', before: null });
      });
    },
    [run, hasRoom, ask],
  );
  const { data: found } = useRead('reflection.conflicts', {});
  const conflicts = useMemo(() => {
    const byGoal = new Map<string, string[]>();
    for (const { goal, name } of found ?? []) byGoal.set(goal, [...(byGoal.get(goal) ?? []), name]);
    return byGoal;
  }, [found]);
  const [isLookingBack, setLookingBack] = useState(false);
  const board = useRef<BoardHandle>(null);
  const navigate = useNavigate();

  const open = useCallback(
    (to: string) => void navigate({ to: '/goals/$id', params: { id: to } }),
    [navigate],
  );
  const move = useCallback((to: Move) => change({ type: 'move', ...to }), [change]);

  const opened = goals.find((goal) => goal.id === id);
  const close = useCallback(() => void navigate({ to: '/goals' }), [navigate]);
  const before = useRef(id);
  useEffect(() => {
    if (before.current && !id) board.current?.focus(before.current);
    before.current = id;
  }, [id]);

  const add = useCallback(
    async (status: GoalStatus, title: string): Promise<boolean> => {
      try {
        const to = status === 'active' && !hasRoom(null) ? await ask(title) : status;
        if (to === null) return false;
        const { id: added } = await call('goals.add', { status: to, title });
        keepWayBack(() => void call('goals.trash', { id: added }).catch(sayFailure));
        announce(`${title} is in ${columnNames[to]}.`);
        return true;
      } catch (error) {
        sayFailure(error);
        return false;
      }
    },
    [hasRoom, ask],
  );

  const openId = useRef(id);
  openId.current = id;
  const trash = useCallback(
    async (goal: Goal): Promise<boolean> => {
      try {
        await flushGroup(`goal:${goal.id}`);
        await call('goals.trash', { id: goal.id });
      } catch (error) {
        sayFailure(error);
        return false;
      }
      if (openId.current === goal.id) close();
      announce(`${goal.title} is in the trash.`);
      notify({
        words: `“${goal.title}” is in the trash.`,
        action: {
          label: 'Undo',
          run: () => void call('trash.putBack', { kind: 'goal', id: goal.id }).catch(sayFailure),
        },
      });
      return true;
    },
    [close],
  );

  const isRead = read.data !== undefined;
  useEffect(() => {
    if (isAdding && isRead) void navigate({ to: '/goals', replace: true }).then(() => board.current?.add());
  }, [isAdding, isRead, navigate]);

  const counts = [
    columns.active.length > 0 ? `${columns.active.length} active` : '',
    columns.next.length > 0 ? `${columns.next.length} next` : '',
  ].filter(Boolean);

  return (
    <div className="relative h-full">
      <div
        inert={id !== undefined}
        className="group/room grid h-full grid-rows-[auto_minmax(0,1fr)] gap-4 pt-5"
      >
        <header className="flex items-center gap-4 px-6.5 max-narrow:px-5">
          <h1>Goals</h1>
          <p className="num text-[13px] text-muted">
            {read.data?.length === 0
              ? 'Write down one thing that you want. It need not be a plan yet.'
              : counts.join(' · ')}
          </p>
          <p className="ml-auto hidden items-center gap-1.5 text-[12px] text-muted group-has-[[data-goal]_a:focus-visible]/room:flex">
            <Kbd>Alt</Kbd> with arrow keys moves it
          </p>
          <Button
            look="quiet"
            className="ml-auto group-has-[[data-goal]_a:focus-visible]/room:ml-0"
            onClick={() => setLookingBack(true)}
          >
            Look back…
          </Button>
          <Button look="quiet" onClick={() => void navigate({ to: '.', search: { wins: true } })}>
            Wins…
          </Button>
          <Button look="first" onClick={() => board.current?.add()}>
            New goal
          </Button>
        </header>
        {read.error ? (
          <p role="alert" className="px-6.5 text-drain">
            {sentenceOf(read.error)}
          </p>
        ) : read.data ? (
          <Conflicts value={conflicts}>
            <WaitedFor value={waitedFor}>
              <Board
                columns={columns}
                openId={id}
                onOpen={open}
                onMove={move}
                onAdd={add}
                onTrash={trash}
                handle={board}
              />
            </WaitedFor>
          </Conflicts>
        ) : null}
      </div>
      {id && opened ? (
        <GoalSheet
          key={id}
          goal={opened}
          onChange={change}
          onTrash={(goal) => void trash(goal)}
          onClose={close}
        />
      ) : null}
      {asked}
      {isWins ? <WinsDialog onClose={() => void navigate({ to: '.', search: {} })} /> : null}
      {isLookingBack ? <LookBackDialog onClose={() => setLookingBack(false)} /> : null}
      <OneMoreDialog
        title={oneMore.title}
        active={oneMore.active}
        limit={oneMore.limit}
        onAnswer={oneMore.answer}
        onClose={() => oneMore.answer(null)}
      />
      {id && read.data && !opened ? <MissingGoal onClose={close} /> : null}
    </div>
  );
}
