import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { dayAndTime, number } from '#renderer/ui/dates.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import { useBrowsing } from './browsing.ts';
import { Activities } from './details/activities.tsx';
import { EntryDetailFields } from './details/entry-details.tsx';
import { Links } from './details/links.tsx';
import { OnThisDay } from './details/on-this-day.tsx';
import { Part } from './details/part.tsx';
import { useDetails } from './details/use-details.ts';
import type { EntrySession } from './entry-session.ts';

/** What belongs to an entry, beside its page: what it says of itself, what it is tied to, other years, how it was before. */
export function EntrySide({
  id,
  date,
  entrySession,
  onVersion,
}: {
  /** Undefined while a new entry is not in the vault yet. */
  id: string | undefined;
  date: string | null;
  /** Null for an entry that is only read. */
  entrySession: EntrySession | null;
  onVersion: (version: number) => void;
}) {
  const { details, say } = useDetails(id, entrySession);
  const { journal } = useBrowsing();
  // The first sight of the fields is the one with what they hold.
  const isKnown = id === undefined || details !== null;
  return (
    <div className="flex flex-col gap-6">
      {entrySession && isKnown ? (
        <EntryDetailFields key={id} details={details} entrySession={entrySession} say={say} />
      ) : null}
      <Links id={id} entrySession={entrySession} />
      {id === undefined ? null : <Evidence id={id} />}
      {id === undefined ? null : <Activities key={id} id={id} date={date} />}
      {date === null ? null : <OnThisDay date={date} journal={journal} />}
      {id === undefined ? null : <Versions id={id} onVersion={onVersion} />}
    </div>
  );
}

/** The kinds of claims that have a colour of their own; each says its kind as well. */
const tints: Partial<Record<ClaimKind, string>> = {
  strength: 'bg-heather-soft text-heather',
  weakness: 'bg-energy-soft text-energy-ink',
};

function Evidence({ id }: { id: string }) {
  const { data: claims } = useRead('reflection.claimsOfEntry', { entry: id });
  if (!claims) return null;
  return (
    <Part title="Evidence in this entry">
      {claims.length === 0 ? (
        <p className="text-[13px] text-muted">
          None yet. Select words that show what you value or do well, and use them as evidence.
        </p>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {claims.map((claim) => (
            <li key={claim.evidence} className="max-w-full">
              <Link
                to="/compass/$id"
                params={{ id: claim.claim }}
                className={`block max-w-full truncate rounded-full px-2 py-px text-[12px] font-[520] no-underline hover:underline ${tints[claim.kind] ?? 'bg-accent-soft text-accent'}`}
              >
                {claim.name}
                <span className="sr-only">, {claim.kind}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

const shownAtMost = 4;

function Versions({ id, onVersion }: { id: string; onVersion: (version: number) => void }) {
  const { data: versions } = useRead('journal.versions', { id });
  const [latest] = versions ?? [];
  if (!versions || !latest) return null;
  return (
    <Part title="Earlier versions">
      <ul>
        {versions.slice(0, shownAtMost).map((version) => (
          <li key={version.id}>
            <button
              type="button"
              onClick={() => onVersion(version.id)}
              className="num -mx-2 flex w-[calc(100%+16px)] items-baseline justify-between gap-3 rounded-control px-2 py-1 text-left text-[13px] hover:bg-sunk"
            >
              <span>{dayAndTime(version.savedAt)}</span>
              <span className="shrink-0 text-[12px] text-muted">
                {version.damaged ? (
                  'damaged'
                ) : (
                  <>
                    {number(version.wordCount)}
                    <span className="sr-only"> words</span>
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {versions.length > shownAtMost ? (
        <button
          type="button"
          onClick={() => onVersion(latest.id)}
          className="-mx-2 self-start rounded-control px-2 py-1 text-[13px] text-muted hover:bg-sunk hover:text-ink"
        >
          All {number(versions.length)}…
        </button>
      ) : null}
    </Part>
  );
}
