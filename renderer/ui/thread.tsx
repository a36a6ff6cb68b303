import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { layoutThread, type OnThread } from '#shared/people/thread-layout.ts';
import { counted } from '#shared/wording/counts.ts';
import { fullDate, monthName, shortDate } from './dates.ts';

/** As wide as it is drawn before its place is measured, in px. */
const usualWidth = 560;
const lineY = 62;
const height = 124;

/**
 * What was between two people, as a thread: talks are beads with what they were called, entries that name them small rings, and
 * the next time is dashed. Tab reaches it once, arrow keys go along it, and Enter opens what lies there.
 */
export function Thread({
  name,
  talks,
  mentions,
  next,
  today,
  onOpen,
}: {
  name: string;
  talks: readonly OnThread[];
  mentions: readonly OnThread[];
  next: string | null;
  today: string;
  onOpen: (kind: 'talk' | 'mention', id: string) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usualWidth);
  const [reached, setReached] = useState<string | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.max(280, element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const layout = layoutThread({ talks, mentions, next, today }, width);
  const stops = [
    ...layout.beads.map((bead) => ({ ...bead, kind: 'talk' as const })),
    ...layout.rings.map((ring) => ({ ...ring, kind: 'mention' as const })),
  ].sort((a, b) => a.x - b.x);
  const tabStop = stops.some(({ id }) => id === reached) ? reached : (stops.at(-1)?.id ?? null);
  const press = (event: KeyboardEvent, at: number): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    const stop = to === undefined ? undefined : stops[to];
    if (stop === undefined) return;
    event.preventDefault();
    setReached(stop.id);
    place.current?.querySelector<HTMLElement>(`[data-stop="${stop.id}"]`)?.focus();
  };
  return (
    <figure aria-label={`The thread with ${name}. ${wordsOf({ talks, mentions, next, today })}`}>
      <div ref={place} className="relative w-full" style={{ height }} data-private>
        <svg aria-hidden width={width} height={height} className="absolute inset-0">
          <line
            x1={0}
            x2={layout.next?.x ?? width}
            y1={lineY}
            y2={lineY}
            className="stroke-line"
            strokeWidth={2}
          />
          {layout.beads.map(({ id, x, side }) =>
            side === null ? null : (
              <line
                key={id}
                x1={x}
                x2={x}
                y1={side === 'above' ? 38 : lineY}
                y2={side === 'above' ? lineY : 84}
                className="stroke-edge"
              />
            ),
          )}
          {layout.next === null ? null : (
            <circle
              cx={layout.next.x}
              cy={lineY}
              r={7.5}
              className="fill-paper stroke-accent [stroke-dasharray:3_2.5]"
              strokeWidth={1.6}
            />
          )}
          {layout.months.map(({ month, x }) => (
            <text key={month} x={x} y={120} textAnchor="middle" className="fill-muted text-[11px]">
              {monthName(month, { year: month.endsWith('-01') })}
            </text>
          ))}
        </svg>
        {layout.beads.map(({ id, label, labelX, side }) =>
          side === null ? null : (
            <span
              key={id}
              aria-hidden
              dir="auto"
              className="absolute max-w-[150px] -translate-x-1/2 truncate font-serif text-[15px] leading-5"
              style={{ left: labelX, top: side === 'above' ? 16 : 84 }}
            >
              {label}
            </span>
          ),
        )}
        {layout.next === null ? null : (
          <span
            aria-hidden
            className="absolute right-0 text-[12.5px] leading-5 font-[600] whitespace-nowrap text-accent"
            style={{ top: 78 }}
          >
            next, around {shortDate(layout.next.date, today)}
          </span>
        )}
        {stops.map(({ id, kind, x, date, label, isPlanned }, at) => (
          <button
            key={`${kind} ${id}`}
            type="button"
            data-stop={id}
            tabIndex={id === tabStop ? 0 : -1}
            title={`${label === '' ? 'An entry' : label}, ${shortDate(date, today)}`}
            aria-label={`${kind === 'talk' ? (isPlanned === true ? 'Planned' : 'Talk') : 'Named in'}: ${label === '' ? 'an entry' : label}, ${fullDate(date, today)}`}
            onFocus={() => setReached(id)}
            onKeyDown={(event) => press(event, at)}
            onClick={() => onOpen(kind, id)}
            className="absolute grid size-6 -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full"
            style={{ left: x, top: lineY }}
          >
            <span
              className={
                kind === 'mention'
                  ? 'size-[7px] rounded-full border-[1.5px] border-muted bg-paper'
                  : isPlanned === true
                    ? 'size-3 rounded-full border-[1.6px] border-accent border-dashed bg-paper'
                    : 'size-3 rounded-full bg-accent forced-colors:bg-[CanvasText]'
              }
            />
          </button>
        ))}
      </div>
    </figure>
  );
}

/** The thread in a sentence, for whoever does not see it. */
function wordsOf({
  talks,
  mentions,
  next,
  today,
}: {
  talks: readonly OnThread[];
  mentions: readonly OnThread[];
  next: string | null;
  today: string;
}): string {
  const first = [...talks, ...mentions].map(({ date }) => date).sort()[0];
  if (first === undefined) return 'Nothing lies on it yet.';
  const since = `${counted(talks.length, 'talk')} and ${counted(mentions.length, 'entry')} since ${fullDate(first, today)}.`;
  return next === null ? since : `${since} The next time is around ${fullDate(next, today)}.`;
}
