import { Link } from '@tanstack/react-router';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { agoOf } from '#renderer/people/ago.ts';
import { PersonMark } from '#renderer/people/person-mark.tsx';
import { today } from '#renderer/ui/dates.ts';
import type { ShownPerson } from '#shared/people/people.ts';
import { type Row, rowsOf } from './rows.ts';

const heights = { heading: 38, person: 54 } as const;

/**
 * People in their groups, drawn only where they are in sight. Tab reaches one of them; arrow keys, Page Up and Down, Home and End
 * go on from there.
 */
export function PeopleList({ people, openId }: { people: readonly ShownPerson[]; openId: string | null }) {
  const rows = useMemo(() => rowsOf(people), [people]);
  const scroller = useRef<HTMLDivElement>(null);
  // The row that has the focus stays drawn when it is scrolled out of sight, or no key would work any more.
  const [kept, setKept] = useState<number | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[rows[index]?.kind ?? 'person'],
    getItemKey: useCallback((index: number) => keyOf(rows[index]) ?? index, [rows]),
    overscan: 6,
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        if (kept === null || kept >= range.count || shown.includes(kept)) return shown;
        return [...shown, kept].sort((a, b) => a - b);
      },
      [kept],
    ),
  });
  const openRow = openId === null ? -1 : rows.findIndex((row) => keyOf(row) === openId);
  // It is brought into sight when it is opened, not when others move.
  const shownOpen = useRef<string | null>(null);
  useEffect(() => {
    if (openId === null || openRow < 0 || shownOpen.current === openId) return;
    shownOpen.current = openId;
    virtualizer.scrollToIndex(openRow);
  }, [openId, openRow, virtualizer]);

  // A row that a key goes to may have to be drawn before it can take the focus.
  const target = useRef<number | null>(null);
  useEffect(() => {
    if (target.current === null) return;
    const link = scroller.current?.querySelector<HTMLElement>(`[data-row="${target.current}"] a`);
    if (!link) return;
    target.current = null;
    link.focus();
  });
  const goTo = (from: number, step: 1 | -1): void => {
    let next = Math.min(Math.max(from, 0), rows.length - 1);
    while (rows[next]?.kind === 'heading') next += step;
    if (rows[next] === undefined) return;
    target.current = next;
    virtualizer.scrollToIndex(next);
    scroller.current?.querySelector<HTMLElement>(`[data-row="${next}"] a`)?.focus();
  };
  const press = (event: KeyboardEvent, row: number): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heights.person) - 1);
    if (event.key === 'ArrowDown') goTo(row + 1, 1);
    else if (event.key === 'ArrowUp') goTo(row - 1, -1);
    else if (event.key === 'PageDown') goTo(row + page, 1);
    else if (event.key === 'PageUp') goTo(row - page, row - page <= 0 ? 1 : -1);
    else if (event.key === 'Home') goTo(0, 1);
    else if (event.key === 'End') goTo(rows.length - 1, -1);
    else return;
    event.preventDefault();
  };

  const items = virtualizer.getVirtualItems();
  const drawn = items.flatMap(({ index }) => (rows[index]?.kind === 'person' ? [keyOf(rows[index])] : []));
  const tabStop = [reached, openId].find((id) => id !== null && drawn.includes(id)) ?? drawn[0];
  const day = today();
  return (
    <div ref={scroller} className="min-h-0 grow overflow-y-auto px-2.5 pb-4" data-people-list>
      <ul aria-label="People" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <li
              key={item.key}
              data-row={item.index}
              onFocus={() => setKept(item.index)}
              onBlur={() => setKept(null)}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)`, height: item.size }}
            >
              {row.kind === 'heading' ? (
                <Heading row={row} />
              ) : (
                <PersonRow
                  person={row.person}
                  isOpen={row.person.id === openId}
                  isReached={row.person.id === tabStop}
                  today={day}
                  onFocus={() => setReached(row.person.id)}
                  onKey={(event) => press(event, item.index)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function keyOf(row: Row | undefined): string | undefined {
  return row?.kind === 'heading' ? `heading ${row.key}` : row?.person.id;
}

function Heading({ row: { title, organisation } }: { row: Row & { kind: 'heading' } }) {
  return (
    <h2 dir="auto" className="truncate px-2 pt-3.5 pb-1 text-[12px] leading-5 font-[570] text-muted">
      {organisation === null ? (
        title
      ) : (
        <Link
          to="/people/organisation/$id"
          params={{ id: organisation }}
          className="text-muted no-underline hover:text-ink hover:underline"
        >
          {title}
        </Link>
      )}
    </h2>
  );
}

function PersonRow({
  person,
  isOpen,
  isReached,
  today: day,
  onFocus,
  onKey,
}: {
  person: ShownPerson;
  isOpen: boolean;
  isReached: boolean;
  today: string;
  onFocus: () => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const { id, name, work, picture, organisation, lastOn, nextOn, mentor } = person;
  const ago = lastOn === null ? null : agoOf(lastOn, day);
  const isDue = nextOn !== null && nextOn <= day;
  return (
    <Link
      to="/people/$id"
      params={{ id }}
      tabIndex={isReached ? 0 : -1}
      aria-current={isOpen ? 'page' : undefined}
      data-private
      onFocus={onFocus}
      onKeyDown={onKey}
      className={`flex h-[52px] items-center gap-3 rounded-card px-2 text-ink no-underline ${isOpen ? 'bg-accent-soft' : 'hover:bg-sunk'}`}
    >
      <PersonMark id={id} name={name} picture={picture} />
      <span className="flex min-w-0 grow flex-col">
        <span dir="auto" className="truncate leading-5 font-[560]">
          {name}
        </span>
        <span dir="auto" className="truncate text-[12.5px] leading-4.5 text-muted">
          {work || (mentor ? 'Mentor' : (organisation?.name ?? ''))}
        </span>
      </span>
      {ago === null ? null : (
        <span className={`num shrink-0 text-[12px] ${isDue ? 'font-[600] text-energy-ink' : 'text-muted'}`}>
          <span aria-hidden>{ago.short}</span>
          <span className="sr-only">
            {`Last in touch ${ago.long}${isDue ? ', and it is time again' : ''}`}
          </span>
        </span>
      )}
    </Link>
  );
}
