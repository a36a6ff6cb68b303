import { Button } from '#renderer/ui/button.tsx';

/**
 * Says that a field was changed here and in another place, shows the other words, and lets the person choose. Nothing is
 * lost on the way: what stands here stays until then.
 */
export function ConflictNotice({
  field,
  theirs,
  onSettle,
}: {
  /** The field's label. */
  field: string;
  theirs: string;
  onSettle: (side: 'mine' | 'theirs') => void;
}) {
  return (
    <section
      role="alert"
      aria-label={`${field} was changed in another place`}
      className="flex flex-col gap-2 rounded-card bg-energy-soft p-3.5 text-[13px]"
    >
      <p>
        <span className="font-[570] text-energy-ink">“{field}” was changed in another place too.</span> There
        it says:
      </p>
      <p className="max-h-40 overflow-y-auto font-serif text-[15px] whitespace-pre-line">
        {theirs === '' ? <span className="text-muted">(nothing)</span> : theirs}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onSettle('mine')}>Keep what is here</Button>
        <Button onClick={() => onSettle('theirs')}>Take the other</Button>
      </div>
    </section>
  );
}
