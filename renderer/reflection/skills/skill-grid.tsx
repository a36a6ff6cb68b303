import { Link } from '@tanstack/react-router';
import type { ClaimOf } from '#shared/reflection/claims.ts';
import { enjoyments, levels } from './anchors.ts';

const left = 92;
const bottom = 44;
const cell = { width: 92, height: 56 };
const width = left + 5 * cell.width + 6;
const height = 5 * cell.height + bottom + 6;
/** How many numbers a cell has room for; the table has them all. */
const mostDots = 6;

interface Placed {
  level: number;
  enjoyment: number;
  skills: ClaimOf<'skill'>[];
}

/** Competence against enjoyment: what one is good at and likes, and what one is good at and tired of. */
export function SkillGrid({ skills }: { skills: readonly ClaimOf<'skill'>[] }) {
  const cells = new Map<string, Placed>();
  for (const skill of skills) {
    const { levelNow, enjoyment } = skill.details;
    if (levelNow === null || enjoyment === null) continue;
    const key = `${levelNow}/${enjoyment}`;
    const placed = cells.get(key) ?? { level: levelNow, enjoyment, skills: [] };
    placed.skills.push(skill);
    cells.set(key, placed);
  }
  const unplaced = skills.filter(({ details }) => details.levelNow === null || details.enjoyment === null);
  if (cells.size === 0) return null;
  const placed = [...cells.values()]
    .toSorted((a, b) => b.level + b.enjoyment - a.level - a.enjoyment)
    .flatMap(({ skills: here }) => here);
  const numbers = new Map(placed.map(({ id }, place) => [id, place + 1]));
  const x = (level: number): number => left + (level - 1) * cell.width;
  const y = (enjoyment: number): number => (5 - enjoyment) * cell.height + 4;

  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="text-[12px] font-[570] text-muted">
        How good you are at it, and how you like it
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label="Your skills by level and enjoyment. The table below says the same."
        className="w-full max-w-[620px]"
      >
        {levels.map(({ name }, column) =>
          enjoyments.map((words, row) => (
            <rect
              key={`${name}/${words}`}
              x={x(column + 1)}
              y={y(row + 1)}
              width={cell.width - 2}
              height={cell.height - 2}
              rx={4}
              className={column >= 3 && row >= 3 ? 'fill-accent-soft stroke-line' : 'fill-sunk stroke-line'}
            />
          )),
        )}
        {levels.map(({ name }, column) => (
          <text
            key={name}
            x={x(column + 1) + cell.width / 2}
            y={5 * cell.height + 20}
            textAnchor="middle"
            className="fill-muted text-[11.5px]"
          >
            {name}
          </text>
        ))}
        <text x={left - 8} y={y(5) + 18} textAnchor="end" className="fill-muted text-[11.5px]">
          I love it
        </text>
        <text x={left - 8} y={y(1) + cell.height - 14} textAnchor="end" className="fill-muted text-[11.5px]">
          wears me out
        </text>
        <text x={x(4) + 6} y={y(5) + 14} className="fill-accent text-[11px] font-[570]">
          good at it, and like it
        </text>
        <text x={x(4) + 6} y={y(1) + cell.height - 8} className="fill-muted text-[11px]">
          good at it, and tired of it
        </text>
        {[...cells.values()].map(({ level, enjoyment, skills: here }) => (
          <g key={`${level}/${enjoyment}`}>
            {here.slice(0, mostDots).map((skill, place) => {
              const dot = {
                x: x(level) + 17 + (place % 3) * 27,
                y: y(enjoyment) + (here.length > 3 ? 15 : 27) + Math.floor(place / 3) * 26,
              };
              const isMore = place === mostDots - 1 && here.length > mostDots;
              return (
                <g key={skill.id}>
                  <circle
                    cx={dot.x}
                    cy={dot.y}
                    r={11.5}
                    className="fill-raised stroke-accent"
                    strokeWidth={1.5}
                  />
                  <text
                    x={dot.x}
                    y={dot.y + 4}
                    textAnchor="middle"
                    className="num fill-ink text-[11.5px] font-[570]"
                  >
                    {isMore ? `+${here.length - mostDots + 1}` : numbers.get(skill.id)}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      {unplaced.length > 0 ? (
        <p className="text-[13px] text-muted">
          Not placed yet: {unplaced.map(({ name }) => name).join(', ')}.
        </p>
      ) : null}
      <table className="mt-1 w-full max-w-[620px] border-collapse text-[13px]">
        <thead>
          <tr>
            <th scope="col" className="w-9 py-1 text-left font-[570] text-muted">
              <span className="sr-only">Number in the grid</span>
            </th>
            {['Skill', 'Level now', 'Enjoyment'].map((name) => (
              <th key={name} scope="col" className="py-1 pr-4 text-left font-[570] text-muted">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {placed.map((skill) => (
            <tr key={skill.id} className="border-line border-t">
              <td className="num py-1 text-muted">{numbers.get(skill.id)}</td>
              <th scope="row" className="py-1 pr-4 text-left font-[460]">
                <Link
                  to="/compass/$id"
                  params={{ id: skill.id }}
                  className="text-ink no-underline hover:text-accent"
                >
                  {skill.name}
                </Link>
              </th>
              <td className="py-1 pr-4">{levels[(skill.details.levelNow ?? 1) - 1]?.name}</td>
              <td className="py-1">{enjoyments[(skill.details.enjoyment ?? 1) - 1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
