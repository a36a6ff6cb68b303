import { columnNames } from '#renderer/goals/board/columns.ts';
import { number, shortDate, today } from '#renderer/ui/dates.ts';
import type { TimelineRow } from '#shared/goals/timeline/rows.ts';

/** A table of more rows is neither read nor quick to draw. */
const shownAtMost = 400;

/** The timeline in rows of words, for those who read it rather than look at it. */
export function TimelineTable({
  rows,
  onOpen,
}: {
  rows: readonly TimelineRow[];
  onOpen: (id: string) => void;
}) {
  const titles = new Map(
    rows.flatMap((row) =>
      row.type === 'goal' ? row.marks.map(({ id, title }) => [id, title] as const) : [],
    ),
  );
  const shown = rows.slice(0, shownAtMost);
  const day = (date: string | null): string => (date === null ? '' : shortDate(date, today()));
  const cell = 'border-line border-b py-1.5 pr-4 text-left align-baseline';
  const muted = `${cell} num text-muted whitespace-nowrap`;
  return (
    <section
      aria-label="Timeline"
      className="min-h-0 grow overflow-auto rounded-card border border-line px-4 py-2"
    >
      <table className="w-full border-collapse text-[13px]">
        <thead className="text-[12px] text-muted">
          <tr>
            {['What', 'Kind', 'From', 'To', 'Waits for'].map((name) => (
              <th key={name} scope="col" className={`${cell} font-[570]`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) =>
            row.type === 'direction' ? (
              <tr key={`direction ${row.id}`}>
                <th scope="row" dir="auto" className={`${cell} font-[600] text-accent wrap-anywhere`}>
                  {row.name}
                </th>
                <td className={muted}>{row.id === null ? '' : 'Direction'}</td>
                <td className={muted} />
                <td className={muted}>{day(row.until)}</td>
                <td className={muted} />
              </tr>
            ) : (
              [
                <tr key={row.id}>
                  <th scope="row" className={`${cell} font-[560]`}>
                    <button
                      type="button"
                      dir="auto"
                      className="text-left wrap-anywhere hover:text-accent"
                      onClick={() => onOpen(row.id)}
                    >
                      {row.title}
                    </button>
                  </th>
                  <td className={muted}>
                    {row.isPaused ? 'Goal, paused' : `Goal, ${columnNames[row.status]}`}
                  </td>
                  <td className={muted}>{day(row.from)}</td>
                  <td className={muted}>{row.due === null ? 'open' : day(row.due)}</td>
                  <td className={muted} />
                </tr>,
                ...row.marks.map(({ id, title, due, isDone, waitsFor }) => (
                  <tr key={id}>
                    <th scope="row" dir="auto" className={`${cell} pl-5 font-[420] wrap-anywhere`}>
                      {title}
                    </th>
                    <td className={muted}>{isDone ? 'Milestone, done' : 'Milestone'}</td>
                    <td className={muted} />
                    <td className={muted}>{day(due)}</td>
                    <td className={`${cell} text-muted wrap-anywhere`}>{titles.get(waitsFor ?? '') ?? ''}</td>
                  </tr>
                )),
              ]
            ),
          )}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <p className="num py-2 text-[13px] text-muted">
          These are the first {number(shown.length)} of {number(rows.length)} rows. The filter narrows them;
          the chart has all.
        </p>
      ) : null}
    </section>
  );
}
