import type { Command } from '#renderer/commands/command.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';

type TrashCommand =
  | 'goals.trashWin'
  | 'reflection.trashClaim'
  | 'reflection.trashActivity'
  | 'reflection.trashTestResult';

/**
 * Puts something into the trash, once what is written in its forms is saved, and offers the way back.
 *
 * @returns whether it was done.
 */
export async function trashRecord(
  command: Command<TrashCommand>,
  { id, name }: { id: string; name: string },
  group: string,
): Promise<boolean> {
  await flushGroup(group);
  const act = newAct();
  if ((await attempt(command, { id }, name, { act })) === null) return false;
  announce(`${name} is in the trash.`);
  offerUndo(`“${name}” is in the trash.`, act);
  return true;
}
