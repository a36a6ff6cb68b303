import type { PointerEvent } from 'react';
import { columnNames } from '#renderer/goals/board/columns.ts';
import { longDate, shortDate, today } from '#renderer/ui/dates.ts';
import { shareOf, type View } from '#shared/goals/timeline/axis.ts';
import type { GoalRow, Mark } from '#shared/goals/timeline/rows.ts';
import type { DraggedItem } from './use-time-drag.ts';

/** A goal's row: its name, its bar, and its milestones upon it. */
export function Bar({
  row,
  view,
  stand,
  isOpen,
  onStand,
  onOpen,
  onHold,
}: {
  row: GoalRow;
  view: View;
  /** Where the chart's one tab stop is: on the bar, or on a milestone by its id; null when it is in another row. */
  stand: string | null;
  isOpen: boolean;
  onStand: (milestone: string | null) => void;
  onOpen: () => void;
  onHold: (event: PointerEvent, hold: DraggedItem) => void;
}) {
  const { id, title, from, to, due, marks } = row;
  const [left, right] = [shareOf(view, from), shareOf(view, to)];
  // A bar out of sight is a sign at the edge, so that the keys find it all the same.
  const isInSight = right >= 0 && left <= 1;
  const begin = Math.min(1, Math.max(0, left));
  const end = Math.min(1, Math.max(0, right));
  const span =
    due === null
      ? `from ${longDate(from, today())}, open`
      : `${longDate(from, today())} to ${longDate(due, today())}`;
  return (
    <>
      <span
        dir="auto"
        title={title}
        className={`w-(--names) shrink-0 self-center truncate px-3.5 text-[13px] ${isOpen ? 'text-accent' : ''} ${row.status === 'done' ? 'text-muted' : ''}`}
      >
        {title}
      </span>
      <span className="relative grow overflow-hidden">
        <button
          type="button"
          data-bar={id}
          tabIndex={stand === 'bar' ? 0 : -1}
          aria-label={`${title}, ${row.isPaused ? 'paused' : columnNames[row.status]}, ${span}`}
          title={`${shortDate(from, today())} – ${due === null ? 'open' : shortDate(due, today())}`}
          onFocus={() => onStand(null)}
          onClick={(event) => (event.detail === 0 ? onOpen() : undefined)}
          onPointerDown={(event) => (isInSight ? onHold(event, { type: 'bar', hold: 'whole' }) : undefined)}
          onDoubleClick={onOpen}
          className={`absolute top-[6px] h-6 min-w-6 rounded-[5px] focus-visible:outline-2 focus-visible:outline-accent ${isInSight ? `cursor-grab touch-none outline-offset-1 ${look(row)}` : 'text-[15px] leading-none text-muted -outline-offset-2 hover:text-ink'}`}
          style={
            isInSight
              ? { left: `${begin * 100}%`, width: `${(end - begin) * 100}%` }
              : { [right < 0 ? 'left' : 'right']: 0 }
          }
        >
          {isInSight ? null : <span aria-hidden>{right < 0 ? '‹' : '›'}</span>}
          {row.isStarted && isInSight && left >= 0 ? (
            <Handle side="left" onHold={(event) => onHold(event, { type: 'bar', hold: 'start' })} />
          ) : null}
          {due !== null && isInSight && right <= 1 ? (
            <Handle side="right" onHold={(event) => onHold(event, { type: 'bar', hold: 'due' })} />
          ) : null}
        </button>
        {due === null && right >= 0 && right < 1 ? (
          <span
            aria-hidden
            className="absolute top-[17px] w-5 border-edge border-t-2 border-dotted"
            style={{ left: `${right * 100}%` }}
          />
        ) : null}
        {marks.map((mark) => (
          <Diamond
            key={mark.id}
            mark={mark}
            share={shareOf(view, mark.due)}
            isCurrent={stand === mark.id}
            onStand={() => onStand(mark.id)}
            onOpen={onOpen}
            onHold={(event) => onHold(event, { type: 'mark', id: mark.id })}
          />
        ))}
      </span>
    </>
  );
}

/** How a goal stands is told by the form of its bar, not by its colour alone. */
function look({ status, isPaused }: GoalRow): string {
  if (status === 'done') return 'border border-accent bg-transparent';
  if (isPaused) return 'border border-edge border-dashed bg-sunk';
  return status === 'active' ? 'bg-accent/85' : 'border border-accent/60 bg-accent-soft';
}

/** An end of a bar that can be taken hold of; the keyboard's way is the date on the sheet. */
function Handle({ side, onHold }: { side: 'left' | 'right'; onHold: (event: PointerEvent) => void }) {
  return (
    <span
      aria-hidden
      data-end={side}
      onPointerDown={onHold}
      className={`absolute inset-y-0 w-2 cursor-ew-resize touch-none ${side === 'left' ? 'left-0' : 'right-0'}`}
    />
  );
}

function Diamond({
  mark: { id, title, due, isDone },
  share,
  isCurrent,
  onStand,
  onOpen,
  onHold,
}: {
  mark: Mark;
  share: number;
  isCurrent: boolean;
  onStand: () => void;
  onOpen: () => void;
  onHold: (event: PointerEvent) => void;
}) {
  if (share < 0 || share > 1) return null;
  return (
    <button
      type="button"
      data-mark={id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={`${title}, milestone${isDone ? ', done' : ''}, ${longDate(due, today())}`}
      title={`${title}, ${shortDate(due, today())}`}
      onFocus={onStand}
      onClick={(event) => (event.detail === 0 ? onOpen() : undefined)}
      onDoubleClick={onOpen}
      onPointerDown={onHold}
      className="absolute top-[6px] z-10 -ml-3 grid size-6 cursor-grab touch-none place-items-center rounded-full focus-visible:outline-2 focus-visible:outline-accent"
      style={{ left: `${share * 100}%` }}
    >
      <span
        aria-hidden
        className={`size-[11px] rotate-45 rounded-[2px] border-[1.5px] ${isDone ? 'border-raised bg-ink' : 'border-ink bg-raised'}`}
      />
    </button>
  );
}
