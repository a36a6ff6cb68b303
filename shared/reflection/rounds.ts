import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { instant, line, nothing, recordId, words } from '#shared/bridge/fields.ts';

/** Where a card may lie after the first look. */
export const piles = ['matters', 'somewhat', 'not'] as const;
export type Pile = (typeof piles)[number];

/** How many cards are put in order at most: with ten, 25 questions. */
export const mostChosen = 10;

const cardKey = z.string().min(1).max(60);

/** A card in a round of the sort. */
export const roundCard = z.object({
  card: cardKey,
  name: line,
  meaning: words,
  /** Whether the person wrote it. */
  own: z.boolean(),
  /** Null until it was looked at. */
  pile: z.enum(piles).nullable(),
  /** Whether it is among those that are put in order. */
  chosen: z.boolean(),
});
export type RoundCard = z.infer<typeof roundCard>;

/** A round of the card sort, with every answer that was given so far. */
export const valueRound = z.object({
  id: recordId,
  startedAt: instant,
  /** In the order of the deck. */
  cards: z.array(roundCard),
  choices: z.array(z.object({ winner: cardKey, loser: cardKey })),
});
export type ValueRound = z.infer<typeof valueRound>;

/** What a finished round ended in: the cards in order, the one that matters most first. */
export const pastRound = z.object({
  id: recordId,
  finishedAt: instant,
  order: z.array(z.object({ card: cardKey, name: line })),
});
export type PastRound = z.infer<typeof pastRound>;

const inRound = z.object({ round: recordId });

export const roundsApi = {
  /** The round that is not finished yet, if there is one. */
  'reflection.openRound': query({ input: z.object({}), output: valueRound.nullable() }),
  /** The finished rounds, the first one first. */
  'reflection.pastRounds': query({ input: z.object({}), output: z.array(pastRound) }),
  /** Begins a round with all cards, or goes on with the one that is not finished. */
  'reflection.beginRound': command({
    input: z.object({}),
    output: valueRound,
    changes: ['reflection'],
  }),
  /** Puts a card on a pile; null takes it back to the deck. */
  'reflection.sortCard': command({
    input: inRound.extend({ card: cardKey, pile: z.enum(piles).nullable() }),
    output: valueRound,
    changes: ['reflection'],
  }),
  /** Adds a card of the person's own, which matters. */
  'reflection.addCard': command({
    input: inRound.extend({ name: line.trim().min(1, 'Give it a name first.'), meaning: words.default('') }),
    output: valueRound,
    changes: ['reflection'],
  }),
  /** Says which cards are put in order; none takes the choice back. */
  'reflection.chooseCards': command({
    input: inRound.extend({
      cards: z.array(cardKey).max(mostChosen, `Choose ${mostChosen} at most.`),
    }),
    output: valueRound,
    changes: ['reflection'],
  }),
  /** Says which of two cards matters more. */
  'reflection.chooseBetween': command({
    input: inRound.extend({ winner: cardKey, loser: cardKey }),
    output: valueRound,
    changes: ['reflection'],
  }),
  /** Takes the last answer about two cards back. */
  'reflection.undoChoice': command({ input: inRound, output: valueRound, changes: ['reflection'] }),
  /**
   * Ends a round: its cards become values in their order. Values that are there already keep their words and evidence; those
   * that were not chosen stay below. Refused as `invalid` before all questions are answered.
   */
  'reflection.finishRound': command({
    input: inRound,
    output: nothing,
    changes: ['reflection', 'search', 'plan', 'goals', 'journal', 'explore', 'learning'],
  }),
  /** Takes a round that is not finished away. */
  'reflection.dropRound': command({ input: inRound, output: nothing, changes: ['reflection'] }),
};
