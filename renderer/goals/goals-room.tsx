import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { usePending } from '#renderer/parts/pending.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, Kbd } from '#renderer/ui/button.tsx';
import { longDate, number, today } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { keepWayBack } from '#renderer/ui/undo.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import { Board, type BoardHandle } from './board/board.tsx';
import { Conflicts, WaitedFor } from './board/board-actions.ts';
import { openAndWaitedFor } from './board/card-words.ts';
import { columnNames, type Move, placeIn } from './board/columns.ts';
import { passes } from './board/filter.ts';
import { boardOf, namedDirections } from './board/groups.ts';
import { OneMoreDialog } from './board/one-more-dialog.tsx';
import { useOneMore } from './board/use-one-more.ts';
import type { BoardView } from './board/view.ts';
import { ViewBar } from './board/view-bar.tsx';
import { changed, type GoalChange } from './changes.ts';
import { DirectionsDialog } from './directions/directions-dialog.tsx';
import { inverseOf } from './inverse.ts';
import { GoalSheet } from './sheet/goal-sheet.tsx';
import { MissingGoal } from './sheet/missing-goal.tsx';
import { LookBackDialog } from './story/look-back-dialog.tsx';
import { Examples } from './templates/examples.tsx';
import type { Written } from './templates/template-dialog.tsx';
import { useTemplates } from './templates/use-templates.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { useCarriedOut } from './turns/use-carried-out.tsx';
import { WinsDialog } from './turns/wins-dialog.tsx';
import { useGoals } from './use-goals.ts';

const none: readonly Goal[] = [];

/** A filter that asks nothing. */
const everything = { value: undefined, person: undefined, due: undefined };

