import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { DayPicker } from 'react-day-picker';
import { dateOnWall, instantOnWall } from '#shared/calendar/wall.ts';
import { firstWeekday, longDate, monthName, weekdayNames } from './dates.ts';

const step =
  'grid size-7 place-items-center rounded-control text-muted hover:bg-sunk hover:text-ink aria-disabled:opacity-40';

/**
 * A month of days to choose from. Arrows go through the days, Page Up and Page Down through the months, with Shift through
 * the years. The focus begins on the chosen day, else on today.
 */
export function Calendar({
  value,
  today,
  min,
  max,
  onChoose,
}: {
  /** Calendar dates `YYYY-MM-DD`, as all here. */
  value: string | null;
  today: string;
  min: string;
  max: string;
  onChoose: (date: string) => void;
}) {
  const begin = value ?? (today < min ? min : today > max ? max : today);
  const [month, setMonth] = useState(() => atNoon(begin));
  const names = weekdayNames('short');
  return (
    <DayPicker
      mode="single"
      required
      autoFocus
      showOutsideDays
      fixedWeeks
      selected={value === null ? undefined : atNoon(value)}
      onSelect={(chosen) => onChoose(dateOnWall(chosen))}
      today={atNoon(today)}
      month={month}
      onMonthChange={setMonth}
      startMonth={atNoon(min)}
      endMonth={atNoon(max)}
      disabled={[{ before: atNoon(min) }, { after: atNoon(max) }]}
      weekStartsOn={(firstWeekday() % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6}
      formatters={{
        formatCaption: (shown) => monthName(dateOnWall(shown).slice(0, 7)),
        formatWeekdayName: (day) => names[placeOf(day)]?.name ?? '',
      }}
      labels={{
        labelNext: () => 'Next month',
        labelPrevious: () => 'Month before',
        labelGrid: (shown) => monthName(dateOnWall(shown).slice(0, 7)),
        labelWeekday: (day) => names[placeOf(day)]?.long ?? '',
        labelDayButton: (day, { selected, today: isToday }) =>
          [longDate(dateOnWall(day), ''), isToday ? 'today' : '', selected ? 'chosen' : '']
            .filter((part) => part !== '')
            .join(', '),
      }}
      components={{ Chevron: Arrow }}
      classNames={{
        root: 'p-3 text-[13px]',
        months: 'relative',
        nav: 'absolute inset-x-0 top-0 flex justify-between',
        button_previous: step,
        button_next: step,
        month_caption: 'grid h-7 place-items-center pb-0.5',
        caption_label: 'font-[580]',
        month_grid: 'mt-1.5 border-collapse',
        weekday: 'size-8 text-[11.5px] font-[460] text-muted',
        day: 'num p-0 text-center',
        day_button:
          'size-8 rounded-control hover:bg-sunk focus-visible:outline-offset-0 disabled:cursor-default disabled:opacity-40 disabled:hover:bg-transparent',
        outside: 'text-muted',
        today: 'font-[680] text-accent [&>button]:underline [&>button]:underline-offset-3',
        selected:
          'text-on-accent! [&>button]:bg-accent [&>button]:hover:bg-accent-strong forced-colors:[&>button]:outline-2',
      }}
    />
  );
}

function Arrow({ orientation }: { orientation?: 'up' | 'down' | 'left' | 'right' }) {
  const Icon = orientation === 'left' ? ChevronLeft : ChevronRight;
  return <Icon size={15} aria-hidden />;
}

/** Where a day stands in its week, from the first day of the week here. */
function placeOf(day: Date): number {
  return (day.getDay() - (firstWeekday() % 7) + 7) % 7;
}

/** A calendar date as the calendar holds it: noon on the wall here, so that no change of the clocks can move it. */
function atNoon(date: string): Date {
  return instantOnWall(date, '12:00');
}
