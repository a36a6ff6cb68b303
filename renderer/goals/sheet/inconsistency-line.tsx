import type { Inconsistency } from '#shared/goals/consistency.ts';

/** What does not fit together, beside its field, with the one way to put it right. */
export function InconsistencyLine({
  note,
  onRepair,
}: {
  note: Inconsistency | undefined;
  onRepair: (note: Inconsistency) => void;
}) {
  if (!note) return null;
  return (
    <p className="text-[12.5px] text-muted">
      {note.words}{' '}
      <button
        type="button"
        onClick={() => onRepair(note)}
        className="rounded text-left text-ink underline decoration-edge underline-offset-3 hover:decoration-ink"
      >
        {note.label}
      </button>
    </p>
  );
}
