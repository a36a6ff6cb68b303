import { agreeing } from '#shared/wording/counts.ts';
/** What a milestone is as a stone: it lies, it is the next one to lay, or it is planned. */
export type StoneState = 'done' | 'next' | 'planned';

export interface Stone {
  id: string;
  title: string;
  state: StoneState;
}

/** A stone where it is drawn, in units of the drawing. */
export interface LaidStone extends Stone {
  x: number;
  y: number;
  /** Half of its width and of its height. */
  rx: number;
  ry: number;
}

/** The width of the drawing, and the height that a stone takes in it; the drawing is as high as its stones. */
export const cairnSize = { width: 152, stone: 38, ground: 8 } as const;

/** More stones than these become smaller together, so that the cairn stays one picture. */
const tallest = 7;

/** Milestones as stones: those done in the order in which they were, then what is open in its order. */
export function stonesOf(
  milestones: readonly { id: string; title: string; doneAt: string | null }[],
): Stone[] {
  const done = milestones
    .filter(({ doneAt }) => doneAt !== null)
    .toSorted((a, b) => (a.doneAt ?? '').localeCompare(b.doneAt ?? ''));
  const open = milestones.filter(({ doneAt }) => doneAt === null);
  return [
    ...done.map(({ id, title }): Stone => ({ id, title, state: 'done' })),
    ...open.map(({ id, title }, place): Stone => ({ id, title, state: place === 0 ? 'next' : 'planned' })),
  ];
}

/** Lays stones on each other, the first at the bottom, each a little narrower than the one below it. */
export function layoutCairn(stones: readonly Stone[]): { height: number; stones: LaidStone[] } {
  const step = cairnSize.stone * Math.min(1, tallest / Math.max(1, stones.length));
  const height = step * stones.length + cairnSize.ground;
  return {
    height,
    stones: stones.map((stone, place) => ({
      ...stone,
      // No two lie quite straight, and each lies alike every time.
      x: cairnSize.width / 2 + (place === 0 ? 0 : Math.sin(place * 2.4) * 5),
      y: height - cairnSize.ground - step * (place + 0.5),
      rx: (cairnSize.width / 2 - 5) * (1 - (0.56 * place) / Math.max(4, stones.length)),
      ry: step / 2 - Math.min(1.2, step * 0.06),
    })),
  };
}

/** The cairn in words. */
export function cairnText(stones: readonly Stone[]): string {
  const [done, planned] = (['done', 'planned'] as const).map(
    (state) => stones.filter((stone) => stone.state === state).length,
  );
  const next = stones.find(({ state }) => state === 'next');
  const parts = [
    done === 0
      ? 'No stone lies yet'
      : `${done} of ${stones.length} ${agreeing(stones.length, 'stone lies', 'stones lie')}`,
    next ? `next: ${next.title}` : '',
    planned ? `${planned} more planned` : '',
  ].filter((part) => part !== '');
  return `${parts.join('; ')}.`;
}
