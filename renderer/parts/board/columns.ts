import { placed } from '#renderer/ui/order.ts';

/** What a column holds. */
export interface Card {
  id: string;
}

/** A column from top to bottom. */
export interface ColumnOf<C extends Card> {
  key: string;
  name: string;
  /** What belongs in it, for as long as there is nothing in it. */
  about: string;
  cards: readonly C[];
}

/** A board: its columns from left to right. */
export interface BoardOf<C extends Card> {
  list: readonly ColumnOf<C>[];
  /** The person puts its columns in order. */
  isOrdered: boolean;
}

/** Where a card goes: into a column before another card of it, or last. */
export interface Move {
  id: string;
  column: string;
  /** Looked at only where the person puts a column in order. */
  before: string | null;
}

/** A place where the keyboard can stand: on a card, or on a column's last line, where cards are added (null). */
export interface Stop {
  column: string;
  id: string | null;
}

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

type Board = BoardOf<Card>;

/** The cards of a column; none when there is no such column. */
export function cardsIn<C extends Card>({ list }: BoardOf<C>, key: string): readonly C[] {
  return list.find((column) => column.key === key)?.cards ?? [];
}

/** The column that a card stands in. */
export function columnWith<C extends Card>({ list }: BoardOf<C>, id: string): ColumnOf<C> | undefined {
  return list.find(({ cards }) => cards.some((card) => card.id === id));
}

/** A card of the board. */
export function cardOf<C extends Card>(board: BoardOf<C>, id: string): C | undefined {
  return columnWith(board, id)?.cards.find((card) => card.id === id);
}

/** Whether the board has a column. */
export function hasColumn({ list }: Board, key: string): boolean {
  return list.some((column) => column.key === key);
}

/**
 * The board after a move. Columns that it does not touch stay the same objects.
 *
 * @param goes what a card becomes in another column.
 * @param sorted how a column stands that nobody puts in order.
 */
export function movedOn<C extends Card, B extends BoardOf<C>>(
  board: B,
  { id, column, before }: Move,
  goes: (card: C, column: string) => C,
  sorted: (cards: readonly C[]) => readonly C[] = (cards) => cards,
): B {
  const from = columnWith<C>(board, id);
  const card = from?.cards.find((each) => each.id === id);
  const to = board.list.find(({ key }) => key === column);
  if (!from || !card || !to) return board;
  const { isOrdered } = board;
  if (from === to) return isOrdered ? withCards(board, column, placed(to.cards, { id, before })) : board;
  const left = withCards(
    board,
    from.key,
    from.cards.filter((each) => each !== card),
  );
  const there = [...to.cards, goes(card, column)];
  return withCards(left, column, isOrdered ? placed(there, { id, before }) : sorted(there));
}

function withCards<C extends Card, B extends BoardOf<C>>(board: B, key: string, cards: readonly C[]): B {
  return { ...board, list: board.list.map((column) => (column.key === key ? { ...column, cards } : column)) };
}

/** Where an arrow key leads. Beside a column's end lies its last card, and in an empty column its last line. */
export function step(board: Board, { column: key, id }: Stop, direction: Direction): Stop {
  const column = cardsIn(board, key);
  const at = id === null ? column.length : column.findIndex((card) => card.id === id);
  const stop = (to: string, index: number): Stop => ({
    column: to,
    id: cardsIn(board, to)[index]?.id ?? null,
  });
  switch (direction) {
    case 'up':
      return stop(key, Math.max(0, at - 1));
    case 'down':
      return stop(key, Math.min(column.length, at + 1));
    case 'first':
      return stop(key, 0);
    case 'last':
      return stop(key, Math.max(0, column.length - 1));
    case 'left':
    case 'right': {
      const to = beside(board, key, direction);
      if (!to) return { column: key, id };
      return stop(to.key, Math.min(at, Math.max(0, to.cards.length - 1)));
    }
  }
}

/**
 * The move that an arrow key makes with a card: by one place in its column, or to the next column at the same height.
 * Null where there is nowhere to go.
 */
export function moveOnBoard(board: Board, id: string, direction: Direction): Move | null {
  const column = columnWith(board, id);
  if (!column) return null;
  const { key, cards } = column;
  const at = cards.findIndex((card) => card.id === id);
  if (direction === 'left' || direction === 'right') {
    const to = beside(board, key, direction);
    return to ? { id, column: to.key, before: to.cards[at]?.id ?? null } : null;
  }
  if (!board.isOrdered) return null;
  switch (direction) {
    case 'up':
      return at === 0 ? null : { id, column: key, before: cards[at - 1]?.id ?? null };
    case 'down':
      return at === cards.length - 1 ? null : { id, column: key, before: cards[at + 2]?.id ?? null };
    case 'first':
      return at === 0 ? null : { id, column: key, before: cards[0]?.id ?? null };
    case 'last':
      return at === cards.length - 1 ? null : { id, column: key, before: null };
  }
}

function beside<C extends Card>(
  { list }: BoardOf<C>,
  key: string,
  direction: 'left' | 'right',
): ColumnOf<C> | undefined {
  return list[list.findIndex((column) => column.key === key) + (direction === 'left' ? -1 : 1)];
}

/** Where a card stands, in words: "Active, 2 of 4". */
export function placeText(board: Board, id: string): string {
  const column = columnWith(board, id);
  if (!column) return '';
  const at = column.cards.findIndex((card) => card.id === id);
  return `${column.name}, ${at + 1} of ${column.cards.length}`;
}
