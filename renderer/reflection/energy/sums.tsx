import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { counted } from '#renderer/ui/counts.ts';
import { number, shortDate, today } from '#renderer/ui/dates.ts';
import { energyLabel } from '#renderer/ui/figures.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { type ActivitySum, type SummedBy, summedBy } from '#shared/reflection/activities.ts';
import { agreeing } from '#shared/wording/counts.ts';

const names: Record<SummedBy, { label: string; empty: string }> = {
  activity: { label: 'Activity', empty: '' },
  people: { label: 'People', empty: 'Say with whom you did something, and it adds up here.' },
  place: { label: 'Place', empty: 'Say where you did something, and it adds up here.' },
  role: { label: 'Role', empty: 'Say in which role you did something, and it adds up here.' },
};

/** How many sums are shown at first. */
const shownAtMost = 12;

/** What activities add up to: for each name, how much energy it gave on average, to the right of the middle or to the left. */
export function Sums({ sums }: { sums: Record<SummedBy, ActivitySum[]> }) {
  const [by, setBy] = useState<SummedBy>('activity');
  const [all, setAll] = useState(false);
  const list = sums[by];
  const shown = all ? list : list.slice(0, shownAtMost);
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-[12px] font-[570] text-muted">What it adds up to</h2>
        <Segmented
          label="Added up by"
          value={by}
          options={summedBy.map((value) => ({ value, label: names[value].label }))}
          onChange={setBy}
        />
      </div>
      {list.length === 0 ? <p className="text-[13px] text-muted">{names[by].empty}</p> : null}
      <ul aria-label={`By ${names[by].label.toLowerCase()}`} className="flex flex-col">
        {shown.map((sum) => (
          <li key={sum.role ?? sum.name}>
            <Sum sum={sum} />
          </li>
        ))}
      </ul>
      {list.length > shown.length ? (
        <button
          type="button"
          onClick={() => setAll(true)}
          className="self-start rounded-control text-[13px] text-muted hover:text-ink"
        >
          All {number(list.length)}…
        </button>
      ) : null}
    </section>
  );
}

function Sum({ sum: { name, role, times, energy, latest } }: { sum: ActivitySum }) {
  const away = energy === null ? 0 : (energy - 3) / 2;
  return (
    <details>
      <summary className="grid cursor-pointer list-none grid-cols-[minmax(0,1fr)_112px_86px] items-center gap-2.5 rounded-control py-1.5 text-[13px] hover:bg-sunk">
        <span dir="auto" data-private className="wrap-anywhere">
          {name}
        </span>
        <span aria-hidden className="relative block h-3">
          <span className="absolute inset-y-0 left-1/2 border-edge/60 border-l" />
          <span
            className={`absolute top-0.5 h-2 rounded-[3px] ${away < 0 ? 'striped-drain right-1/2' : 'left-1/2 bg-energy'}`}
            style={{ width: `${Math.abs(away) * 50}%` }}
          />
        </span>
        <span className="num text-right text-muted">
          {energy === null ? 'not said' : energyLabel(Math.round(energy))} · {number(times)}
          <span className="sr-only"> {agreeing(times, 'time')}</span>
        </span>
      </summary>
      <div className="flex flex-col gap-0.5 pb-2.5 text-[13px] text-muted" data-private>
        {role === null ? null : (
          <p>
            <Link to="/compass/$id" params={{ id: role }}>
              Open this role
            </Link>
          </p>
        )}
        {latest.map(({ id, name: said, date, energy: gave, entry }) => (
          <p key={id} className="num wrap-anywhere">
            {shortDate(date, today())}: {entry ? <EntryLink entry={entry.id}>{said}</EntryLink> : said}
            {gave === null ? '' : `, ${energyLabel(gave).toLowerCase()}`}
          </p>
        ))}
        {times > latest.length ? <p>and {counted(times - latest.length, 'more', 'more')}</p> : null}
      </div>
    </details>
  );
}

function EntryLink({ entry, children }: { entry: string; children: string }) {
  return (
    <Link to="/journal/$id" params={{ id: entry }}>
      {children}
    </Link>
  );
}
