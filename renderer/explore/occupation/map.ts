import type { OccupationLine } from '#shared/explore/occupation.ts';
import type { InterestTheme } from '#shared/reflection/interest-items.ts';

/**
 * Where each theme lies between work with things (-1) and work with people (1): the dimension that runs through the hexagon of
 * themes (Prediger 1982, "Dimensions underlying Holland's hexagon"), as cosines of its corners.
 */
const towardsPeople: Record<InterestTheme, number> = {
  realistic: -1,
  investigative: -0.5,
  artistic: 0.5,
  social: 1,
  enterprising: 0.5,
  conventional: -0.5,
};

/** Where a work lies between things (-1) and people (1), by the themes that stand out; null where none do. The first counts most. */
export function peopleShare(themes: readonly InterestTheme[]): number | null {
  if (themes.length === 0) return null;
  const weights = themes.map((_, place) => 1 / (place + 1));
  const sum = themes.reduce((total, theme, place) => total + towardsPeople[theme] * (weights[place] ?? 0), 0);
  return sum / weights.reduce((total, weight) => total + weight, 0);
}

/** An occupation on the map. Lengths are in pixels of the map. */
export interface Placed {
  occupation: OccupationLine;
  isCenter: boolean;
  /** The middle of its name. */
  x: number;
  /** The middle of its dot. */
  y: number;
  /** As much as its name may take. */
  width: number;
}

interface NearMap {
  placed: readonly Placed[];
  height: number;
  /** Those that cannot be placed, since nobody says how they are. */
  unplaced: readonly OccupationLine[];
}

const rowHeight = 50;
const letter = 7.5;
const around = 14;
const gap = 14;
const widest = 196;

/**
 * Places an occupation and what lies near it: to the right the more it is with people, up the longer the way in. Names that would
 * lie over one another are moved apart, and into a row below where there is no room in one.
 *
 * @param width of the map, in pixels.
 */
export function mapOf(center: OccupationLine, near: readonly OccupationLine[], width: number): NearMap {
  const all = [center, ...near].map((occupation) => ({ occupation, share: peopleShare(occupation.themes) }));
  const unplaced = all.filter(
    ({ occupation, share }) => occupation !== center && (share === null || occupation.preparation === null),
  );
  const shown = all.filter((each) => !unplaced.includes(each));
  // The map shows how they lie to one another, so it reaches from the one end of what is shown to the other.
  const shares = shown.map(({ share }) => share ?? 0);
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const alongOf = (share: number): number => (most === least ? 0.5 : (share - least) / (most - least));
  const placed: Placed[] = [];
  let rows = 0;
  for (const preparation of [5, 4, 3, 2, 1]) {
    const level = shown
      .filter(({ occupation }) => (occupation.preparation ?? 3) === preparation)
      .map(({ occupation, share }) => {
        const own = Math.min(widest, occupation.title.length * letter + around, width);
        const wish = alongOf(share ?? 0) * (width - own) + own / 2;
        return { occupation, isCenter: occupation === center, x: wish, width: own };
      });
    for (const row of rowsOf(level, width)) {
      placed.push(...row.map((each) => ({ ...each, y: rows * rowHeight + 14 })));
      rows += 1;
    }
  }
  return {
    placed,
    height: rows * rowHeight,
    unplaced: unplaced.map(({ occupation }) => occupation),
  };
}

type Unrowed = Omit<Placed, 'y'>;

/** Puts names into as many rows as they need, each in its order from left to right and none over another. */
function rowsOf(level: readonly Unrowed[], width: number): Unrowed[][] {
  const rows: Unrowed[][] = [];
  // What is in the middle of the page comes first, so that it is in the upper row of its level.
  for (const each of [...level].sort((one, other) => Number(other.isCenter) - Number(one.isCenter))) {
    const row = rows.find(
      (there) => there.reduce((sum, other) => sum + other.width + gap, each.width) <= width,
    );
    if (row) row.push(each);
    else rows.push([each]);
  }
  return rows.map((row) => apart(row, width));
}

function apart(row: readonly Unrowed[], width: number): Unrowed[] {
  const ordered = [...row].sort((one, other) => one.x - other.x);
  let from = 0;
  const pushed = ordered.map((each) => {
    const x = Math.max(each.x, from + each.width / 2);
    from = x + each.width / 2 + gap;
    return { ...each, x };
  });
  let to = width;
  return pushed
    .toReversed()
    .map((each) => {
      const x = Math.min(each.x, to - each.width / 2);
      to = x - each.width / 2 - gap;
      return { ...each, x };
    })
    .toReversed();
}
