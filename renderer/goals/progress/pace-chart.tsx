import type { ReactNode } from 'react';
import { shortDate } from '#renderer/ui/dates.ts';
import { dayNumber } from '#shared/calendar/dates.ts';
import type { MeasuredDay } from '#shared/goals/measured.ts';
import type { Forecast, PaceTarget } from '#shared/goals/pace.ts';

/** What is drawn of a pace. */
export interface Drawn {
  way: PaceTarget;
  days: readonly MeasuredDay[];
  now: number;
  forecast: Forecast | null;
  today: string;
}

/** So many times the stretch to today or the due date is drawn; what lies further leaves the picture. */
const farthest = 2.5;

/** The picture's own units, stretched over the room that there is. */
const side = 1_000;
/** Room for half a dot at both sides. */
const edge = 10;

/** Measured days, an even pace, today and the forecast, each named where it is drawn. The words beside it say the same. */
export function PaceChart({ drawn, words, target }: { drawn: Drawn; words: string; target: string }) {
  const { way, days, now, forecast, today } = drawn;
  const first = [way.from, days[0]?.date ?? today, today].toSorted()[0] ?? today;
  const low = dayNumber(first);
  const near = Math.max(dayNumber(way.due ?? today), dayNumber(today), low + 7);
  const far = forecast ? dayNumber(forecast.late ?? forecast.early) : near;
  const high = Math.min(Math.max(near, far), low + (near - low) * farthest);
  const values = [way.start, way.target, now, ...days.map((day) => day.now)];
  const [bottom, top] = [Math.min(...values), Math.max(...values)];
  const spread = top - bottom || 1;
  const x = (date: string): number => edge + ((dayNumber(date) - low) / (high - low)) * (side - 2 * edge);
  const y = (value: number): number => side - (0.1 + 0.76 * ((value - bottom) / spread)) * side;
  const at = (date: string, value: number): string => `${x(date).toFixed(1)},${y(value).toFixed(1)}`;
  const measured = [...days, { date: today, now }];
  const isLine = way.due !== null && way.due > way.from;
  const ahead = forecast !== null && forecast.early > today ? forecast : null;
  const late = ahead?.late ?? null;
  const dueAt = way.due === null ? null : x(way.due);
  const isCrowded = dueAt !== null && Math.abs(dueAt - x(today)) < 190;

  return (
    <figure className="relative h-44">
      <svg
        role="img"
        aria-label={words}
        viewBox={`0 0 ${side} ${side}`}
        preserveAspectRatio="none"
        className="absolute inset-x-0 top-0 h-[136px] w-full overflow-hidden"
      >
        <g fill="none" strokeLinecap="round" strokeLinejoin="round">
          <Line points={`0,${side - 8} ${side},${side - 8}`} className="stroke-line" />
          <Line points={`0,${y(way.target)} ${side},${y(way.target)}`} className="stroke-line" />
          <Line points={`${x(today)},40 ${x(today)},${side - 8}`} className="stroke-edge" dash="1 4" />
          {isLine && way.due ? (
            <Line
              points={`${at(way.from, way.start)} ${at(way.due, way.target)}`}
              className="stroke-muted"
              dash="6 4"
            />
          ) : null}
          {ahead ? (
            <>
              {late === null ? null : (
                <polygon
                  points={`${at(today, now)} ${at(ahead.early, way.target)} ${at(late, way.target)}`}
                  className="fill-accent-soft"
                />
              )}
              <Line
                points={`${at(today, now)} ${at(ahead.early, way.target)}`}
                className="stroke-accent"
                dash="2 4"
              />
              {late === null ? null : (
                <Line
                  points={`${at(today, now)} ${at(late, way.target)}`}
                  className="stroke-accent"
                  dash="2 4"
                />
              )}
            </>
          ) : null}
          <Line
            points={measured.map((day) => at(day.date, day.now)).join(' ')}
            className="stroke-accent"
            width={2}
          />
          {measured.map((day) => (
            <Line
              key={day.date}
              points={`${at(day.date, day.now)} ${at(day.date, day.now)}`}
              className="stroke-accent"
              width={7}
            />
          ))}
        </g>
      </svg>
      <div
        aria-hidden
        className="num absolute inset-x-0 top-0 h-[136px] text-[11.5px] leading-none text-muted"
      >
        <Label left={0} top={y(way.target) - 95}>
          {target}
        </Label>
        {isLine && way.due ? (
          <Label
            left={x(way.from) + (x(way.due) - x(way.from)) * 0.78 - 12}
            top={y(way.start + (way.target - way.start) * 0.78) - 40}
            isBefore
          >
            even pace
          </Label>
        ) : null}
        {ahead ? (
          <Label
            left={Math.min(x(ahead.early), side) * 0.45 + x(today) * 0.55}
            top={(y(now) + y(way.target)) / 2 + (way.target > way.start ? 110 : -150)}
          >
            forecast
          </Label>
        ) : null}
      </div>
      <div
        aria-hidden
        className="num absolute inset-x-0 top-[140px] h-9 text-[11.5px] leading-none text-muted"
      >
        {x(today) > 190 ? <Label left={0}>{shortDate(first, today)}</Label> : null}
        <Label left={x(today)} isAxis>
          today
        </Label>
        {dueAt !== null && way.due && dueAt <= side ? (
          <Label left={dueAt} top={isCrowded ? 480 : 0} isAxis>
            due {shortDate(way.due, today)}
          </Label>
        ) : null}
      </div>
    </figure>
  );
}

function Line({
  points,
  className,
  dash,
  width = 1.25,
}: {
  points: string;
  className: string;
  dash?: string;
  width?: number;
}) {
  return (
    <polyline
      points={points}
      className={className}
      strokeWidth={width}
      strokeDasharray={dash}
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** Words at a place of the picture, kept inside of it. */
function Label({
  left,
  top = 0,
  isAxis = false,
  isBefore = false,
  children,
}: {
  left: number;
  top?: number;
  isAxis?: boolean;
  /** It ends at its place. */
  isBefore?: boolean;
  children: ReactNode;
}) {
  const place = Math.min(side, Math.max(0, left)) / 10;
  const shift = isAxis
    ? place < 8
      ? '0'
      : place > 88
        ? '-100%'
        : '-50%'
    : isBefore || place > 80
      ? '-100%'
      : '0';
  return (
    <span
      className="absolute rounded-sm bg-paper/80 px-0.5 whitespace-nowrap"
      style={{ left: `${place}%`, top: `${Math.min(930, Math.max(0, top)) / 10}%`, translate: shift }}
    >
      {children}
    </span>
  );
}
