import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';

/** What belongs to an entry, beside its page: the claims that lean on it. */
export function EntrySide({ id }: { id: string }) {
  const { data: claims } = useRead('reflection.claimsOfEntry', { entry: id });
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-[12px] font-[570] text-muted">Evidence in this entry</h2>
      {claims?.length === 0 ? (
        <p className="text-[13px] text-muted">
          None yet. In Compass, a strength or weakness can point to this entry.
        </p>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {claims?.map((claim) => (
            <li key={claim.evidence} className="max-w-full">
              <Link
                to="/compass/$id"
                params={{ id: claim.trait }}
                className={`block max-w-full truncate rounded-full px-2 py-px text-[12px] font-[520] hover:underline ${claim.kind === 'strength' ? 'bg-accent-soft text-accent' : 'bg-energy-soft text-energy-ink'}`}
              >
                {claim.name}
                <span className="sr-only">, {claim.kind}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
