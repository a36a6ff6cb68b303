import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { counted } from '#renderer/ui/counts.ts';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { MoodFigure, moodLabel } from '#renderer/ui/figures.tsx';
import type { OtherDay } from '#shared/journal/journal.ts';
import { Part } from './part.tsx';

/** What was written a week, a month and years away from a day. Nothing is shown while there is nothing. */
export function OnThisDay({ date, journal }: { date: string; journal: string | null }) {
  const { data: days } = useRead('journal.onThisDay', { date, journal });
  if (!days || days.length === 0) return null;
  return (
    <Part title="On this day">
      <ul className="flex flex-col">
        {days.map((day) => (
          <li key={`${day.span} ${day.date}`} className="border-line border-t pt-2 pb-1.5 text-[13px]">
            <p className="num flex items-baseline justify-between gap-2 text-[12px] text-muted">
              <span className="font-[560]">{spanText(day)}</span>
              <span>{shortDate(day.date, today())}</span>
            </p>
            <ul>
              {day.entries.map(({ id, title, preview, mood }) => (
                <li key={id}>
                  <Link
                    to="/journal/$id"
                    params={{ id }}
                    className="-mx-2 flex items-start gap-2 rounded-control px-2 py-1 text-ink no-underline hover:bg-sunk"
                  >
                    <span dir="auto" className="min-w-0 grow">
                      {title ? <span className="line-clamp-1 font-[570]">{title}</span> : null}
                      <span className={`line-clamp-2 ${title ? 'text-muted' : ''}`}>
                        {preview || (title ? '' : 'Nothing written yet')}
                      </span>
                    </span>
                    {mood === null ? null : (
                      <span className="pt-0.5">
                        <MoodFigure step={mood} size={15} label={`Mood: ${moodLabel(mood)}`} />
                      </span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
            {day.total > day.entries.length ? (
              <p className="num text-[12px] text-muted">
                and {counted(day.total - day.entries.length, 'more entry', 'more entries')}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** "A week before", "3 years before", "The year after". */
function spanText({ span, years }: OtherDay): string {
  if (span === 'week') return 'A week before';
  if (span === 'month') return 'A month before';
  if (years === 1) return 'A year before';
  if (years === -1) return 'A year after';
  return years > 0 ? `${years} years before` : `${-years} years after`;
}
