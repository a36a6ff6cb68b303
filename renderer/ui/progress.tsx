/** A bar for a share of 0 to 1, or a moving one while the total is unknown (null). Say the figures beside it. */
export function ProgressBar({ share, label }: { share: number | null; label: string }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(share === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
      className="relative h-[5px] overflow-hidden rounded-[3px] bg-line"
    >
      <div
        className={`absolute inset-y-0 left-0 rounded-[3px] bg-accent ${share === null ? 'w-1/3 animate-pulse' : ''}`}
        style={share === null ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}
