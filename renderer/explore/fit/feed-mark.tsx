import type { FeedAnswer } from '#shared/explore/fit-ratings.ts';
import { shareOf } from './answers.ts';

/** How much of something there is, as a small disc: filled from below as far as there is, dashed where that is not known. */
export function FeedMark({
  answer,
  size = 15,
  takes = false,
}: {
  answer: FeedAnswer | null;
  size?: number;
  /** Whether it takes energy rather than gives anything. */
  takes?: boolean;
}) {
  const share = shareOf(answer);
  return (
    <svg aria-hidden viewBox="0 0 16 16" width={size} height={size} className="mt-[2px] shrink-0">
      <FeedDisc share={share} x={8} y={8} radius={6.5} takes={takes} />
    </svg>
  );
}

/** The same disc, to be drawn in a chart. */
export function FeedDisc({
  share,
  x,
  y,
  radius,
  takes = false,
}: {
  share: number | null;
  x: number;
  y: number;
  radius: number;
  takes?: boolean;
}) {
  return (
    <>
      {share === null || share === 0 ? null : (
        <path d={segment(x, y, radius, share)} className={takes ? 'fill-drain/45' : 'fill-accent/45'} />
      )}
      <circle
        cx={x}
        cy={y}
        r={radius}
        className={`fill-none ${share === null ? 'stroke-edge' : takes ? 'stroke-drain' : 'stroke-accent'}`}
        strokeWidth={1.4}
        strokeDasharray={share === null ? '2.6 2.4' : undefined}
      />
    </>
  );
}

/** The lower part of a disc, up to a share of its height. */
function segment(x: number, y: number, radius: number, share: number): string {
  if (share >= 1)
    return `M${x - radius} ${y} a${radius} ${radius} 0 1 0 ${2 * radius} 0 a${radius} ${radius} 0 1 0 ${-2 * radius} 0 Z`;
  const level = y + radius - 2 * radius * share;
  const half = Math.sqrt(Math.max(0, radius ** 2 - (level - y) ** 2));
  return `M${x - half} ${level} A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 0 ${x + half} ${level} Z`;
}
