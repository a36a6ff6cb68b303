import { attempt } from '#renderer/commands/run.ts';
import { choosePromptNeeds } from '#renderer/journal/commands/choose-prompt-needs.ts';
import type { Need } from '#shared/journal/prompts/needs.ts';

/** Takes a need into what the prompt of the day is taken from, or leaves it out. */
export function useChooseNeeds(): (chosen: readonly Need[], need: Need, isIn: boolean) => void {
  return (chosen, need, isIn) =>
    void attempt(choosePromptNeeds, {
      needs: isIn ? [...chosen, need] : chosen.filter((other) => other !== need),
    });
}
