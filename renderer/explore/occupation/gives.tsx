import { workValueLabels } from '#renderer/explore/labels.ts';
import { ratedBy } from '#renderer/explore/parts/rated-on.ts';
import { number } from '#renderer/ui/dates.ts';
import { Part } from '#renderer/ui/part.tsx';
import type { OccupationPage } from '#shared/explore/occupation.ts';

/** What a work gives, from 1 to 7, the most first, with who rated it and when. */
export function Gives({ page: { values } }: { page: OccupationPage }) {
  if (values.length === 0) {
    return (
      <Part title="What it gives">
        <p className="text-[13px] text-muted">Nobody has rated what this work gives.</p>
      </Part>
    );
  }
  const ordered = [...values].sort((one, other) => other.value - one.value);
  return (
    <Part title="What it gives, from 1 to 7">
      <table className="w-full border-collapse text-[12.5px]">
        <thead className="sr-only">
          <tr>
            <th scope="col">What it gives</th>
            <th scope="col">From 1 to 7</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ key, value }) => (
            <tr key={key}>
              <th
                scope="row"
                title={workValueLabels[key].about}
                className="w-px py-[2.5px] pr-3 text-left font-[450] whitespace-nowrap"
              >
                {workValueLabels[key].name}
              </th>
              <td className="py-[2.5px]">
                <span className="flex items-center gap-3">
                  <Bar value={value} />
                  <span className="num w-7 text-right text-muted">{tenths(value)}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="num pt-1 text-[12px] text-muted">
        Source: {[...new Set(values.map(ratedBy))].join('; ')}.
      </p>
    </Part>
  );
}

/** A figure from 1 to 7, drawn from the left end of its track. */
function Bar({ value }: { value: number }) {
  const share = (Math.min(7, Math.max(1, value)) - 1) / 6;
  return (
    <span aria-hidden className="relative h-[9px] grow">
      <span className="absolute inset-x-0 top-[3.5px] h-[2px] rounded-full bg-line" />
      <span className="absolute top-[3.5px] left-0 h-[2px] bg-info" style={{ width: `${share * 100}%` }} />
      <span
        className="absolute top-0 size-[9px] -translate-x-1/2 rounded-full bg-info forced-colors:bg-[CanvasText]"
        style={{ left: `${share * 100}%` }}
      />
    </span>
  );
}

function tenths(value: number): string {
  return number(Math.round(value * 10) / 10);
}
