import { cairnSize, cairnText, layoutCairn, type Stone, type StoneState } from '#shared/goals/cairn.ts';

/** What lies is full, what is next is outlined, and what is planned is dashed: they are told apart without colour. */
const looks: Record<StoneState, string> = {
  done: 'fill-accent stroke-accent',
  next: 'fill-accent-soft stroke-accent',
  planned: 'fill-none stroke-edge [stroke-dasharray:4_3]',
};

/** The milestones of a goal as a cairn: each is a stone. */
export function Cairn({ stones, className = '' }: { stones: readonly Stone[]; className?: string }) {
  const { height, stones: laid } = layoutCairn(stones);
  const ground = height - cairnSize.ground / 2;
  return (
    <svg
      role="img"
      aria-label={`The cairn. ${cairnText(stones)}`}
      viewBox={`-1 -1 ${cairnSize.width + 2} ${height + 2}`}
      className={`block h-auto ${className}`}
    >
      <path
        d={`M2 ${ground} Q${cairnSize.width / 2} ${ground - 6} ${cairnSize.width - 2} ${ground}`}
        className="fill-none stroke-line"
        strokeWidth={2}
      />
      {laid.map(({ id, state, x, y, rx, ry }, place) => (
        <ellipse
          key={id}
          cx={x}
          cy={y}
          rx={rx}
          ry={ry}
          className={looks[state]}
          strokeWidth={1.4}
          // The lower ones are darker, so that one is told from the next.
          fillOpacity={state === 'done' ? Math.max(0.72, 1 - place * 0.09) : 1}
        />
      ))}
    </svg>
  );
}
