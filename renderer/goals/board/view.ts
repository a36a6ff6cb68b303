/** What the columns of the board tell apart. */
export const groupings = ['status', 'horizon', 'area', 'direction'] as const;
export type Grouping = (typeof groupings)[number];

/** When the goals are due that are shown. */
export const dueRanges = ['passed', 'month', 'quarter', 'year', 'none'] as const;
export type DueRange = (typeof dueRanges)[number];

/** Which goals the board shows. Each part narrows; what is left out asks nothing. */
export interface BoardFilter {
  /** The id of a value that they serve. */
  value?: string | undefined;
  /** The id of somebody who goes along. */
  person?: string | undefined;
  due?: DueRange | undefined;
}

/** How goals are looked at. */
export interface BoardView extends BoardFilter {
  /** On the board when it is left out. */
  view?: 'timeline' | undefined;
  /** By status when it is left out. */
  by?: Grouping | undefined;
}

/** Reads the view from an address; what cannot be read is left out. */
export function readBoardView({ view, by, value, person, due }: Record<string, unknown>): BoardView {
  const [grouping, range] = [groupings.find((each) => each === by), dueRanges.find((each) => each === due)];
  return {
    ...(view === 'timeline' ? { view } : {}),
    ...(grouping === undefined ? {} : { by: grouping }),
    ...(typeof value === 'string' ? { value } : {}),
    ...(typeof person === 'string' ? { person } : {}),
    ...(range === undefined ? {} : { due: range }),
  };
}
