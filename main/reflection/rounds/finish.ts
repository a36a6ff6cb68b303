import { type Db, inTransaction } from '#main/database/open.ts';
import { renumber } from '#main/database/order.ts';
import { prepared } from '#main/database/prepared.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { addClaim } from '#main/reflection/claims.ts';
import { listClaims } from '#main/reflection/read.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { folded } from '#shared/reflection/folded.ts';
import { sorting } from '#shared/reflection/pairwise.ts';
import { requireRound } from './rows.ts';
import { chosenOf } from './sort.ts';

/**
 * Ends a round: its cards become values in their order. A value of the same card or the same name is that one, and keeps
 * its words and evidence; values that were not chosen stay below.
 *
 * @throws WaymarkError `invalid` before all questions are answered; `not-found` for a round that is over.
 */
export function finishRound(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const round = requireRound(db, id);
    const sorted = sorting(chosenOf(round), round.choices);
    if (!sorted.done || sorted.order.length === 0) {
      throw new WaymarkError('invalid', 'The order is not finished. Answer the questions that are left.');
    }
    const before = listClaims(db, 'value');
    const taken = new Set<string>();
    const order = sorted.order.map((key) => {
      const card = round.cards.find((each) => each.card === key);
      if (!card) throw new Error('a card of the order is not in the deck');
      const there =
        before.find((value) => value.details.card === key && !taken.has(value.id)) ??
        before.find((value) => folded(value.name) === folded(card.name) && !taken.has(value.id));
      const claim =
        there ??
        addClaim(db, clock, {
          kind: 'value',
          name: card.name,
          description: card.meaning,
          details: card.own ? {} : { card: key },
        });
      taken.add(claim.id);
      return claim.id;
    });
    const others = before.filter(({ id: value }) => !taken.has(value)).map(({ id: value }) => value);
    renumber(db, 'claims', [...order, ...others]);
    const rank = prepared<object>(
      db,
      'UPDATE value_cards SET rank = @rank WHERE round = @round AND card = @card',
    );
    for (const [place, card] of sorted.order.entries()) rank.run({ round: id, card, rank: place + 1 });
    prepared<object>(db, 'UPDATE value_rounds SET finished_at = @at WHERE id = @id').run({
      id,
      at: instantOf(clock),
    });
  });
}
