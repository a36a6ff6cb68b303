import {
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { announce } from '#renderer/ui/announcer.tsx';
import { focusRecord, focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import {
  type BoardOf,
  type Card,
  cardOf,
  columnWith,
  type Direction,
  hasColumn,
  type Move,
  moveOnBoard,
  placeText,
  type Stop,
  step,
} from './columns.ts';
import { useBoardDrag } from './use-board-drag.ts';
import { useBoardKeys } from './use-board-keys.ts';

/** What a room asks of its board. */
export interface BoardHandle {
  /** Opens the line for a new card, in the column that one is in or the first that takes some. */
  add(): void;
  focus(id: string): void;
}

/** What a card asks of its board. The same object for the board's whole life. */
export interface CardActions<C extends Card> {
  /** Puts a card into a column, last, and says so. */
  move(id: string, column: string): void;
  step(id: string, direction: Direction): void;
  trash(card: C): void;
  /** Gives a card the focus. */
  focus(id: string): void;
}

interface BoardProps<C extends Card, B extends BoardOf<C>> {
  board: B;
  /** The board after a move. */
  moved: (board: B, move: Move) => B;
  /** What a card is called. */
  nameOf: (card: C) => string;
  /** Its keys count; they do not while something lies above it. */
  isEnabled: boolean;
  /** The columns in which a tab stop is looked for at first, by their keys. */
  inTurn: readonly string[];
  /** Whether new cards begin in a column, unless it is asked for by name. */
  takesNew: (column: string) => boolean;
  /** A column that is folded away until it is asked for; undefined for none. */
  folding?: { column: string; isFolded: boolean; unfold: () => void } | undefined;
  onMove: (move: Move) => void;
  /** Resolves to whether it was done. */
  onTrash: (card: C) => Promise<boolean>;
  handle: Ref<BoardHandle>;
}

/** What a board of cards does, by mouse and by keys, whatever its cards are. */
export function useBoard<C extends Card, B extends BoardOf<C>>({
  board,
  moved,
  nameOf,
  isEnabled,
  inTurn,
  takesNew,
  folding,
  onMove,
  onTrash,
  handle,
}: BoardProps<C, B>): {
  place: RefObject<HTMLDivElement | null>;
  /** Where the board's one tab stop is. */
  current: Stop;
  /** The column with the open line for a new card. */
  adding: string | null;
  /** Opens or closes that line. */
  openLine: (column: string, now: boolean, how?: 'escape' | 'blur') => void;
  /** The board as it would be if what is carried were let go now. */
  shown: B;
  /** The card that is carried. */
  carried: C | undefined;
  /** The column in which it would land. */
  target: string | undefined;
  actions: CardActions<C>;
  /** What the board's element listens with. */
  listeners: { onKeyDown: (event: KeyboardEvent) => void; onFocus: (event: FocusEvent) => void };
  heights: ReturnType<typeof useBoardDrag<B>>['heights'];
  context: ReturnType<typeof useBoardDrag<B>>['context'];
} {
  const place = useRef<HTMLDivElement>(null);
  const [stood, setStood] = useState<Stop | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const foldedAway = folding?.isFolded ? folding.column : null;
  const current = standing(board, stood, foldedAway, inTurn);
  const named = (id: string): string => {
    const card = cardOf<C>(board, id);
    return card === undefined ? '' : nameOf(card);
  };

  /** Where a new card begins: in the column that one stood in, when that takes new ones. */
  const forNew =
    stood && takesNew(stood.column) && hasColumn(board, stood.column)
      ? stood.column
      : (board.list.find(({ key }) => takesNew(key))?.key ?? '');

  const focus = (stop: Stop): void => {
    const to: Stop = stop.column === foldedAway ? { column: stop.column, id: null } : stop;
    setStood(to);
    if (to.id) focusRecord(to.id);
    else
      focusWhenDrawn(
        () => place.current?.querySelector<HTMLElement>(`[data-add="${CSS.escape(to.column)}"]`) ?? null,
      );
  };

  const move = (to: Move): void => {
    const name = named(to.id);
    focusRecord(to.id);
    setStood({ column: to.column, id: to.id });
    if (to.column === folding?.column) folding.unfold();
    onMove(to);
    announce(`${name}: ${placeText(moved(board, to), to.id)}.`);
  };

  const carry = (id: string, direction: Direction): void => {
    const to = moveOnBoard(board, id, direction);
    if (to) move(to);
    else announce(`${named(id)} stays: ${placeText(board, id)}.`);
  };

  const trash = async (card: C): Promise<void> => {
    const { key = '', cards = [] } = columnWith<C>(board, card.id) ?? {};
    const at = cards.findIndex(({ id }) => id === card.id);
    const next = cards[at + 1] ?? cards[at - 1];
    const hadFocus = place.current?.contains(document.activeElement);
    if ((await onTrash(card)) && hadFocus) focus({ column: key, id: next?.id ?? null });
  };

  const open = (column: string, now: boolean, how?: 'escape' | 'blur'): void => {
    if (now && column === folding?.column) folding.unfold();
    flushSync(() => setAdding((before) => (now ? column : before === column ? null : before)));
    if (how === 'escape') focus({ column, id: null });
  };

  const press = useBoardKeys(
    {
      go: (from, direction) => focus(step(board, from, direction)),
      carry,
      add: (column) => open(column ?? forNew, true),
      trash: (id) => {
        const card = cardOf<C>(board, id);
        if (card) void trash(card);
      },
      current: () => current,
    },
    isEnabled,
  );

  const { carried, preview, heights, context } = useBoardDrag(board, moved, (to) => {
    setStood({ column: to.column, id: to.id });
    onMove(to);
    announce(`${named(to.id)}: ${placeText(moved(board, to), to.id)}.`);
  });
  const shown = useMemo(() => (preview ? moved(board, preview) : board), [board, preview, moved]);

  const focusCard = (id: string): void => {
    const column = columnWith(board, id);
    if (column) focus({ column: column.key, id });
  };

  useImperativeHandle(handle, () => ({ add: () => open(forNew, true), focus: focusCard }));

  // The cards get functions that never change and do what the latest ones do.
  const latest = useLatest({ move, carry, trash, open, focusCard });
  const actions = useMemo<CardActions<C>>(
    () => ({
      move: (id, column) => latest().move({ id, column, before: null }),
      step: (id, direction) => latest().carry(id, direction),
      trash: (card) => void latest().trash(card),
      focus: (id) => latest().focusCard(id),
    }),
    [latest],
  );
  const openLine = useCallback(
    (column: string, now: boolean, how?: 'escape' | 'blur') => latest().open(column, now, how),
    [latest],
  );
  const onFocus = (event: FocusEvent): void => {
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-card]')?.dataset.card;
    const column = at ? columnWith(board, at) : undefined;
    if (at && column && at !== current.id) setStood({ column: column.key, id: at });
  };
  return {
    place,
    current,
    adding,
    openLine,
    shown,
    carried: carried === null ? undefined : cardOf<C>(board, carried),
    target: carried === null ? undefined : preview?.column,
    actions,
    listeners: { onKeyDown: press, onFocus },
    heights,
    context,
  };
}

/** Where the board's one tab stop is: where one stood last if that is still there, else the first card. */
function standing(
  board: BoardOf<Card>,
  stood: Stop | null,
  foldedAway: string | null,
  inTurn: readonly string[],
): Stop {
  if (stood && stood.column === foldedAway) return { column: stood.column, id: null };
  if (stood) {
    const column = stood.id === null ? undefined : columnWith(board, stood.id);
    if (column) return { column: column.key, id: stood.id };
    if (hasColumn(board, stood.column)) return { column: stood.column, id: null };
  }
  for (const key of inTurn) {
    const [first] = board.list.find((column) => column.key === key)?.cards ?? [];
    if (first) return { column: key, id: first.id };
  }
  return { column: board.list[0]?.key ?? '', id: null };
}
