import type { KeyboardEvent } from 'react';
import { counted } from '#renderer/ui/counts.ts';
import { firstWeekday, longDate, today, weekdayNames } from '#renderer/ui/dates.ts';
import { moodLabel } from '#renderer/ui/figures.tsx';
import { addDays, addMonths, endOfWeek, startOfWeek } from '#shared/calendar/dates.ts';
import { weeksOfMonth } from '#shared/calendar/months.ts';
import type { CalendarDay } from '#shared/journal/journal.ts';
import { dayMark } from './day-mark.ts';

/**
 * A month, day by day, with a mark where something was written. Tab reaches one day, arrow keys, Home, End and Page keys
 * go on from it.
 */
export function MonthGrid({
  month,
  days,
  chosen,
  isSmall = false,
  onChoose,
  onGo,
}: {
  month: string;
  /** By date. */
  days: ReadonlyMap<string, CalendarDay>;
  chosen: string | null;
  /** Without numbers of weekdays, for a year. */
  isSmall?: boolean;
  onChoose: (date: string) => void;
  /** A key goes to a day, in this month or another. */
  onGo: (date: string) => void;
}) {
  const firstDay = firstWeekday();
  const now = today();
  const reached = chosen?.startsWith(month) ? chosen : now.startsWith(month) ? now : `${month}-01`;
  const press = (event: KeyboardEvent, date: string): void => {
    const next = dateByKey(event, date, firstDay);
    if (next === null) return;
    event.preventDefault();
    onGo(next);
  };
  return (
    <table
      className={`w-full table-fixed border-separate border-spacing-0 ${isSmall ? 'calendar-small' : ''}`}
    >
      <thead>
        <tr>
          {weekdayNames(isSmall ? 'narrow' : 'short').map(({ name, long }) => (
            <th
              key={long}
              scope="col"
              abbr={long}
              className={`pb-1 text-center font-[480] text-muted ${isSmall ? 'text-[10.5px]' : 'text-[11.5px]'}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(month, firstDay).map((week, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places stay, and another month is drawn into them
          <tr key={row}>
            {week.map((date, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={place} className="p-0">
                {date === null ? null : (
                  <button
                    type="button"
                    data-date={date}
                    {...dayMark(days.get(date))}
                    tabIndex={date === reached ? 0 : -1}
                    aria-label={dayText(date, days.get(date))}
                    aria-pressed={date === chosen}
                    aria-current={date === now ? 'date' : undefined}
                    onClick={() => onChoose(date)}
                    onKeyDown={(event) => press(event, date)}
                    className="calendar-day"
                  >
                    {Number(date.slice(8))}
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dayText(date: string, day: CalendarDay | undefined): string {
  const words = [longDate(date, today())];
  if (!day) words.push('nothing written');
  else {
    words.push(counted(day.entries, 'entry'));
    if (day.mood !== null) words.push(`mood ${moodLabel(day.mood).toLowerCase()}`);
    if (day.starred) words.push('with a star');
  }
  return words.join(', ');
}

function dateByKey(event: KeyboardEvent, date: string, firstDay: number): string | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return startOfWeek(date, firstDay);
    case 'End':
      return endOfWeek(date, firstDay);
    case 'PageUp':
      return addMonths(date, event.shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(date, event.shiftKey ? 12 : 1);
    default:
      return null;
  }
}
