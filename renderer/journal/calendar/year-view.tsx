import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { browse, useBrowsing } from '#renderer/journal/browsing.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { monthName, number, today } from '#renderer/ui/dates.ts';
import { moodLabel } from '#renderer/ui/figures.tsx';
import { Mosaic } from '#renderer/ui/mosaic.tsx';
import { monthsOfYear } from '#shared/calendar/months.ts';
import type { CalendarDay } from '#shared/journal/journal.ts';
import { dayMark } from './day-mark.ts';
import { MonthGrid } from './month-grid.tsx';
import { useMarks } from './use-marks.ts';

/** A whole year, month by month: where something was written, and how it was. A day leads to its month. */
export function YearView({ first }: { first: string | null }) {
  const { journal, day } = useBrowsing();
  const [wanted, setYear] = useState((day ?? first ?? today()).slice(0, 4));
  const { data: reach } = useRead('journal.reach', { journal });
  const { span: year, days } = useMarks(journal, wanted);
  const inYear = [...days.values()];
  const entries = inYear.reduce((sum, each) => sum + each.entries, 0);
  const words = inYear.reduce((sum, each) => sum + each.words, 0);
  const grid = useRef<HTMLDivElement>(null);
  const goal = useRef<string | null>(null);
  useEffect(() => {
    if (goal.current === null) return;
    grid.current?.querySelector<HTMLElement>(`[data-date="${goal.current}"]`)?.focus();
    goal.current = null;
  });
  const turn = (by: 1 | -1): void => setYear(String(Number(wanted) + by).padStart(4, '0'));
  const go = (date: string): void => {
    goal.current = date;
    browse({ day: date });
    setYear(date.slice(0, 4));
  };

  return (
    <div data-year={year} className="col-span-full min-h-0 overflow-y-auto px-9 pt-5 pb-10 max-narrow:px-6">
      <div className="mx-auto max-w-[980px]">
        <header className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-5">
          <h1 className="num" tabIndex={-1}>
            <span className="sr-only">Journal, </span>
            {year}
          </h1>
          <div className="flex items-center">
            <IconButton label="The year before" onClick={() => turn(-1)}>
              <ChevronLeft size={17} aria-hidden className="rtl:-scale-x-100" />
            </IconButton>
            <IconButton label="The year after" onClick={() => turn(1)}>
              <ChevronRight size={17} aria-hidden className="rtl:-scale-x-100" />
            </IconButton>
          </div>
          <p role="status" className="num text-[13px] text-muted">
            {entries === 0
              ? nothing(year, reach ?? null)
              : `${counted(entries, 'entry')} on ${counted(inYear.length, 'day')}, ${counted(words, 'word')}`}
          </p>
        </header>
        {inYear.length > 0 ? (
          <div className="pb-7">
            <Mosaic year={year} days={days} />
          </div>
        ) : null}
        <div
          ref={grid}
          className="grid grid-cols-4 gap-x-7 gap-y-6 max-narrow:grid-cols-3 max-narrow:gap-x-5"
        >
          {monthsOfYear(year).map((month, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the twelve places stay, and another year is drawn into them
            <section key={place} aria-label={monthName(month)} className="min-w-0">
              <h2 className="flex items-baseline justify-between pb-1 text-[13px] font-[600]">
                {monthName(month, { year: false })}
                <span className="num text-[12px] font-[460] text-muted">
                  {monthEntries(month, inYear)}
                  <span className="sr-only"> entries</span>
                </span>
              </h2>
              <MonthGrid
                month={month}
                days={days}
                chosen={day}
                isSmall
                onChoose={(date) => browse({ view: 'calendar', day: date })}
                onGo={go}
              />
            </section>
          ))}
        </div>
        <Legend />
      </div>
    </div>
  );
}

function monthEntries(month: string, days: readonly CalendarDay[]): string {
  const total = days
    .filter(({ date }) => date.startsWith(month))
    .reduce((sum, { entries }) => sum + entries, 0);
  return total === 0 ? '' : number(total);
}

function nothing(year: string, reach: { first: string; last: string } | null): string {
  if (reach === null) return 'Nothing is written yet.';
  const [from, to] = [reach.first.slice(0, 4), reach.last.slice(0, 4)];
  return `Nothing in ${year}. What you wrote is ${from === to ? `of ${from}` : `of ${from} to ${to}`}.`;
}

/** What the marks of a calendar mean. */
export function Legend() {
  const sample = (mood: number | null): CalendarDay => ({
    date: '2026-01-01',
    entries: 1,
    words: 1,
    mood,
    starred: false,
  });
  return (
    <ul
      aria-label="What the marks mean"
      className="flex flex-wrap gap-x-5 gap-y-1 pt-7 text-[12px] text-muted"
    >
      {[1, 2, 3, 4, 5].map((mood) => (
        <li key={mood} className="flex items-center gap-1.5">
          <span aria-hidden className="calendar-day calendar-mark" {...dayMark(sample(mood))} />{' '}
          {moodLabel(mood)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <span aria-hidden className="calendar-day calendar-mark" {...dayMark(sample(null))} /> Written, no
        mood said
      </li>
    </ul>
  );
}
