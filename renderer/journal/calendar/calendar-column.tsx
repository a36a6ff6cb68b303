import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { browse, useBrowsing } from '#renderer/journal/browsing.ts';
import { OnThisDay } from '#renderer/journal/details/on-this-day.tsx';
import { EntryRow } from '#renderer/journal/list/entry-row.tsx';
import { heights } from '#renderer/journal/list/layout.ts';
import { newEntryId } from '#renderer/journal/new-entry.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { dayName, monthName, today } from '#renderer/ui/dates.ts';
import { useStateFor } from '#renderer/ui/use-state-for.ts';
import { addToMonth } from '#shared/calendar/months.ts';
import type { Journal } from '#shared/journal/journal.ts';
import { MonthGrid } from './month-grid.tsx';
import { useMarks } from './use-marks.ts';

/** A month with its marks, and under it what was written on the day that is chosen. */
export function CalendarColumn({
  journals,
  open,
}: {
  journals: readonly Journal[];
  open: { id: string; date: string | null } | null;
}) {
  const { journal, day } = useBrowsing();
  const navigate = useNavigate();
  const chosen = day ?? open?.date ?? today();
  const [month, setMonth] = useStateFor(chosen, (date) => date.slice(0, 7));
  const marks = useMarks(journal, month);
  const { data: list } = useRead(
    'journal.list',
    { journal, from: chosen, to: chosen, limit: 200 },
    { placeholderData: keepPreviousData },
  );
  const entries = list?.entries.filter(({ date }) => date === chosen) ?? [];
  const grid = useRef<HTMLDivElement>(null);
  const goal = useRef<string | null>(null);
  useEffect(() => {
    if (goal.current === null) return;
    grid.current?.querySelector<HTMLElement>(`[data-date="${goal.current}"]`)?.focus();
    goal.current = null;
  });
  const choose = (date: string): void => {
    browse({ day: date });
    // The month may have been turned away from the day that was chosen before.
    setMonth(date.slice(0, 7));
  };
  const write = (): void =>
    void navigate({ to: '/journal/$id', params: { id: newEntryId({ journal, date: chosen }) } });

  return (
    <div className="min-h-0 grow overflow-y-auto pb-4">
      <div ref={grid} className="px-4">
        <div className="flex items-center justify-between pb-1.5 pl-1">
          <h2 aria-live="polite" className="text-[13.5px] font-[600]">
            {monthName(marks.span)}
          </h2>
          <div className="-mr-1.5 flex items-center">
            {month === today().slice(0, 7) && chosen === today() ? null : (
              <Button look="quiet" className="min-h-7! px-2! py-0.5!" onClick={() => choose(today())}>
                Today
              </Button>
            )}
            <IconButton
              label="The month before"
              className="size-7!"
              onClick={() => setMonth(addToMonth(month, -1))}
            >
              <ChevronLeft size={16} aria-hidden className="rtl:-scale-x-100" />
            </IconButton>
            <IconButton
              label="The month after"
              className="size-7!"
              onClick={() => setMonth(addToMonth(month, 1))}
            >
              <ChevronRight size={16} aria-hidden className="rtl:-scale-x-100" />
            </IconButton>
          </div>
        </div>
        <MonthGrid
          month={marks.span}
          days={marks.days}
          chosen={chosen}
          onChoose={choose}
          onGo={(date) => {
            goal.current = date;
            choose(date);
          }}
        />
      </div>
      <section aria-label={dayName(chosen, today())} className="mt-3 border-line border-t px-3 pt-1">
        <h2 className="flex items-center justify-between px-2 pt-2 pb-1.5 text-[12px] font-[560] text-muted">
          {dayName(chosen, today())}
          {entries.length > 0 ? (
            <IconButton label="Write on this day" className="-my-1 -mr-1 size-7!" onClick={write}>
              <Plus size={15} aria-hidden />
            </IconButton>
          ) : null}
        </h2>
        {entries.length === 0 ? (
          <div className="flex flex-col items-start gap-2 px-2 pb-2 text-[13px] text-muted">
            <p>{list ? 'Nothing was written on this day.' : ''}</p>
            <Button onClick={write}>Write on this day</Button>
          </div>
        ) : (
          <ul aria-label="Entries of the day">
            {entries.map((entry) => (
              <li key={entry.id} style={{ height: heights.entry }}>
                <EntryRow
                  entry={entry}
                  journal={
                    journal === null && journals.length > 1
                      ? (journals.find(({ id }) => id === entry.journal) ?? null)
                      : null
                  }
                  isOpen={entry.id === open?.id}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      {/* Beside an open entry of the day, this stands in its panel. */}
      {open?.date === chosen ? null : (
        <div className="px-5 pt-3">
          <OnThisDay date={chosen} journal={journal} />
        </div>
      )}
    </div>
  );
}
