import { useId } from 'react';
import type { EnergyWeek } from '#shared/reflection/activities.ts';
import { layoutRiver, riverSize, riverText } from '#shared/reflection/energy-river.ts';
import { monthName } from './dates.ts';

/** What gave energy and what took it, week by week: above the line and below it, full and hatched. */
export function EnergyRiver({ weeks }: { weeks: readonly EnergyWeek[] }) {
  const { height, line, above, below, labels } = layoutRiver(weeks);
  const hatching = useId();
  const step = riverSize.width / Math.max(1, weeks.length - 1);
  return (
    <figure className="flex flex-col gap-1.5">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4 text-[12px] text-muted">
        <span className="font-[570]">Week by week</span>
        <span className="num">{riverText(weeks)}</span>
      </figcaption>
      <svg
        role="img"
        aria-label={`Your energy, week by week. ${riverText(weeks)}`}
        viewBox={`0 0 ${riverSize.width} ${height}`}
        className="block h-auto w-full overflow-visible font-sans text-[11px]"
      >
        <pattern
          id={hatching}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className="fill-drain-soft" />
          <rect width="2" height="5" className="fill-drain" />
        </pattern>
        <path d={above} className="fill-energy" fillOpacity={0.8} />
        <path d={below} fill={`url(#${hatching})`} className="stroke-drain" strokeWidth={0.75} />
        <path d={`M0 ${line} H${riverSize.width}`} className="stroke-paper" strokeWidth={2} />
        {labels.map(({ name, gave, x, y, textY, anchor }) => (
          <g key={`${gave} ${name}`}>
            <path d={`M${x} ${y} V${gave ? textY + 3 : textY - 10}`} className="stroke-edge" />
            <circle
              cx={x}
              cy={y}
              r={2.6}
              className={`stroke-paper ${gave ? 'fill-energy-ink' : 'fill-drain'}`}
            />
            <text
              x={x}
              y={textY}
              textAnchor={anchor}
              className="fill-ink font-serif text-[12.5px]"
              data-private
            >
              {name}
            </text>
          </g>
        ))}
        {monthsOf(weeks).map(({ place, month }) => (
          <text key={month} x={place * step} y={height - 4} className="fill-muted">
            {monthName(month, { year: false })}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** The weeks with which a month begins; where there are many, every other one is named. */
function monthsOf(weeks: readonly EnergyWeek[]): { place: number; month: string }[] {
  const begins = weeks
    .map(({ from }, place) => ({ place, month: from.slice(0, 7) }))
    .filter(({ month }, place, all) => month !== all[place - 1]?.month && all.length - place > 2);
  const every = begins.length > 7 ? 2 : 1;
  // Two that would lie on each other: the first week is often the end of a month.
  const apart = begins.filter(
    ({ place }, at) => (begins[at + 1]?.place ?? place + 9) - place > weeks.length / 12,
  );
  return apart.filter((_, at) => at % every === 0);
}
