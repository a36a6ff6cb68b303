import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { Part } from './sheet.tsx';

/** The entries of the journal that name a goal or were tied to it; nothing while there are none. */
export function GoalEntries({ goal }: { goal: string }) {
  const { data: entries } = useRead('journal.entriesAbout', { kind: 'goal', record: goal, limit: 20 });
  if (!entries || entries.length === 0) return null;
  return (
    <Part title="In the journal">
      <ul className="-mx-2 flex flex-col">
        {entries.map(({ id, name, date }) => (
          <li key={id}>
            <Link
              to="/journal/$id"
              params={{ id }}
              className="flex items-baseline justify-between gap-3 rounded-control px-2 py-1 text-[13px] text-ink no-underline hover:bg-sunk"
            >
              <span dir="auto" className="min-w-0 truncate">
                {name}
              </span>
              <span className="num shrink-0 text-[12px] text-muted">{shortDate(date, today())}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
