import type { CalendarDay } from '#shared/journal/journal.ts';

const fills = ['fill-mood-1', 'fill-mood-2', 'fill-mood-3', 'fill-mood-4', 'fill-mood-5'] as const;

/**
 * What a day holds, under its number: a bar that is the wider the better the mood was, in the mood's colour too; a ring
 * where something was written and no mood was said; a second line for a day with several entries.
 */
export function DayMark({ day, isSmall }: { day: CalendarDay | undefined; isSmall: boolean }) {
  if (!day) return null;
  const { mood, entries, starred } = day;
  const width = mood === null ? 0 : 4 + mood * 3;
  return (
    <>
      <svg
        width={22}
        height={isSmall ? 9 : 12}
        viewBox={`0 0 22 ${isSmall ? 9 : 12}`}
        aria-hidden
        className="shrink-0"
      >
        {mood === null ? (
          <circle cx={11} cy={4} r={2.3} className="fill-none stroke-muted" strokeWidth={1.3} />
        ) : (
          <rect x={11 - width / 2} y={2} width={width} height={4} rx={2} className={fills[mood - 1] ?? ''} />
        )}
        {entries > 1 && !isSmall ? (
          <rect x={8} y={9} width={6} height={1.6} rx={0.8} className="fill-muted" />
        ) : null}
      </svg>
      {starred && !isSmall ? (
        <svg
          width={8}
          height={8}
          viewBox="0 0 24 24"
          aria-hidden
          className="absolute top-1 right-1 fill-energy"
        >
          <path d="m12 2 3 7 7 .6-5.400 4.700 1.700 7.200L12 17.600 5.700 21.500l1.700-7.200L2 9.600 9 9z" />
        </svg>
      ) : null}
    </>
  );
}
