import type { Petal } from './portrait.ts';

/** The measures of the figure, in units of its own. */
export interface RoseSize {
  width: number;
  height: number;
  /** The outermost ring. */
  radius: number;
  /** Where the petals begin. */
  inner: number;
  /** The height of a line of a label. */
  line: number;
  /** The width of a letter of a label, rather more than less. */
  letter: number;
}

/** The figure as the window and the paper draw it. */
export const roseSize: RoseSize = { width: 720, height: 480, radius: 186, inner: 60, line: 16, letter: 7.4 };

export interface DrawnPetal {
  petal: Petal;
  /** The outline, as an SVG path. */
  path: string;
}

export interface RoseLabel {
  petal: Petal;
  lines: readonly string[];
  /** Where the text begins (`start`) or ends (`end`). */
  x: number;
  anchor: 'start' | 'end';
  /** The middle of its lines, from the top. */
  y: number;
  /** A line from the ring to the label, when it stands away from its petal. */
  leader: readonly [number, number, number, number] | null;
}

export interface Rose {
  center: { x: number; y: number };
  rings: readonly number[];
  petals: readonly DrawnPetal[];
  labels: readonly RoseLabel[];
}

/** A petal is no wider than this, in degrees, so that one alone is still a petal. */
const widest = 26;
/** What is left between two groups, as a share of a petal's place. */
const groupGap = 0.5;
/** How far labels stay from the ring, from each other and from the edge. */
const away = 11;
const between = 3;
const edge = 4;
/** A label gets a leader when it had to move further than this. */
const farAway = 14;

/** The small figure, which has no words in it. */
export const smallRoseSize = { width: 100, height: 100, radius: 48, inner: 12 } as const;

/** The outlines of petals around the centre, clockwise from the top. */
export function layoutPetals(
  petals: readonly Petal[],
  size: Pick<RoseSize, 'width' | 'height' | 'radius' | 'inner'>,
): DrawnPetal[] {
  const center = { x: size.width / 2, y: size.height / 2 };
  const angles = anglesOf(petals);
  const step = petals.length === 0 ? 0 : 360 / places(petals);
  const half = Math.min(widest, step * 0.86) / 2;
  const reach = size.radius - size.inner;
  return petals.map((petal, index) => ({
    petal,
    path: petalPath(center, angles[index] ?? 0, half, size.inner + 2, size.inner + reach * petal.length),
  }));
}

/** Petals around the centre, clockwise from the top, with labels that never overlap each other or leave the figure. */
export function layoutRose(petals: readonly Petal[], size: RoseSize = roseSize): Rose {
  const center = { x: size.width / 2, y: size.height / 2 };
  const angles = anglesOf(petals);
  const reach = size.radius - size.inner;
  return {
    center,
    rings: [1, 2, 3].map((third) => size.inner + (reach * third) / 3),
    petals: layoutPetals(petals, size),
    labels: labelsOf(petals, angles, center, size),
  };
}

/** How many places there are around the centre, gaps included. */
function places(petals: readonly Petal[]): number {
  const groups = new Set(petals.map(({ group }) => group)).size;
  return petals.length + groups * groupGap;
}

/** The middle of each petal in degrees, 0 at the top. */
function anglesOf(petals: readonly Petal[]): number[] {
  const step = 360 / Math.max(1, places(petals));
  let at = Math.min(step, widest) / 2;
  return petals.map((petal, index) => {
    if (index > 0) at += step * (petals[index - 1]?.group === petal.group ? 1 : 1 + groupGap);
    return at;
  });
}

interface Point {
  x: number;
  y: number;
}

function pointAt({ x, y }: Point, degrees: number, radius: number): Point {
  const turned = (degrees * Math.PI) / 180;
  return { x: x + radius * Math.sin(turned), y: y - radius * Math.cos(turned) };
}

