/** A half circle with its marks from 0 at the left to 4 at the right. */
const radius = 24;
const middle = { x: 30, y: 30 };
export const arcSize = { width: 60, height: 36 };

function at(part: number, length = radius): { x: number; y: number } {
  const angle = Math.PI * (1 - part);
  return { x: middle.x + length * Math.cos(angle), y: middle.y - length * Math.sin(angle) };
}

function arc(from: number, to: number): string {
  const [a, b] = [at(from), at(to)];
  return `M${a.x.toFixed(2)} ${a.y.toFixed(2)} A${radius} ${radius} 0 0 1 ${b.x.toFixed(2)} ${b.y.toFixed(2)}`;
}

/** The whole arc. */
export const track = arc(0, 1);

/** Half of what a mark covers: it is wide on purpose, since it is a guess. */
const half = 0.115;

/** Where a mark lies on the arc, from 0 to 1, so that its band does not reach over an end. */
function placeOf(mark: number): number {
  return half + (mark / 4) * (1 - 2 * half);
}

/** The band of a mark, and the hand that points to its middle. */
export function markAt(mark: number): { band: string; hand: string } {
  const place = placeOf(mark);
  const tip = at(place, radius * 0.62);
  return {
    band: arc(place - half, place + half),
    hand: `M${middle.x} ${middle.y} L${tip.x.toFixed(2)} ${tip.y.toFixed(2)}`,
  };
}

export const hub = middle;
