import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { refusePrompt } from '#renderer/journal/commands/refuse-prompt.ts';
import type { Prompt } from '#shared/journal/prompts/prompts.ts';

/** "Not for me", with the way back. */
export async function refuse({ key }: Prompt): Promise<void> {
  const act = newAct();
  if ((await attempt(refusePrompt, { key, refused: true }, '', { act })) === null) return;
  offerUndo('This prompt will not come again.', act);
}

/** Lets a prompt come again, or not. */
export function setRefused(key: string, refused: boolean): void {
  void attempt(refusePrompt, { key, refused });
}
