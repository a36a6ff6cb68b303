import { Link } from '@tanstack/react-router';
import { workValueLabels } from '#renderer/explore/labels.ts';
import { SourceNote } from '#renderer/explore/parts/source-note.tsx';
import { number } from '#renderer/ui/dates.ts';
import { Part } from '#renderer/ui/part.tsx';
import type { Fit } from '#shared/explore/for-you.ts';

/** The person's own values beside those of the six that a work is rated by, each next to the one it comes closest to. */
export function FitValues({ values }: { values: Fit['values'] }) {
  if (values.length === 0) return null;
  return (
    <Part
      title="Your values, side by side"
      aside={
        <SourceNote
          of="what the work gives"
          rated={values}
          says="Yours are set beside the one of six that they come closest to. That is a judgement, and yours may mean something else."
        />
      }
    >
      <table className="w-full border-collapse text-[13px]">
        <thead className="sr-only">
          <tr>
            <th scope="col">Your value</th>
            <th scope="col">What the work gives, from 1 to 7</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ claim, name, rank, comesClosestTo, work }) => (
            <tr key={claim} className="align-baseline">
              <th scope="row" className="py-1 pr-3 text-left font-[450]">
                <span className="num pr-1.5 text-[12px] text-muted">{rank}</span>
                <Link
                  to="/compass/$id"
                  params={{ id: claim }}
                  dir="auto"
                  data-private
                  className="wrap-anywhere text-ink no-underline underline-offset-2 hover:underline"
                >
                  {name}
                </Link>
              </th>
              <td className="num py-1 text-right text-[12.5px] text-muted">
                {workValueLabels[comesClosestTo].name} {number(Math.round(work * 10) / 10)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