function petalPath(center: Point, angle: number, half: number, from: number, to: number): string {
  // The inner end is narrower, so that neighbours do not touch at the centre.
  const inner = half * 0.8;
  const corners = [
    pointAt(center, angle - inner, from),
    pointAt(center, angle - half, to),
    pointAt(center, angle + half, to),
    pointAt(center, angle + inner, from),
  ].map(({ x, y }) => `${round(x)} ${round(y)}`);
  return `M${corners[0]} L${corners[1]} A${round(to)} ${round(to)} 0 0 1 ${corners[2]} L${corners[3]} A${round(from)} ${round(from)} 0 0 0 ${corners[0]} Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function labelsOf(
  petals: readonly Petal[],
  angles: readonly number[],
  center: Point,
  size: RoseSize,
): RoseLabel[] {
  const letters = Math.floor((size.width / 2 - size.radius - away - edge) / size.letter);
  const wanted = petals.map((petal, index) => {
    const angle = angles[index] ?? 0;
    const lines = wrapped(petal.name, letters, 2);
    const at = pointAt(center, angle, size.radius + away);
    return { petal, lines, angle, y: at.y, wish: at.y, height: lines.length * size.line };
  });
  return (['start', 'end'] as const).flatMap((anchor) => {
    const side = wanted
      .filter(({ angle }) => (anchor === 'start' ? angle < 180 : angle >= 180))
      .sort((a, b) => a.wish - b.wish);
    spread(side, size.height);
    return side.map(({ petal, lines, angle, y, wish, height }): RoseLabel => {
      // The side of the label that is nearest to the centre must stay outside of the ring.
      const nearest = Math.max(0, Math.abs(y - center.y) - height / 2);
      const out = Math.max(edge, Math.sqrt(Math.max(0, (size.radius + away) ** 2 - nearest ** 2)));
      const x = anchor === 'start' ? center.x + out : center.x - out;
      const ring = pointAt(center, angle, size.radius + 2);
      const reach = anchor === 'start' ? x - 3 : x + 3;
      return {
        petal,
        lines,
        x: round(x),
        y: round(y),
        anchor,
        leader: Math.abs(y - wish) > farAway ? [round(ring.x), round(ring.y), round(reach), round(y)] : null,
      };
    });
  });
}

/** Moves labels of one side apart: down where they are too close, then up again from the lower edge. */
function spread(side: { y: number; height: number }[], height: number): void {
  for (const [index, label] of side.entries()) {
    const above = side[index - 1];
    const least = above === undefined ? edge : above.y + above.height / 2 + between;
    label.y = Math.max(label.y, least + label.height / 2);
  }
  for (const [index, label] of [...side.entries()].reverse()) {
    const below = side[index + 1];
    const most = below === undefined ? height - edge : below.y - below.height / 2 - between;
    label.y = Math.min(label.y, most - label.height / 2);
  }
}

/** Made when it is first needed: its tables take a while to be read, which a start need not wait for. */
let segmenter: Intl.Segmenter | undefined;

/** How many letters' width a character takes; those of East Asia and emoji take two. */
function widthOf(character: string): number {
  return (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
}

function lengthOf(text: string): number {
  return lettersOf(text).reduce((sum, letter) => sum + widthOf(letter), 0);
}

function lettersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Words on at most so many lines of at most so many letters; what does not fit ends in an ellipsis. */
export function wrapped(name: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let rest = name.replace(/\s+/g, ' ').trim();
  while (rest !== '' && lines.length < most) {
    const fits = fitting(rest, letters);
    if (fits === rest) {
      lines.push(rest);
      rest = '';
      break;
    }
    const isLast = lines.length === most - 1;
    if (isLast) {
      lines.push(`${fitting(rest, letters - 1).trimEnd()}…`);
      rest = '';
      break;
    }
    const breaks = rest[fits.length] === ' ' ? fits.length : fits.lastIndexOf(' ');
    const cut = breaks > 0 ? breaks : fits.length;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return lines;
}

/** As much of the beginning of a text as has room. */
function fitting(text: string, letters: number): string {
  if (lengthOf(text) <= letters) return text;
  let kept = '';
  let width = 0;
  for (const letter of lettersOf(text)) {
    width += widthOf(letter);
    if (width > letters) break;
    kept += letter;
  }
  return kept;
}
