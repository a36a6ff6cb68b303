import { Link } from '@tanstack/react-router';
import { inlineLink } from '#renderer/explore/parts/inline-link.ts';
import { SourceNote } from '#renderer/explore/parts/source-note.tsx';
import { themeLabels } from '#renderer/parts/interest-themes.ts';
import { number } from '#renderer/ui/dates.ts';
import type { Fit } from '#shared/explore/for-you.ts';
import type { OccupationPage } from '#shared/explore/occupation.ts';

/** Each theme on a track from 1 to 7: the person as a band, the work as a diamond; and in a sentence where they differ. */
export function ThemeBands({ fit, occupation }: { fit: Fit; occupation: OccupationPage }) {
  const { themes, difference } = fit;
  if (themes.length === 0) {
    return (
      <p className="text-[13px] text-muted">
        Nothing is known of your interests yet.{' '}
        <Link to="/compass/$id" params={{ id: 'interests' }} className={inlineLink}>
          Do the interest check
        </Link>
      </p>
    );
  }
  const ordered = [...themes].sort((one, other) => other.high + other.low - one.high - one.low);
  return (
    <>
      <table className="w-full border-collapse text-[12.5px]">
        <caption className="sr-only">Where you and the work stand in each theme, from 1 to 7</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Theme</th>
            <th scope="col">You and the work</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ theme, low, high, work }) => (
            <tr key={theme}>
              <th
                scope="row"
                title={themeLabels[theme].about}
                className="w-px py-[3px] pr-3 text-left font-[450] whitespace-nowrap"
              >
                {themeLabels[theme].name}
              </th>
              <td className="py-[3px]">
                <span className="sr-only">
                  You: {tenths(low)} to {tenths(high)}. The work: {work === null ? 'not known' : tenths(work)}
                  .
                </span>
                <Track low={low} high={high} work={work} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p aria-hidden className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[12px] text-muted">
        <span className="flex items-center gap-1.5">
          <span className="h-2 w-5.5 rounded-full bg-accent/45" />
          you, “not sure” left open
        </span>
        <span className="flex items-center gap-1.5">
          <Diamond />
          the work
        </span>
      </p>
      <p className="flex items-start justify-between gap-1 text-[13px] leading-[1.45]">
        {difference}
        <SourceNote
          of={`the interests of ${occupation.title}`}
          rated={occupation.interests}
          says="The bands are from your own answers."
        />
      </p>
    </>
  );
}

/** The place of a figure from 1 to 7 on its track, in percent. */
function at(value: number): number {
  return ((Math.min(7, Math.max(1, value)) - 1) / 6) * 100;
}

function Track({ low, high, work }: { low: number; high: number; work: number | null }) {
  const [from, to] = [at(low), at(high)];
  // A band that is all but a point is still drawn as one.
  const width = Math.max(to - from, 7);
  return (
    <span aria-hidden className="relative block h-4">
      <span className="absolute inset-x-0 top-[7px] h-[2px] rounded-full bg-line" />
      <span
        className="absolute top-[3px] h-2.5 rounded-full bg-accent/45 forced-colors:bg-[Highlight]"
        style={{ left: `${Math.min(from, 100 - width)}%`, width: `${width}%` }}
      />
      {work === null ? null : (
        <span className="absolute top-[1px] -translate-x-1/2" style={{ left: `${at(work)}%` }}>
          <Diamond />
        </span>
      )}
    </span>
  );
}

function Diamond() {
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" className="block">
      <path d="M7 .8 13.200 7 7 13.200.8 7Z" fill="var(--info)" stroke="var(--paper)" strokeWidth={1.2} />
    </svg>
  );
}

function tenths(value: number): string {
  return number(Math.round(value * 10) / 10);
}
