import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { attempt } from '#renderer/commands/run.ts';
import { rescheduleGoal } from '#renderer/goals/commands/reschedule-goal.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Kbd } from '#renderer/ui/button.tsx';
import { longDate, monthName, today } from '#renderer/ui/dates.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { shareOf, type Tick, ticksOf, type View } from '#shared/goals/timeline/axis.ts';
import { type Dates, type Hold, isMove, milestoneMovedBy, movedBy } from '#shared/goals/timeline/move.ts';
import { dependenciesOf, type GoalRow, type TimelineRow } from '#shared/goals/timeline/rows.ts';
import { Bar } from './bar.tsx';
import { useTimeDrag } from './use-time-drag.ts';

/** A row's height in px. */
const rowHeight = 36;

/** What stands under the keyboard: a goal's bar, or one of its milestones. */
interface Stand {
  goal: string;
  milestone: string | null;
}

/** The timeline as a chart. Bars and milestones are moved with the mouse and with Alt and the arrow keys. */
export function TimelineChart({
  rows,
  view,
  goals,
  openId,
  onOpen,
}: {
  rows: readonly TimelineRow[];
  view: View;
  goals: readonly Goal[];
  openId: string | undefined;
  onOpen: (id: string) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const refocus = useRef<Stand | null>(null);
  const ofGoals = rows.filter((row): row is GoalRow => row.type === 'goal');
  const [stood, setStood] = useState<Stand | null>(null);
  const current =
    stood && ofGoals.some(({ id }) => id === stood.goal)
      ? stood
      : { goal: ofGoals[0]?.id ?? '', milestone: null };
  const currentRow = rows.findIndex((row) => row.type === 'goal' && row.id === current.goal);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // What has the focus stays drawn when it is scrolled out of sight.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return currentRow < 0 || shown.includes(currentRow)
        ? shown
        : [...shown, currentRow].sort((a, b) => a - b);
    },
  });
  const items = virtualizer.getVirtualItems();

  const focus = (to: Stand): void => {
    setStood(to);
    refocus.current = to;
    const row = rows.findIndex((each) => each.type === 'goal' && each.id === to.goal);
    if (row >= 0) virtualizer.scrollToIndex(row);
  };
  // A row that was scrolled to, or drawn anew after a move, is there only now.
  useLayoutEffect(() => {
    const to = refocus.current;
    if (to === null) return;
    const found = scroller.current?.querySelector<HTMLElement>(
      to.milestone === null ? `[data-bar="${to.goal}"]` : `[data-mark="${to.milestone}"]`,
    );
    if (!found) return;
    refocus.current = null;
    found.focus({ preventScroll: true });
  });

  const goalOf = (id: string): Goal | undefined => goals.find((goal) => goal.id === id);
  const reschedule = (row: GoalRow, dates: Dates, what: string, at: string | null): void => {
    const goal = goalOf(row.id);
    if (!goal || !isMove(goal, dates)) return;
    void attempt(rescheduleGoal, { id: row.id, ...dates }, goal.title);
    announce(at === null ? `${what} is moved.` : `${what}: ${longDate(at, today())}.`);
  };
  const moveBar = (row: GoalRow, hold: Hold, days: number): void => {
    const goal = goalOf(row.id);
    if (!goal) return;
    const dates = movedBy(goal, hold, days, row.from);
    reschedule(row, dates, row.title, hold === 'start' ? dates.start : dates.due);
  };
  const moveMark = (row: GoalRow, id: string, days: number): void => {
    const goal = goalOf(row.id);
    if (!goal) return;
    const dates = milestoneMovedBy(goal, id, days);
    const title = row.marks.find((mark) => mark.id === id)?.title ?? '';
    reschedule(row, dates, title, dates.milestones[0]?.due ?? null);
  };
  const drag = useTimeDrag({ view, track, onMoveBar: moveBar, onMoveMark: moveMark });

  const press = (event: KeyboardEvent): void => {
    const row = ofGoals.find(({ id }) => id === current.goal);
    if (!row || event.ctrlKey || event.metaKey) return;
    const at = ofGoals.indexOf(row);
    const marks = row.marks.toSorted((a, b) => (a.due < b.due ? -1 : 1));
    const place = marks.findIndex(({ id }) => id === current.milestone);
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.altKey && by !== 0) {
      const days = by * (event.shiftKey ? 7 : 1);
      refocus.current = current;
      if (current.milestone === null) moveBar(row, 'whole', days);
      else moveMark(row, current.milestone, days);
    } else if (event.altKey) return;
    else if (by !== 0) {
      const next = place + by;
      if (next >= -1 && next < marks.length) focus({ goal: row.id, milestone: marks[next]?.id ?? null });
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const next = ofGoals[at + (event.key === 'ArrowUp' ? -1 : 1)];
      if (next) focus({ goal: next.id, milestone: null });
    } else return;
    event.preventDefault();
  };

  const now = shareOf(view, today());
  return (
    <div
      ref={scroller}
      className="group/chart relative min-h-0 grow overflow-auto rounded-card border border-line bg-raised [--names:210px] max-narrow:[--names:150px]"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the bars and milestones in it */}
      <div onKeyDown={press} className="relative flex min-h-full min-w-[640px] flex-col">
        <div className="sticky top-0 z-20 flex h-8 shrink-0 items-stretch border-line border-b bg-raised">
          <p className="w-(--names) shrink-0 self-center truncate px-3.5 text-[12px] text-muted">
            <span className="hidden items-center gap-1.5 group-has-[[data-bar]:focus-visible,[data-mark]:focus-visible]/chart:flex">
              <Kbd>Alt</Kbd> with ← → moves it
            </span>
          </p>
          <div className="relative grow overflow-hidden">
            {ticksOf(view).map((tick) => (
              <span
                key={tick.date}
                className={`num absolute top-2 pl-1 text-[11.5px] whitespace-nowrap ${tick.unit === 'year' ? 'font-[600]' : 'text-muted'}`}
                style={{ left: `${shareOf(view, tick.date) * 100}%` }}
              >
                {tickLabel(tick, view)}
              </span>
            ))}
          </div>
        </div>
        <div className="relative grow" style={{ minHeight: `${virtualizer.getTotalSize()}px` }}>
          <div ref={track} aria-hidden className="absolute inset-y-0 right-0 left-(--names) overflow-hidden">
            {ticksOf(view).map((tick) => (
              <span
                key={tick.date}
                className={`absolute inset-y-0 w-px ${tick.unit === 'year' ? 'bg-edge/60' : 'bg-line'}`}
                style={{ left: `${shareOf(view, tick.date) * 100}%` }}
              />
            ))}
            {now < 0 || now > 1 ? null : (
              <span
                data-today
                className="absolute inset-y-0 w-[2px] bg-energy"
                style={{ left: `${now * 100}%` }}
              />
            )}
          </div>
          <Dependencies
            rows={rows}
            view={view}
            height={virtualizer.getTotalSize()}
            from={items[0]?.index ?? 0}
            to={items.at(-1)?.index ?? 0}
          />
          <ul aria-label="Timeline" className="absolute inset-0">
            {items.map(({ index, start }) => {
              const row = rows[index];
              if (!row) return null;
              return (
                <li
                  key={row.type === 'goal' ? row.id : `direction ${row.id}`}
                  className="absolute inset-x-0 flex items-stretch"
                  style={{ top: `${start}px`, height: `${rowHeight}px` }}
                >
                  {row.type === 'direction' ? (
                    <Heading name={row.name} until={row.until} view={view} />
                  ) : (
                    <Bar
                      row={drag.shown(row)}
                      view={view}
                      stand={row.id === current.goal ? (current.milestone ?? 'bar') : null}
                      isOpen={row.id === openId}
                      onStand={(milestone) => setStood({ goal: row.id, milestone })}
                      onOpen={() => onOpen(row.id)}
                      onHold={(event, hold) => drag.take(event, row, hold)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      </div>
    </div>
  );
}

function tickLabel({ date, unit }: Tick, { span }: View): string {
  if (unit === 'year') return date.slice(0, 4);
  const name = monthName(date.slice(0, 7), { year: false });
  return span === 'quarter'
    ? name
    : span === 'year'
      ? name.slice(0, 3)
      : `Q${(Number(date.slice(5, 7)) + 2) / 3}`;
}

function Heading({ name, until, view }: { name: string; until: string | null; view: View }) {
  const share = until === null ? -1 : shareOf(view, until);
  return (
    <>
      <span
        dir="auto"
        className="w-(--names) shrink-0 self-center truncate px-3.5 text-[12.5px] font-[600] text-accent"
        title={name}
      >
        {name}
      </span>
      <span className="relative grow">
        {until === null ? null : <span className="sr-only">until {longDate(until, today())}</span>}
        {share < 0 || share > 1 ? null : (
          <span
            aria-hidden
            className="absolute inset-y-1.5 w-[3px] rounded-full bg-accent"
            style={{ left: `${share * 100}%` }}
          />
        )}
      </span>
    </>
  );
}

/** Lines from milestones to those that wait for them, as far as both ends are near what is in sight. */
function Dependencies({
  rows,
  view,
  height,
  from,
  to,
}: {
  rows: readonly TimelineRow[];
  view: View;
  height: number;
  from: number;
  to: number;
}) {
  const lines = dependenciesOf(rows).filter(
    (line) => Math.max(line.from.row, line.to.row) >= from && Math.min(line.from.row, line.to.row) <= to,
  );
  if (lines.length === 0) return null;
  const middle = (row: number): number => row * rowHeight + rowHeight / 2;
  return (
    <svg
      aria-hidden="true"
      preserveAspectRatio="none"
      viewBox={`0 0 1000 ${height}`}
      className="pointer-events-none absolute top-0 right-0 left-(--names) w-[calc(100%-var(--names))] overflow-hidden"
      style={{ height: `${height}px` }}
    >
      {lines.map((line) => {
        const [x1, x2] = [shareOf(view, line.from.due) * 1000, shareOf(view, line.to.due) * 1000];
        const [y1, y2] = [middle(line.from.row), middle(line.to.row)];
        return (
          <path
            key={`${line.from.row} ${line.from.due} ${line.to.row} ${line.to.due}`}
            d={`M${x1} ${y1} C${x1 + 22} ${y1} ${x2 - 22} ${y2} ${x2} ${y2}`}
            className="fill-none stroke-muted"
            strokeWidth={1.25}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}
