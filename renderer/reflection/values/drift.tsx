import { dateOf, shortDate, today } from '#renderer/ui/dates.ts';
import { mostChosen, type PastRound } from '#shared/reflection/rounds.ts';

/** How many rounds are drawn, the latest ones. */
const mostDrawn = 6;
const rowHeight = 27;
const top = 34;
const side = 158;
const width = 640;

interface Line {
  card: string;
  name: string;
  /** The rank in each round, from 0; null where it was not among those chosen. */
  ranks: (number | null)[];
}

function linesOf(rounds: readonly PastRound[]): Line[] {
  const lines = new Map<string, Line>();
  for (const [place, { order }] of rounds.entries()) {
    for (const [rank, { card, name }] of order.entries()) {
      const line = lines.get(card) ?? { card, name, ranks: rounds.map(() => null) };
      line.name = name;
      line.ranks[place] = rank;
      lines.set(card, line);
    }
  }
  return [...lines.values()];
}

/** How the order of values moved from round to round: drawn, and as a table. */
export function Drift({ rounds }: { rounds: readonly PastRound[] }) {
  const drawn = rounds.slice(-mostDrawn);
  const lines = linesOf(drawn);
  const days = drawn.map(({ finishedAt }) => shortDate(dateOf(finishedAt), today()));
  if (drawn.length < 2) {
    return (
      <p className="text-[13px] text-muted">
        {drawn.length === 0
          ? 'After a round of the cards its order is kept here.'
          : `One round so far, of ${days[0]}. After another one you can see what moved.`}
      </p>
    );
  }
  const x = (place: number): number => side + (place * (width - 2 * side)) / (drawn.length - 1);
  const y = (rank: number): number => top + rank * rowHeight + rowHeight / 2;
  const rows = Math.max(...drawn.map(({ order }) => order.length));
  const height = top + Math.min(rows, mostChosen) * rowHeight + 4;
  const last = drawn.length - 1;

  return (
    <figure className="flex max-w-[720px] flex-col gap-2">
      <figcaption className="text-[12px] font-[570] text-muted">How your order moved</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label="The order of your values in each round. The table below says the same."
        className="w-full"
      >
        {days.map((day, place) => (
          <text
            key={drawn[place]?.id}
            x={x(place)}
            y={18}
            textAnchor={place === 0 ? 'end' : place === last ? 'start' : 'middle'}
            className="num fill-muted text-[12px]"
          >
            {day}
          </text>
        ))}
        {lines.map(({ card, name, ranks }) => {
          const moved = (ranks[last] ?? mostChosen) - (ranks[0] ?? mostChosen);
          const strong = ranks[last] !== null && moved !== 0;
          return (
            <g key={card}>
              {ranks.map((rank, place) => {
                const next = ranks[place + 1];
                return rank !== null && next !== null && next !== undefined ? (
                  <line
                    // biome-ignore lint/suspicious/noArrayIndexKey: a place is a round
                    key={place}
                    x1={x(place)}
                    y1={y(rank)}
                    x2={x(place + 1)}
                    y2={y(next)}
                    className={strong ? 'stroke-accent' : 'stroke-edge'}
                    strokeWidth={strong ? 2 : 1.25}
                  />
                ) : null;
              })}
              {ranks.map((rank, place) =>
                rank === null ? null : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a place is a round
                  <g key={place}>
                    <circle
                      cx={x(place)}
                      cy={y(rank)}
                      r={3.5}
                      className={place === last ? 'fill-accent' : 'fill-muted'}
                    />
                    {place === 0 || (ranks[place - 1] === null && place !== last) ? (
                      <text
                        x={x(place) - 10}
                        y={y(rank) + 4}
                        textAnchor="end"
                        className="fill-muted text-[12.5px]"
                      >
                        {short(name)}
                      </text>
                    ) : null}
                    {place === last ? (
                      <text x={x(place) + 10} y={y(rank) + 4} className="fill-ink text-[12.5px]">
                        {rank + 1} {short(name)}
                        {ranks[place - 1] === null ? ' · new' : ''}
                      </text>
                    ) : null}
                  </g>
                ),
              )}
            </g>
          );
        })}
      </svg>
      <details className="text-[13px]">
        <summary className="cursor-pointer text-muted hover:text-ink">As a table</summary>
        <div className="overflow-x-auto pt-2">
          <table className="num border-collapse">
            <thead>
              <tr>
                <th scope="col" className="py-1 pr-6 text-left font-[570]">
                  Value
                </th>
                {days.map((day, place) => (
                  <th key={drawn[place]?.id} scope="col" className="px-3 py-1 text-right font-[570]">
                    {day}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines
                .toSorted((a, b) => (a.ranks[last] ?? 99) - (b.ranks[last] ?? 99))
                .map(({ card, name, ranks }) => (
                  <tr key={card} className="border-line border-t">
                    <th scope="row" className="py-1 pr-6 text-left font-[460]">
                      {name}
                    </th>
                    {ranks.map((rank, place) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a place is a round
                      <td key={place} className="px-3 py-1 text-right">
                        {rank === null ? '–' : rank + 1}
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function short(name: string): string {
  return name.length > 20 ? `${name.slice(0, 19).trimEnd()}…` : name;
}
