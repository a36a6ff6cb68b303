import { useCommand } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import type { Need } from '#shared/journal/prompts/needs.ts';

/** Takes a need into what the prompt of the day is taken from, or leaves it out. */
export function useChooseNeeds(): (chosen: readonly Need[], need: Need, isIn: boolean) => void {
  const choose = useCommand('journal.choosePromptNeeds');
  return (chosen, need, isIn) =>
    choose.mutate(
      { needs: isIn ? [...chosen, need] : chosen.filter((other) => other !== need) },
      { onError: notifyFailure },
    );
}
