import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { firstWeekday, monthName, shortDate, today as todayNow } from '#renderer/ui/dates.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { startOfWeek } from '#shared/calendar/dates.ts';
import { hoursText, lengthText, type Practised, shownWeeks } from '#shared/learning/hours.ts';
import { agreeing } from '#shared/wording/counts.ts';

/** So many are drawn; the others are summed in the table. */
const most = 6;

/** Hours of twelve weeks by skill or by item, as bars with their sums. Nothing while there are none. */
export function LearningHours() {
  const today = todayNow();
  const week = startOfWeek(today, firstWeekday());
  const { data, error } = useRead('learning.hours', { week });
  const [by, setBy] = useState<'skills' | 'items'>('skills');
  if (data === undefined || data.items.length === 0) return <ReadProblem error={error} />;
  const weeks = shownWeeks(week);
  const list = data[by];
  const highest = Math.max(1, ...list.slice(0, most).flatMap((each) => each.weeks));
  return (
    <section aria-label="Hours in twelve weeks" className="flex flex-col gap-2.5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-[12.5px] font-[570] text-muted">Hours, twelve weeks</h2>
        <Segmented
          label="Hours by"
          value={by}
          options={[
            { value: 'skills', label: 'Skill' },
            { value: 'items', label: 'Item' },
          ]}
          onChange={setBy}
        />
      </div>
      <ul className="flex flex-col gap-2">
        {list.slice(0, most).map((each) => (
          <HoursOf key={each.id ?? ''} practised={each} weeks={weeks} highest={highest} today={today} />
        ))}
      </ul>
      <p className="flex justify-between text-[11.5px] text-muted">
        <span>{beginning(weeks[0] ?? week)}</span>
        <span>this week</span>
      </p>
    </section>
  );
}

/** "early September", as a time that is not meant to the day. */
function beginning(date: string): string {
  const day = Number(date.slice(8));
  const part = day <= 10 ? 'early' : day <= 20 ? 'mid' : 'late';
  return `${part} ${monthName(date.slice(0, 7), { year: false })}`;
}

const bar = { width: 18, gap: 4.6, height: 30 };

function HoursOf({
  practised: { id, name, weeks: minutes, total },
  weeks,
  highest,
  today,
}: {
  practised: Practised;
  weeks: readonly string[];
  highest: number;
  today: string;
}) {
  const title = id === null ? 'No skill named' : name;
  const width = weeks.length * (bar.width + bar.gap) - bar.gap;
  return (
    <li data-private className="flex flex-col gap-0.5">
      <span className="flex justify-between gap-3 text-[13px]">
        <span dir="auto" className="min-w-0 truncate">
          {title}
        </span>
        <span className="num shrink-0 text-muted">{hoursText(total)}</span>
      </span>
      <svg
        role="img"
        aria-label={hoursSentence(title, minutes, weeks, today)}
        viewBox={`0 0 ${width} ${bar.height}`}
        className="block h-auto w-full"
      >
        {minutes.map((each, place) => {
          const height = each === 0 ? 1 : Math.max(4, (each / highest) * bar.height);
          return (
            <rect
              key={weeks[place]}
              x={place * (bar.width + bar.gap)}
              y={bar.height - height}
              width={bar.width}
              height={height}
              rx={each === 0 ? 0 : 3.5}
              className={each === 0 ? 'fill-line' : 'fill-accent'}
              fillOpacity={each === 0 ? 1 : 0.85}
            >
              <title>{`${lengthText(each)} in the week of ${shortDate(weeks[place] ?? null, today)}`}</title>
            </rect>
          );
        })}
      </svg>
    </li>
  );
}

/** "Drawing: 5 h in 4 weeks; week of 2 Mar 1 h, …" */
function hoursSentence(
  title: string,
  minutes: readonly number[],
  weeks: readonly string[],
  today: string,
): string {
  const some = minutes
    .map((each, place) => ({ each, from: weeks[place] ?? '' }))
    .filter(({ each }) => each > 0);
  const sum = some.reduce((whole, { each }) => whole + each, 0);
  const parts = some.map(({ each, from }) => `week of ${shortDate(from, today)} ${lengthText(each)}`);
  return `${title}: ${lengthText(sum)} in ${some.length} ${agreeing(some.length, 'week')}; ${parts.join(', ')}.`;
}
