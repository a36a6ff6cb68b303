import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { addItem } from '#renderer/learning/commands/add-item.ts';
import { addLearningFile } from '#renderer/learning/commands/add-learning-file.ts';
import { itemFromGoal } from '#renderer/learning/commands/item-from-goal.ts';
import { moveItem } from '#renderer/learning/commands/move-item.ts';
import { removeLearningFile } from '#renderer/learning/commands/remove-learning-file.ts';
import { trashItem } from '#renderer/learning/commands/trash-item.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { createStore } from '#renderer/ui/stores.ts';
import type { GoalAlone, Item, ItemPage } from '#shared/learning/items.ts';

/** The item whose page was opened last, so that its row has the focus again. */
export const openedItem = createStore<string | null>('the learning item opened last', null);

/** Names what is written about an item among everything that is being written. */
export function itemGroup(id: string): string {
  return `learning:${id}`;
}

/** Adds something to learn by its name. Resolves to whether it was done. */
export async function addByName(name: string): Promise<boolean> {
  return (await attempt(addItem, { name }, name)) !== null;
}

/** Puts an item in another place of its state: before another one, or last. */
export async function placeItem(item: Item, before: string | null): Promise<void> {
  const { id, status, name } = item;
  if ((await attempt(moveItem, { id, status, before }, name)) !== null) announce(`${name} was moved.`);
}

/** Makes an item of a goal, to keep what belongs to it there. */
export async function keepGoalInLearning({
  id,
  title,
}: Pick<GoalAlone, 'id' | 'title'>): Promise<string | null> {
  const item = await attempt(itemFromGoal, { goal: id }, title);
  if (item === null) return null;
  location.hash = `#/learning/${item.id}`;
  return item.id;
}

/** Ties a file that was stored to an item, such as a certificate. */
export async function addFile(page: ItemPage, { id, name }: { id: string; name: string }): Promise<void> {
  if ((await attempt(addLearningFile, { item: page.id, attachment: id }, page.name)) !== null)
    announce(`${name} is kept with it.`);
}

/** Takes a file away, and offers the way back. */
export async function removeFile(page: ItemPage, file: ItemPage['files'][number]): Promise<void> {
  const act = newAct();
  if ((await attempt(removeLearningFile, { id: file.id }, page.name, { act })) === null) return;
  offerUndo(`“${file.name}” was taken away.`, act);
}

/** Moves an item to the trash, and offers the way back. Resolves to whether it was done. */
export async function trashWithUndo({ id, name }: Pick<Item, 'id' | 'name'>): Promise<boolean> {
  await flushGroup(itemGroup(id));
  const act = newAct();
  if ((await attempt(trashItem, { id }, name, { act })) === null) return false;
  announce(`${name} is in the trash.`);
  offerUndo(`“${name}” is in the trash.`, act);
  return true;
}