function make(change: GoalChange): Promise<unknown> {
  switch (change.type) {
    case 'move':
      return call('goals.move', { id: change.id, status: change.status, before: change.before });
    case 'place':
      return call('goals.place', { id: change.id, ...placeIn(change.by, change.key) });
    case 'reschedule':
      return call('goals.reschedule', {
        id: change.goal,
        start: change.start,
        due: change.due,
        milestones: change.milestones,
      });
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
  view: { view, by = 'status', value, person, due } = {},
}: {
  id?: string | undefined;
  isAdding?: boolean;
  /** The list of what went well is open. */
  isWins?: boolean;
  /** What the board's columns tell apart, and which goals are on it. */
  view?: BoardView;
}) {
  const isNarrowed = value !== undefined || person !== undefined || due !== undefined;
  const isTimeline = view === 'timeline';
  const read = useGoals(by === 'status' && !isNarrowed && !isTimeline);
  const [pending, runOnly] = usePending<GoalChange>('goals.list', make, notifyFailure);
  const goals = useMemo(
    () => pending.reduce<readonly Goal[]>((now, each) => changed(now, each), read.goals ?? none),
    [pending, read.goals],
  );
  const { data: directions } = useRead('reflection.directions', {}, { enabled: by === 'direction' });
  const visible = useMemo(
    () => goals.filter((goal) => passes(goal, { value, person, due }, today())),
    [goals, value, person, due],
  );
  const columns = useMemo(
    () => boardOf(visible, by, { today: today(), directions: namedDirections(directions ?? []) }),
    [visible, by, directions],
  );
  // The same set while the same ones are open, so that cards are not drawn for every change of another.
  const waited = useMemo(() => openAndWaitedFor(goals).toSorted().join(' '), [goals]);
  const waitedFor = useMemo(() => new Set(waited.split(' ')), [waited]);
  const oneMore = useOneMore(goals);
  const { hasRoom, ask } = oneMore;
  const shown = useLatest(goals);
  const { carried, asked } = useCarriedOut();
  const takeBack = useCallback(
    async (back: GoalChange): Promise<void> => {
      if (await runOnly(back)) announce('Undone.');
    },
    [runOnly],
  );
  const run = useCallback(
    async (each: GoalChange): Promise<void> => {
      const back = inverseOf(shown(), each);
      const before = each.type === 'move' ? shown().find((goal) => goal.id === each.id) : undefined;
      const made = runOnly(each);
      // Kept at once, so that ways back lie in the order of the acts, however long each takes.
      const forget =
        back === null
          ? null
          : keepWayBack(() => void made.then((done) => (done ? takeBack(back) : undefined)));
      if (!(await made)) {
        forget?.();
        return;
      }
      if (each.type === 'move' && before && before.status !== each.status) carried(before, each.status);
    },
    [runOnly, takeBack, carried, shown],
  );
  const change = useCallback(
    (each: GoalChange): void => {
      if (each.type !== 'move' || each.status !== 'active' || hasRoom(each.id)) {
        void run(each);
        return;
      }
      const { title = '' } = shown().find(({ id: moved }) => moved === each.id) ?? {};
      void ask(title).then((answer) => {
        if (answer === 'active') void run(each);
        else if (answer === 'next') void run({ ...each, status: 'next', before: null });
      });
    },
    [run, hasRoom, ask, shown],
  );
  const { data: found } = useRead('reflection.conflicts', {});
  const conflicts = useMemo(() => {
    const byGoal = new Map<string, string[]>();
    for (const { goal, name } of found ?? []) byGoal.set(goal, [...(byGoal.get(goal) ?? []), name]);
    return byGoal;
  }, [found]);
  const [isDirecting, setDirecting] = useState(false);
  const [isLookingBack, setLookingBack] = useState(false);
  const board = useRef<BoardHandle>(null);
  const navigate = useNavigate();

  const open = useCallback(
    (to: string) => void navigate({ to: '/goals/$id', params: { id: to } }),
    [navigate],
  );
  const look = useCallback(
    (next: BoardView): void =>
      void navigate({
        to: '.',
        search: (now) => ({ ...now, ...next, by: next.by === 'status' ? undefined : next.by }),
      }),
    [navigate],
  );
  const stand = useCallback(
    (goal: string, status: GoalStatus) => change({ type: 'move', id: goal, status, before: null }),
    [change],
  );
  const move = useCallback(
    ({ id: goal, column, before }: Move): void => {
      if (by === 'status') {
        change({ type: 'move', id: goal, status: column as GoalStatus, before });
        return;
      }
      const { due: date = null } = shown().find((each) => each.id === goal) ?? {};
      if (by === 'horizon' && column === '' && date !== null) {
        notify({
          words: `It is due on ${longDate(date, today())}, so it has a horizon. Take the date away first.`,
        });
        return;
      }
      change({ type: 'place', id: goal, by, key: column });
    },
    [change, by, shown],
  );

  const opened = goals.find((goal) => goal.id === id);
  const close = useCallback(() => void navigate({ to: '/goals' }), [navigate]);
  const before = useRef(id);
  useEffect(() => {
    if (before.current && !id) board.current?.focus(before.current);
    before.current = id;
  }, [id]);

  const add = useCallback(
    async (column: string, title: string): Promise<boolean> => {
      try {
        const status = by === 'status' ? (column as GoalStatus) : 'someday';
        const to = status === 'active' && !hasRoom(null) ? await ask(title) : status;
        if (to === null) return false;
        const place = by === 'status' ? {} : placeIn(by, column);
        const added = await call('goals.write', {
          ...blankSheet(title),
          ...place,
          status: to,
          milestones: [],
        });
        keepWayBack(() => void call('goals.trash', { id: added.id }).catch(notifyFailure));
        announce(`${title} is in ${columnNames[to]}.`);
        if (!passes(added, { value, person, due }, today())) {
          notify({
            words: `“${title}” is written down. The filter hides it.`,
            action: { label: 'Show all', leadsOn: true, run: () => look(everything) },
          });
        }
        return true;
      } catch (error) {
        notifyFailure(error);
        return false;
      }
    },
    [hasRoom, ask, by, value, person, due, look],
  );

  const writeDraft = useCallback(
    async ({ sheet, status, milestones }: Written): Promise<boolean> => {
      const to = status === 'active' && !hasRoom(null) ? await ask(sheet.title) : status;
      if (to === null) return false;
      const { id: added } = await call('goals.write', { ...sheet, status: to, milestones });
      keepWayBack(() => void call('goals.trash', { id: added }).catch(notifyFailure));
      announce(`${sheet.title} is in ${columnNames[to]}.`);
      open(added);
      return true;
    },
    [hasRoom, ask, open],
  );
  const templates = useTemplates(writeDraft);

  const openId = useLatest(id);
  const trash = useCallback(
    async (goal: Goal): Promise<boolean> => {
      try {
        await flushGroup(`goal:${goal.id}`);
        await call('goals.trash', { id: goal.id });
      } catch (error) {
        notifyFailure(error);
        return false;
      }
      if (openId() === goal.id) close();
      announce(`${goal.title} is in the trash.`);
      notify({
        words: `“${goal.title}” is in the trash.`,
        action: {
          label: 'Undo',
          run: () => void call('trash.putBack', { kind: 'goal', id: goal.id }).catch(notifyFailure),
        },
      });
      return true;
    },
    [close, openId],
  );

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
        <header className="flex items-center gap-4 px-6.5 max-narrow:px-5">
          <h1>Goals</h1>
          <p className="num text-[13px] text-muted">
            {read.goals?.length === 0
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
          <Button look="quiet" onClick={templates.open}>
            From a template…
          </Button>
          <Button look="first" onClick={() => board.current?.add()}>
            New goal
          </Button>
        </header>
        {read.error ? (
          <p role="alert" className="px-6.5 text-drain">
            {sentenceOf(read.error)}
          </p>
        ) : read.goals ? (
          <>
            {read.goals.length === 0 ? <Examples onTake={templates.take} /> : null}
            {read.goals.length > 0 ? (
              <ViewBar
                view={isTimeline ? 'timeline' : 'board'}
                by={by}
                filter={{ value, person, due }}
                goals={goals}
                shown={visible.length}
                onGroup={(next) => look({ by: next, view })}
                onView={(next) => look({ by, view: next === 'timeline' ? next : undefined })}
                onDirections={() => setDirecting(true)}
                onFilter={(next) => look({ ...everything, ...next, by, view })}
              />
            ) : null}
            <Conflicts value={conflicts}>
              <WaitedFor value={waitedFor}>
                {isTimeline ? (
                  <Timeline goals={visible} openId={id} onOpen={open} onChange={change} />
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
          onChange={change}
          onTrash={(goal) => void trash(goal)}
          onClose={close}
        />
      ) : null}
      {asked}
      {templates.dialog}
      {isWins ? <WinsDialog onClose={() => void navigate({ to: '.', search: {} })} /> : null}
      {isDirecting ? <DirectionsDialog goals={goals} onClose={() => setDirecting(false)} /> : null}
      {isLookingBack ? <LookBackDialog onClose={() => setLookingBack(false)} /> : null}
      <OneMoreDialog
        title={oneMore.title}
        active={oneMore.active}
        limit={oneMore.limit}
        onAnswer={oneMore.answer}
        onClose={() => oneMore.answer(null)}
      />
      {id && read.goals && read.counts === null && !opened ? <MissingGoal onClose={close} /> : null}
    </div>
  );
}
