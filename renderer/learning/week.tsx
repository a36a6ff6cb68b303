import { keepPreviousData } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { firstWeekday, longDate, shortDate, today as todayNow, weekdayNames } from '#renderer/ui/dates.ts';
import { WeekStones } from '#renderer/ui/week-stones.tsx';
import { addDays, startOfWeek } from '#shared/calendar/dates.ts';
import { lengthText } from '#shared/learning/hours.ts';
import { usualWish } from '#shared/learning/sessions.ts';
import { learningWeek, weekText } from '#shared/learning/week.ts';
import { WishButton } from './week-wish.tsx';

/** A week of learning as stones, this one first; earlier ones with its buttons or the arrow keys on them. */
export function LearningWeek() {
  const today = todayNow();
  const present = startOfWeek(today, firstWeekday());
  const [chosen, setChosen] = useState<string | null>(null);
  const first = chosen ?? present;
  const { data, error } = useRead('learning.week', { first }, { placeholderData: keepPreviousData });
  const { data: wish = usualWish } = useRead('learning.wish', {});
  const isPresent = first === present;
  const isFirst = data?.earliest == null || data.earliest >= first;
  const minutes = new Map(data?.days.map((day) => [day.date, day.minutes]));
  const days = learningWeek(first, minutes, { rest: wish.rest, today });
  const names = weekdayNames('short');
  const go = (weeks: 1 | -1): void => {
    if (weeks === -1 ? isFirst : isPresent) return;
    const next = addDays(first, weeks * 7);
    setChosen(next === present ? null : next);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    go(event.key === 'ArrowLeft' ? -1 : 1);
  };
  const title = isPresent
    ? 'This week'
    : `${shortDate(first, today)} to ${shortDate(addDays(first, 6), today)}`;
  const text = weekText(days, (date) => longDate(date, today));
  return (
    <section aria-label="Your week" className="flex flex-col gap-1">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys do what its two buttons do */}
      <div className="flex flex-wrap items-center gap-x-1" onKeyDown={press}>
        <h2 className="num text-[12.5px] font-[570] text-muted">{title}</h2>
        <IconButton label="Earlier week" className="size-7!" aria-disabled={isFirst} onClick={() => go(-1)}>
          <ChevronLeft size={15} aria-hidden />
        </IconButton>
        <IconButton label="Later week" className="size-7!" aria-disabled={isPresent} onClick={() => go(1)}>
          <ChevronRight size={15} aria-hidden />
        </IconButton>
        <span className="ml-auto">
          <WishButton wish={wish} />
        </span>
      </div>
      <ReadProblem error={error} />
      <WeekStones
        text={`${title}. ${text}`}
        days={days.map((day, place) => ({
          ...day,
          name: names[place]?.name ?? '',
          said: lengthText(day.minutes),
        }))}
      />
      <p className="sr-only" role="status">
        {chosen === null ? '' : `${title}. ${text}`}
      </p>
    </section>
  );
}
