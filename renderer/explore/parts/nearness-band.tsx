import { nearnessLabels } from '#renderer/explore/labels.ts';
import type { Nearness } from '#shared/explore/for-you.ts';

/** A band that is all but a point is still drawn as one; in percent of the track. */
const least = 8;

/** How near something lies to a person's interests: a stretch of a track, never a point, with its word beside it. */
export function NearnessBand({ nearness: { low, high, word } }: { nearness: Nearness }) {
  const at = (likeness: number): number => ((Math.min(1, Math.max(-1, likeness)) + 1) / 2) * 100;
  const [from, to] = [at(low), at(high)];
  const width = Math.max(to - from, least);
  return (
    <>
      <span aria-hidden className="relative h-3 min-w-11 max-w-26 grow">
        <span className="absolute inset-x-0 top-[5px] h-[2px] rounded-full bg-line" />
        <span
          className="absolute top-[2.5px] h-[7px] rounded-full bg-info/65 forced-colors:bg-[CanvasText]"
          style={{ left: `${Math.min(from, 100 - width)}%`, width: `${width}%` }}
        />
      </span>
      <span className="shrink-0">{nearnessLabels[word]}</span>
    </>
  );
}
