import { Link } from '@tanstack/react-router';
import { today } from '#renderer/ui/dates.ts';
import type { ClaimOf } from '#shared/reflection/claims.ts';
import { lifeLine } from '#shared/reflection/life-line.ts';

const width = 960;
const laneHeight = 46;
const top = 26;
/** The narrowest bar that is drawn, so that a short project is seen. */
const narrowest = 6;

/** Roles on a line of time, with how much each was enjoyed; those without dates beside it. */
export function LifeLine({ roles }: { roles: readonly ClaimOf<'role'>[] }) {
  const line = lifeLine(
    roles.map(({ id, details }) => ({ id, started: details.started, ended: details.ended })),
    today(),
  );
  const byId = new Map(roles.map((role) => [role.id, role]));
  const undated = roles.filter(({ details }) => details.started === null);
  if (line.length === 0) {
    return roles.length === 0 ? null : (
      <p className="text-[13px] text-muted">
        Say of a role when it began, and it stands on a line of your working life.
      </p>
    );
  }
  const first = Math.floor(Math.min(...line.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...line.map(({ to }) => to), first + 1));
  const x = (years: number): number => ((years - first) / (last - first)) * (width - 8) + 4;
  const lanes = Math.max(...line.map(({ lane }) => lane)) + 1;
  const height = top + lanes * laneHeight + 4;
  const step = [1, 2, 5, 10, 20].find((each) => (last - first) / each <= 12) ?? 50;
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter(
    (year) => year % step === 0,
  );

  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="text-[12px] font-[570] text-muted">
        Your line so far; the fuller a bar, the more you enjoyed it
      </figcaption>
      <div className="overflow-x-auto">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label="Your roles on a line of time. The table below says the same."
          className="w-full min-w-[560px]"
        >
          {years.map((year) => (
            <g key={year}>
              <line x1={x(year)} y1={18} x2={x(year)} y2={height} className="stroke-line" />
              <text x={x(year) + 3} y={12} className="num fill-muted text-[11.5px]">
                {year}
              </text>
            </g>
          ))}
          {line.map(({ id, from, to, lane }) => {
            const role = byId.get(id);
            if (!role) return null;
            const { enjoyment } = role.details;
            const bar = Math.max(narrowest, x(to) - x(from) - 2);
            const y = top + lane * laneHeight;
            const full = enjoyment === null ? 0 : (bar * enjoyment) / 10;
            const label = `${role.name}${enjoyment === null ? '' : ` · ${enjoyment}`}`;
            const isLate = x(from) > width * 0.7;
            return (
              <g key={id}>
                <rect
                  x={x(from)}
                  y={y + 18}
                  width={bar}
                  height={14}
                  rx={3}
                  className="fill-sunk stroke-edge"
                />
                <rect x={x(from)} y={y + 18} width={full} height={14} rx={3} className="fill-accent" />
                <text
                  x={isLate ? Math.min(width - 4, x(from) + bar) : x(from)}
                  y={y + 13}
                  textAnchor={isLate ? 'end' : 'start'}
                  className="fill-ink text-[12.5px]"
                >
                  {label}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      {undated.length > 0 ? (
        <p className="text-[13px] text-muted">No dates yet: {undated.map(({ name }) => name).join(', ')}.</p>
      ) : null}
      <details className="text-[13px]">
        <summary className="cursor-pointer text-muted hover:text-ink">As a table</summary>
        <table className="num mt-2 w-full max-w-[620px] border-collapse">
          <thead>
            <tr>
              {['Role', 'From', 'Until', 'Enjoyment, 0 to 10'].map((name) => (
                <th key={name} scope="col" className="py-1 pr-4 text-left font-[570]">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {line.map(({ id }) => {
              const role = byId.get(id);
              return role ? (
                <tr key={id} className="border-line border-t">
                  <th scope="row" className="py-1 pr-4 text-left font-[460]">
                    <Link to="/compass/$id" params={{ id }}>
                      {role.name}
                    </Link>
                  </th>
                  <td className="py-1 pr-4">{role.details.started}</td>
                  <td className="py-1 pr-4">{role.details.ended ?? 'now'}</td>
                  <td className="py-1">{role.details.enjoyment ?? '–'}</td>
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
