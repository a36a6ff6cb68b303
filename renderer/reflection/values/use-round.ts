import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import type { Pile, ValueRound } from '#shared/reflection/rounds.ts';

/** A round as the person sees it: each answer shows at once and is saved behind it, one after the other. */
export interface Round {
  round: ValueRound;
  sort(card: string, pile: Pile | null): void;
  add(name: string): Promise<boolean>;
  choose(cards: readonly string[]): void;
  prefer(winner: string, loser: string): void;
  takeBack(): void;
}

export function useRound(loaded: ValueRound): Round {
  const [round, setRound] = useState(loaded);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const { id } = loaded;
  // Answers that are on their way are waited for before the round is left or the window closes.
  useEffect(() => registerUnsaved(() => last.current.then(() => true)), []);

  /** Shows a change and saves it; what cannot be saved is said, and what is in the vault is shown again. */
  const change = useCallback(
    (shown: (now: ValueRound) => ValueRound, save: () => Promise<ValueRound>): void => {
      setRound(shown);
      last.current = last.current.then(save).catch(async (error: unknown) => {
        notifyFailure(error);
        const stored = await call('reflection.openRound', {}).catch(() => null);
        if (stored) setRound(stored);
      });
    },
    [],
  );

  return {
    round,
    sort: (card, pile) =>
      change(
        (now) => ({
          ...now,
          cards: now.cards.map((each) =>
            each.card === card ? { ...each, pile, chosen: pile === 'matters' && each.chosen } : each,
          ),
        }),
        () => call('reflection.sortCard', { round: id, card, pile }),
      ),
    add: async (name) => {
      try {
        await last.current;
        setRound(await call('reflection.addCard', { round: id, name }));
        announce(`${name} is added.`);
        return true;
      } catch (error) {
        notifyFailure(error);
        return false;
      }
    },
    choose: (cards) =>
      change(
        (now) => ({
          ...now,
          cards: now.cards.map((each) => ({ ...each, chosen: cards.includes(each.card) })),
        }),
        () => call('reflection.chooseCards', { round: id, cards: [...cards] }),
      ),
    prefer: (winner, loser) =>
      change(
        (now) => ({ ...now, choices: [...now.choices, { winner, loser }] }),
        () => call('reflection.chooseBetween', { round: id, winner, loser }),
      ),
    takeBack: () =>
      change(
        (now) => ({ ...now, choices: now.choices.slice(0, -1) }),
        () => call('reflection.undoChoice', { round: id }),
      ),
  };
}
