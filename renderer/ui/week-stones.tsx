/** One day of a week as it is drawn. */
export interface StoneDay {
  date: string;
  /** How the day is called below it. */
  name: string;
  minutes: number;
  /** What stands above it, such as “25 min”; empty for nothing. */
  said: string;
  isRest: boolean;
  isToday: boolean;
}

const width = 630;
const column = width / 7;
const ground = 72;
/** A stone of this many minutes is as large as they get. */
const largest = 120;

/** Half the width and half the height of a stone: its area grows with the minutes. */
function sizeOf(minutes: number): { rx: number; ry: number } {
  const share = Math.sqrt(Math.min(minutes, largest) / largest);
  return { rx: 9 + 33 * share, ry: 4.5 + 14.5 * share };
}

/** A week as stones: one a day, as large as its minutes. A day of rest has grass, and a day without a stone is just a day. */
export function WeekStones({ days, text }: { days: readonly StoneDay[]; text: string }) {
  return (
    <svg
      role="img"
      aria-label={text}
      viewBox={`0 0 ${width} 100`}
      className="num block h-auto w-full font-sans text-[12.5px]"
    >
      <path d={`M2 ${ground} H${width - 2}`} className="stroke-line" strokeWidth={1.5} />
      {days.map(({ date, name, minutes, said, isRest, isToday }, place) => {
        const x = (place + 0.5) * column;
        const { rx, ry } = sizeOf(minutes);
        const isDone = minutes > 0;
        return (
          <g key={date} textAnchor="middle">
            {isDone ? (
              <ellipse
                cx={x}
                cy={ground - ry}
                rx={rx}
                ry={ry}
                strokeWidth={1.6}
                className={isToday ? 'fill-accent-soft stroke-accent' : 'fill-accent stroke-accent'}
                fillOpacity={isToday ? 1 : 0.72 + 0.28 * Math.min(1, minutes / 60)}
              />
            ) : isRest ? (
              <path
                d={`M${x - 12} ${ground} q3 -9 6 -3 q2 -9 6 -3 q4 -6 6 3 q3 -5 6 3`}
                className="fill-none stroke-edge"
                strokeWidth={1.4}
                strokeLinecap="round"
              />
            ) : null}
            <text
              x={x}
              y={(isDone ? ground - 2 * ry : ground - 8) - 8}
              className={isDone ? 'fill-ink font-[570]' : 'fill-muted'}
            >
              {isDone ? said : isRest ? 'rest' : ''}
            </text>
            <text x={x} y={94} className={isToday ? 'fill-ink font-[650]' : 'fill-muted'}>
              {name}
            </text>
            {isToday && !isDone ? (
              <ellipse
                cx={x}
                cy={ground - 6}
                rx={14}
                ry={6}
                className="fill-none stroke-accent [stroke-dasharray:4_3]"
                strokeWidth={1.4}
              />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
