import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { sorting } from '#shared/reflection/pairwise.ts';
import type { Pile, ValueRound } from '#shared/reflection/rounds.ts';
import { valueCards } from '#shared/reflection/value-cards.ts';
import { openRound, requireRound } from './rows.ts';

/** Begins a round with all cards in a deck that is shuffled, or goes on with the one that is not finished. */
export function beginRound(db: Db, clock: Clock): ValueRound {
  return inTransaction(db, () => {
    const open = openRound(db);
    if (open) return open;
    const id = uuid();
    prepared<object>(db, 'INSERT INTO value_rounds (id, started_at) VALUES (@id, @at)').run({
      id,
      at: instantOf(clock),
    });
    const insert = prepared<object>(
      db,
      'INSERT INTO value_cards (round, card, at) VALUES (@id, @card, @place)',
    );
    for (const [place, card] of shuffled(valueCards.map(({ key }) => key)).entries()) {
      insert.run({ id, card, place });
    }
    return requireRound(db, id);
  });
}

/**
 * Puts a card on a pile, or back to the deck. A card that leaves the pile that matters is not put in order any more.
 *
 * @throws WaymarkError `not-found` for a round or a card that is not there.
 */
export function sortCard(
  db: Db,
  { round, card, pile }: { round: string; card: string; pile: Pile | null },
): ValueRound {
  return inTransaction(db, () => {
    requireRound(db, round);
    const { changes } = prepared<object>(
      db,
      `UPDATE value_cards SET pile = @pile, chosen = CASE WHEN @pile = 'matters' THEN chosen ELSE 0 END
       WHERE round = @round AND card = @card`,
    ).run({ round, card, pile });
    if (changes === 0) throw new WaymarkError('not-found', 'This card is not in the deck.');
    return requireRound(db, round);
  });
}

/**
 * Adds a card of the person's own at the end of the deck, on the pile that matters.
 *
 * @throws WaymarkError `not-found` for a round that is over.
 */
export function addCard(
  db: Db,
  { round, name, meaning }: { round: string; name: string; meaning: string },
): ValueRound {
  return inTransaction(db, () => {
    const { cards } = requireRound(db, round);
    prepared<object>(
      db,
      `INSERT INTO value_cards (round, card, name, meaning, pile, at)
       VALUES (@round, @card, @name, @meaning, 'matters', @place)`,
    ).run({ round, card: uuid(), name, meaning, place: cards.length });
    return requireRound(db, round);
  });
}

/**
 * Says which cards are put in order.
 *
 * @throws WaymarkError `invalid` for a card that does not lie on the pile that matters; `not-found`.
 */
export function chooseCards(
  db: Db,
  { round, cards: chosen }: { round: string; cards: readonly string[] },
): ValueRound {
  return inTransaction(db, () => {
    const { cards } = requireRound(db, round);
    const mattering = new Set(cards.filter(({ pile }) => pile === 'matters').map(({ card }) => card));
    if (!chosen.every((card) => mattering.has(card))) {
      throw new WaymarkError('invalid', 'Only cards that matter to you are put in order.');
    }
    prepared<object>(
      db,
      `UPDATE value_cards SET chosen = card IN (SELECT value FROM json_each(@chosen)) WHERE round = @round`,
    ).run({ round, chosen: JSON.stringify(chosen) });
    return requireRound(db, round);
  });
}

/**
 * Says which of two cards matters more.
 *
 * @throws WaymarkError `invalid` when this is not what is asked at the moment; `not-found`.
 */
export function chooseBetween(
  db: Db,
  { round, winner, loser }: { round: string; winner: string; loser: string },
): ValueRound {
  return inTransaction(db, () => {
    const now = requireRound(db, round);
    const asked = sorting(chosenOf(now), now.choices);
    const isAsked =
      !asked.done && [asked.left, asked.right].every((card) => card === winner || card === loser);
    if (!isAsked || winner === loser) {
      throw new WaymarkError('invalid', 'These two are in order already. Go on with the next question.');
    }
    prepared<object>(
      db,
      `INSERT INTO value_choices (round, number, winner, loser)
       VALUES (@round, (SELECT coalesce(max(number), 0) + 1 FROM value_choices WHERE round = @round), @winner, @loser)`,
    ).run({ round, winner, loser });
    return requireRound(db, round);
  });
}

/**
 * Takes the last answer about two cards back, if there is one.
 *
 * @throws WaymarkError `not-found` for a round that is over.
 */
export function undoChoice(db: Db, round: string): ValueRound {
  return inTransaction(db, () => {
    requireRound(db, round);
    prepared<object>(
      db,
      `DELETE FROM value_choices WHERE round = @round
         AND number = (SELECT max(number) FROM value_choices WHERE round = @round)`,
    ).run({ round });
    return requireRound(db, round);
  });
}

/** @throws WaymarkError `not-found` for a round that is over. */
export function dropRound(db: Db, round: string): void {
  inTransaction(db, () => {
    requireRound(db, round);
    prepared<[string]>(db, 'DELETE FROM value_rounds WHERE id = ?').run(round);
  });
}

/** The cards that are put in order, in the order of the deck. */
export function chosenOf({ cards }: ValueRound): string[] {
  return cards.filter(({ chosen }) => chosen).map(({ card }) => card);
}

/** Fisher and Yates: every order is as likely. */
function shuffled<T>(things: readonly T[]): T[] {
  const deck = [...things];
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const place = other % (last + 1);
    const [a, b] = [deck[last], deck[place]];
    if (a !== undefined && b !== undefined) [deck[last], deck[place]] = [b, a];
  }
  return deck;
}
