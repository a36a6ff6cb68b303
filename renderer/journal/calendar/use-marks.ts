import { keepPreviousData } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { lastDayOf } from '#shared/calendar/months.ts';
import type { CalendarDay } from '#shared/journal/journal.ts';

/**
 * What was written in a year `YYYY` or a month `YYYY-MM`, by date. While another span is read, `span` is the one before and
 * its days stay, so that a calendar is drawn once and not twice.
 */
export function useMarks(
  journal: string | null,
  wanted: string,
): { span: string; days: ReadonlyMap<string, CalendarDay> } {
  const from = wanted.length === 4 ? `${wanted}-01-01` : `${wanted}-01`;
  const to = wanted.length === 4 ? `${wanted}-12-31` : lastDayOf(wanted);
  const { data, isPlaceholderData } = useRead(
    'journal.calendar',
    { journal, from, to },
    { placeholderData: keepPreviousData },
  );
  const [span, setSpan] = useState(wanted);
  if (!isPlaceholderData && span !== wanted) setSpan(wanted);
  const days = useMemo(() => new Map((data ?? []).map((day) => [day.date, day])), [data]);
  return { span, days };
}
