import { layoutMosaic } from '#shared/journal/mosaic.ts';
import { counted } from './counts.ts';
import { firstWeekday, monthName, weekdayNames } from './dates.ts';
import { moodLabel } from './figures.tsx';

/** A tile's place, and the half sides of what lies in it by mood: the better, the larger. */
const place = 16;
const left = 34;
const top = 18;
const sizes: Record<number, number> = { 1: 2.4, 2: 3.6, 3: 4.6, 4: 5.8, 5: 7 };
const fills: Record<number, string> = {
  1: 'fill-mood-1',
  2: 'fill-mood-2',
  3: 'fill-mood-3',
  4: 'fill-mood-4',
  5: 'fill-mood-5',
};

export interface MosaicDay {
  date: string;
  /** 1 to 5, as it was on average; null when it was not said. */
  mood: number | null;
  starred: boolean;
}

/** A year at a glance, a day a tile: how large and of which colour says how it was, an edge that it has a star. */
export function Mosaic({ year, days }: { year: string; days: ReadonlyMap<string, MosaicDay> }) {
  const { columns, tiles, months } = layoutMosaic(year, firstWeekday());
  const names = weekdayNames('short');
  return (
    <svg
      role="img"
      aria-label={mosaicText(year, [...days.values()])}
      viewBox={`0 0 ${left + columns * place} ${top + 7 * place}`}
      className="num block h-auto w-full font-sans text-[10px]"
    >
      {months.map(({ month, column }) => (
        <text key={month} x={left + column * place + 2} y={10} className="fill-muted">
          {monthName(month, { year: false }).slice(0, 3)}
        </text>
      ))}
      {[0, 2, 4, 6].map((row) => (
        <text key={row} x={0} y={top + row * place + 11.5} className="fill-muted">
          {names[row]?.name}
        </text>
      ))}
      {tiles.map(({ date, column, row }) => {
        const day = days.get(date);
        const [x, y] = [left + (column + 0.5) * place, top + (row + 0.5) * place];
        return (
          <g key={date}>
            <Square x={x} y={y} half={7} className="fill-sunk" />
            {day === undefined ? null : day.mood === null ? (
              <Square x={x} y={y} half={4.4} className="fill-none stroke-muted" />
            ) : (
              <Square
                x={x}
                y={y}
                half={sizes[Math.round(day.mood)] ?? 4.6}
                className={fills[Math.round(day.mood)] ?? ''}
              />
            )}
            {day?.starred ? <Square x={x} y={y} half={7.4} className="fill-none stroke-ink" /> : null}
          </g>
        );
      })}
    </svg>
  );
}

function Square({ x, y, half, className }: { x: number; y: number; half: number; className: string }) {
  return (
    <rect
      x={x - half}
      y={y - half}
      width={2 * half}
      height={2 * half}
      rx={Math.min(2.6, half / 2)}
      className={className}
    />
  );
}

function mosaicText(year: string, days: readonly MosaicDay[]): string {
  const moods = [5, 4, 3, 2, 1]
    .map((mood) => ({
      mood,
      of: days.filter((day) => day.mood !== null && Math.round(day.mood) === mood).length,
    }))
    .filter(({ of }) => of > 0)
    .map(({ mood, of }) => `${moodLabel(mood).toLowerCase()} on ${of}`);
  const starred = days.filter((day) => day.starred).length;
  return [
    `The year ${year}, a day a tile: something written on ${counted(days.length, 'day')}`,
    moods.length > 0 ? `; ${moods.join(', ')}` : '',
    starred > 0 ? `; ${counted(starred, 'day')} with a star` : '',
    '.',
  ].join('');
}
