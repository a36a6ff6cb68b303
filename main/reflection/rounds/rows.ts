import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Choice } from '#shared/reflection/pairwise.ts';
import type { PastRound, Pile, RoundCard, ValueRound } from '#shared/reflection/rounds.ts';
import { valueCards } from '#shared/reflection/value-cards.ts';

interface CardRow {
  card: string;
  name: string | null;
  meaning: string | null;
  pile: Pile | null;
  chosen: number;
  rank: number | null;
}

const known = new Map(valueCards.map((card) => [card.key, card]));

/** What a card is called: by the person who wrote it, else by Waymark. */
function toCard({ card, name, meaning, pile, chosen }: CardRow): RoundCard {
  const ours = known.get(card);
  return {
    card,
    name: name ?? ours?.name ?? card,
    meaning: meaning ?? ours?.meaning ?? '',
    own: name !== null,
    pile,
    chosen: chosen === 1,
  };
}

function cardRows(db: ReadDb, round: string): CardRow[] {
  return prepared<[string], CardRow>(
    db,
    'SELECT card, name, meaning, pile, chosen, rank FROM value_cards WHERE round = ? ORDER BY at, card',
  ).all(round);
}

/** The answers about two cards, in the order in which they were given. */
export function choicesOf(db: ReadDb, round: string): Choice[] {
  return prepared<[string], Choice>(
    db,
    'SELECT winner, loser FROM value_choices WHERE round = ? ORDER BY number',
  ).all(round);
}

/** The round that is not finished yet, if there is one. */
export function openRound(db: ReadDb): ValueRound | null {
  const row = prepared<[], { id: string; started_at: string }>(
    db,
    'SELECT id, started_at FROM value_rounds WHERE finished_at IS NULL ORDER BY started_at DESC LIMIT 1',
  ).get();
  if (row === undefined) return null;
  return {
    id: row.id,
    startedAt: row.started_at,
    cards: cardRows(db, row.id).map(toCard),
    choices: choicesOf(db, row.id),
  };
}

/**
 * The round with this id, as long as it is not finished.
 *
 * @throws WaymarkError `not-found` when it is finished or was taken away.
 */
export function requireRound(db: ReadDb, id: string): ValueRound {
  const round = openRound(db);
  if (round?.id === id) return round;
  throw new WaymarkError('not-found', 'This round is over. Begin a new one.');
}

/** The finished rounds, the first one first. */
export function listPastRounds(db: ReadDb): PastRound[] {
  return prepared<[], { id: string; finished_at: string }>(
    db,
    'SELECT id, finished_at FROM value_rounds WHERE finished_at IS NOT NULL ORDER BY finished_at, id',
  )
    .all()
    .map(({ id, finished_at }) => ({
      id,
      finishedAt: finished_at,
      order: cardRows(db, id)
        .filter(({ rank }) => rank !== null)
        .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
        .map((row) => ({ card: row.card, name: toCard(row).name })),
    }));
}
