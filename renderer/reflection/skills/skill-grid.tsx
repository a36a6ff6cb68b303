import { Link } from '@tanstack/react-router';
import type { ClaimOf } from '#shared/reflection/claims.ts';
import { enjoyments, levels } from './anchors.ts';

const left = 74;
const bottom = 44;
const cell = { width: 92, height: 56 };
const width = left + 5 * cell.width + 6;
const height = 5 * cell.height + bottom + 6;
/** How many names a cell has room for; the table has them all. */
const mostNames = 3;

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
              className={column >= 3 && row >= 3 ? 'fill-accent-soft' : 'fill-sunk'}
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
            {here.slice(0, mostNames).map((skill, place) => (
              <text
                key={skill.id}
                x={x(level) + 8}
                y={y(enjoyment) + 28 + (place - Math.min(here.length, mostNames) / 2 + 0.5) * 14}
                className="fill-ink text-[12px]"
              >
                ● {short(skill.name)}
                {place === mostNames - 1 && here.length > mostNames ? ` +${here.length - mostNames}` : ''}
              </text>
            ))}
          </g>
        ))}
      </svg>
      {unplaced.length > 0 ? (
        <p className="text-[13px] text-muted">
          Not placed yet: {unplaced.map(({ name }) => name).join(', ')}.
        </p>
      ) : null}
      <details className="text-[13px]">
        <summary className="cursor-pointer text-muted hover:text-ink">As a table</summary>
        <table className="mt-2 w-full max-w-[620px] border-collapse">
          <thead>
            <tr>
              {['Skill', 'Level now', 'Enjoyment'].map((name) => (
                <th key={name} scope="col" className="py-1 pr-4 text-left font-[570]">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...cells.values()]
              .toSorted((a, b) => b.level + b.enjoyment - a.level - a.enjoyment)
              .flatMap(({ level, enjoyment, skills: here }) =>
                here.map(({ id, name }) => (
                  <tr key={id} className="border-line border-t">
                    <th scope="row" className="py-1 pr-4 text-left font-[460]">
                      <Link to="/compass/$id" params={{ id }}>
                        {name}
                      </Link>
                    </th>
                    <td className="py-1 pr-4">{levels[level - 1]?.name}</td>
                    <td className="py-1">{enjoyments[enjoyment - 1]}</td>
                  </tr>
                )),
              )}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function short(name: string): string {
  return name.length > 13 ? `${name.slice(0, 12).trimEnd()}…` : name;
}
