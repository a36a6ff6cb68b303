import { Link } from '@tanstack/react-router';
import type { KeyboardEvent, ReactNode } from 'react';
import { today } from '#renderer/ui/dates.ts';
import { type GoalAlone, type Item, isFinished } from '#shared/learning/items.ts';
import { stillHolds } from '#shared/learning/runs-out.ts';
import { factsText, goalFactsText, isOpen, nextOfGoal, nextText } from './item-text.ts';
import { ReminderLine } from './reminder-line.tsx';
import { SortIcon } from './sort-icon.tsx';

const name =
  'min-w-0 self-start font-serif text-[17px] leading-6 font-[600] tracking-[-0.008em] no-underline hover:text-accent hover:underline wrap-anywhere';

/** An item in the list: what it is, how far, and what comes next. */
export function ItemRow({
  item,
  isReached,
  onKey,
}: {
  item: Item;
  /** The row that Tab reaches. */
  isReached: boolean;
  onKey: (event: KeyboardEvent) => void;
}) {
  const now = today();
  const next = nextText(item, now);
  const isLineShown =
    item.expiresOn !== null &&
    stillHolds(item.expiresOn, now) &&
    item.reminders.length > 0 &&
    item.status !== 'let-go';
  return (
    <Row
      icon={
        <SortIcon
          sort={item.sort}
          goal={item.isGoal ? item.goalShown : null}
          isEnding={next?.isEnding ?? false}
        />
      }
      next={
        next === null ? null : (
          <span className={next.isEnding ? 'font-[570] text-energy-ink' : 'text-muted'}>{next.text}</span>
        )
      }
      under={
        isLineShown && item.expiresOn !== null ? (
          <ReminderLine reminders={item.reminders} expiresOn={item.expiresOn} today={now} />
        ) : null
      }
      facts={factsText(item, now)}
    >
      <Link
        to="/learning/$id"
        params={{ id: item.id }}
        tabIndex={isReached ? 0 : -1}
        onKeyDown={onKey}
        draggable={false}
        className={`${name} ${isOpen(item, now) ? 'text-ink' : 'text-muted'}`}
      >
        {item.name}
      </Link>
    </Row>
  );
}

/** A goal in the list that is learned without an item; it leads to its sheet. */
export function GoalRow({
  goal,
  isReached,
  onKey,
  act,
}: {
  goal: GoalAlone;
  isReached: boolean;
  onKey: (event: KeyboardEvent) => void;
  /** What can be done with it. */
  act: ReactNode;
}) {
  return (
    <Row
      icon={<SortIcon sort="practice" goal={goal} />}
      next={<span className="text-muted">{nextOfGoal(goal, today())}</span>}
      facts={
        <>
          {goalFactsText(goal)} · {act}
        </>
      }
      under={null}
    >
      <Link
        to="/goals/$id"
        params={{ id: goal.id }}
        tabIndex={isReached ? 0 : -1}
        onKeyDown={onKey}
        className={`${name} ${isFinished(goal) ? 'text-muted' : 'text-ink'}`}
      >
        {goal.title}
      </Link>
    </Row>
  );
}

function Row({
  icon,
  facts,
  next,
  under,
  children,
}: {
  icon: ReactNode;
  facts: ReactNode;
  next: ReactNode;
  under: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      data-private
      className="grid grid-cols-[28px_minmax(0,1fr)_minmax(0,max-content)] items-center gap-x-3 border-line border-t py-3"
    >
      <span className="self-start pt-0.5">{icon}</span>
      <div className="flex min-w-0 flex-col">
        {children}
        <p className="num text-[13px] leading-5 text-muted wrap-anywhere">{facts}</p>
        {under}
      </div>
      <p className="num max-w-56 pl-4 text-right text-[13px] leading-5 wrap-anywhere max-narrow:max-w-44">
        {next}
      </p>
    </div>
  );
}
