import { useDraggable } from '@dnd-kit/core';
import { Link } from '@tanstack/react-router';
import { Check, Ellipsis, Pause, TriangleAlert } from 'lucide-react';
import { memo, type ReactNode, use } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { number, shortDate, today } from '#renderer/ui/dates.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { type Goal, goalStatuses } from '#shared/goals/goals.ts';
import { hasPlan } from '#shared/goals/if-then.ts';
import { progressOf } from '#shared/goals/progress.ts';
import { isPaused } from '#shared/goals/transitions.ts';
import { BoardActions, Conflicts, ShowsStatus, WaitedFor } from './board-actions.ts';
import { nextMilestone, progressText } from './card-text.ts';
import { columnNames } from './columns.ts';

/** A goal on the board: a link to its sheet, a thing to drag, and a menu. */
export const GoalCard = memo(function GoalCard({
  goal,
  isCurrent,
  isOpen,
  isCarried,
}: {
  goal: Goal;
  /** The board's one tab stop is on it. */
  isCurrent: boolean;
  /** Its sheet is open. */
  isOpen: boolean;
  isCarried: boolean;
}) {
  const actions = use(BoardActions);
  const isGrouped = use(ShowsStatus);
  const { setNodeRef, listeners } = useDraggable({ id: goal.id });

  return (
    <div
      ref={setNodeRef}
      {...listeners}
      className={`group relative ${isCarried ? 'rounded-card bg-line/50 *:invisible' : ''}`}
    >
      <GoalCardLook
        goal={goal}
        isOpen={isOpen}
        title={
          <Link
            to="/goals/$id"
            params={{ id: goal.id }}
            draggable={false}
            tabIndex={isCurrent ? 0 : -1}
            className="text-inherit no-underline outline-none after:absolute after:inset-0 after:rounded-card focus-visible:after:outline-2 focus-visible:after:outline-accent"
          >
            {goal.title}
          </Link>
        }
        menu={
          <Menu
            trigger={
              <IconButton
                label={`More for ${goal.title}`}
                tabIndex={isCurrent ? 0 : -1}
                className="absolute! top-1 right-1 z-10 bg-raised! opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100"
              >
                <Ellipsis size={16} aria-hidden />
              </IconButton>
            }
            actions={[
              { label: 'Open', keys: 'Enter', onSelect: () => actions.open(goal.id) },
              ...goalStatuses
                .filter((status) => status !== goal.status)
                .map((status) => ({
                  label: `Move to ${columnNames[status]}`,
                  onSelect: () => actions.move(goal.id, status),
                })),
              ...(isGrouped
                ? []
                : [
                    { label: 'Move up', keys: 'Alt ↑', onSelect: () => actions.step(goal.id, 'up') },
                    { label: 'Move down', keys: 'Alt ↓', onSelect: () => actions.step(goal.id, 'down') },
                  ]),
              { label: 'Move to trash', keys: 'Del', danger: true, onSelect: () => actions.trash(goal) },
            ]}
          />
        }
      />
    </div>
  );
});

/** How a goal looks on the board: what comes next, how far it is, and when it is due. */
export function GoalCardLook({
  goal,
  title,
  menu,
  isOpen = false,
  lifted = false,
}: {
  goal: Goal;
  title?: ReactNode;
  menu?: ReactNode;
  isOpen?: boolean;
  lifted?: boolean;
}) {
  const progress = progressOf(goal);
  const words = progressText(progress, goal, number);
  const next = goal.nextStep ?? nextMilestone(goal, use(WaitedFor));
  const tied = [...goal.values, ...goal.strengths];
  const [first] = tied;
  const paused = isPaused(goal, today());
  const isOver = goal.status === 'done' || goal.status === 'let-go';
  const standing = use(ShowsStatus) ? columnNames[goal.status] : '';
  const conflicts = use(Conflicts).get(goal.id);
  const edge = lifted
    ? 'border-transparent shadow-lift outline-2 outline-accent cursor-grabbing'
    : isOpen
      ? 'border-accent'
      : 'border-line hover:border-edge';
  return (
    <div
      className={`flex flex-col rounded-card border bg-raised px-3.25 py-3 shadow-[0_1px_1px_rgb(30_36_34/0.03)] transition-[border-color] duration-100 ${edge}`}
    >
      <p
        dir="auto"
        className="flex gap-1.5 pr-3.5 leading-[1.35] font-[590] tracking-[-0.006em] wrap-anywhere"
      >
        {goal.status === 'done' ? (
          <Check size={15} strokeWidth={2.25} aria-hidden className="mt-0.75 shrink-0 text-accent" />
        ) : null}
        <span className={`line-clamp-4 ${goal.status === 'let-go' ? 'text-muted' : ''}`}>
          {title ?? goal.title}
        </span>
      </p>
      {menu}
      {paused && !isOver ? (
        <p className="flex items-center gap-1.5 pt-1 text-[13px] text-muted">
          <Pause size={13} aria-hidden className="shrink-0" />
          {goal.paused?.until ? `Paused until ${shortDate(goal.paused.until, today())}` : 'Paused'}
        </p>
      ) : null}
      {next && !isOver && !paused ? (
        <p className="line-clamp-2 pt-1 text-[13px] text-muted wrap-anywhere">
          <span className="num">Next{next.due ? `, ${shortDate(next.due, today())}` : ''}: </span>
          {next.title}
        </p>
      ) : null}
      {progress && words && !isOver ? (
        <div className="pt-2.5">
          <ProgressBar share={progress.share} label={`Progress: ${words}`} />
        </div>
      ) : null}
      {words || goal.due || standing ? (
        <div className="num flex flex-wrap items-center justify-between gap-x-3 pt-1.75 text-[12px] text-muted">
          <span>{[standing, words].filter(Boolean).join(' · ')}</span>
          {goal.due ? (
            <span>
              <span className="sr-only">Due </span>
              {shortDate(goal.due, today())}
            </span>
          ) : null}
        </div>
      ) : null}
      {conflicts && !isOver ? (
        <p className="flex gap-1.5 pt-2 text-[12.5px] text-drain">
          <TriangleAlert size={13} strokeWidth={1.9} aria-hidden className="mt-0.5 shrink-0" />
          <span className="line-clamp-2 wrap-anywhere">In conflict with {conflicts.join(', ')}</span>
        </p>
      ) : null}
      {!isOver && (first || hasPlan(goal)) ? (
        <div className="flex min-w-0 items-center justify-between gap-x-2 gap-y-1.5 pt-2 text-[12px] text-muted max-narrow:flex-wrap">
          {first ? (
            <Chip tone={goal.values.length > 0 ? 'accent' : 'heather'}>
              <span className="truncate">{first.name}</span>
              {tied.length > 1 ? ` +${tied.length - 1}` : ''}
            </Chip>
          ) : null}
          {hasPlan(goal) ? <span className="ml-auto shrink-0 max-narrow:ml-0">if-then ✓</span> : null}
        </div>
      ) : null}
    </div>
  );
}
