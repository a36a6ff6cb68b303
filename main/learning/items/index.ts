import type { HandlersOf } from '#main/bridge/handlers.ts';
import type { Db } from '#main/database/open.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import type { ItemPage } from '#shared/learning/items.ts';
import { addItem, itemFromGoal, moveItem, saveItem, trashItem } from './change.ts';
import { addFile, removeFile } from './files.ts';
import { goalFromItem, joinGoal, partGoal } from './one-thing.ts';
import { countByStatus, goalsAlone, itemsOf, listCosts, listItems, ofGoal, readItem } from './read.ts';
import { addReminder, reminderToStep, removeReminder, saveReminder, tickReminder } from './reminders.ts';

/** Does something about an item, and gives its page as it is then. */
function page<I>(what: (db: Db, clock: Clock, input: I) => string) {
  return ({ db, clock }: { db: Db; clock: Clock }, input: I): ItemPage =>
    readItem(db, what(db, clock, input), todayOf(clock));
}

/** Items: what is learned, and the goals that are one thing with it. */
export const itemsHandlers = {
  'learning.items': ({ db, clock }, { limit }) => {
    const today = todayOf(clock);
    return {
      items: listItems(db, today, limit),
      goals: goalsAlone(db, today),
      counts: countByStatus(db, today),
    };
  },
  'learning.item': ({ db, clock }, { id }) => readItem(db, id, todayOf(clock)),
  'learning.itemsOf': ({ db, clock }, of) => itemsOf(db, of, todayOf(clock)),
  'learning.ofGoal': ({ db }, { goal }) => ofGoal(db, goal),
  'learning.costs': ({ db, clock }) => listCosts(db, todayOf(clock)),
  'learning.addItem': page(addItem),
  'learning.saveItem': page(saveItem),
  'learning.moveItem': page(moveItem),
  'learning.trashItem': ({ db, clock }, { id }) => {
    trashItem(db, clock, id);
    return {};
  },
  'learning.itemFromGoal': page((db, clock, { goal }: { goal: string }) => itemFromGoal(db, clock, goal)),
  'learning.goalFromItem': page((db, clock, { id }: { id: string }) => goalFromItem(db, clock, id)),
  'learning.joinGoal': page(joinGoal),
  'learning.partGoal': page((db, clock, { id }: { id: string }) => partGoal(db, clock, id)),
  'learning.addReminder': page(addReminder),
  'learning.saveReminder': page(saveReminder),
  'learning.tickReminder': page(tickReminder),
  'learning.removeReminder': page((db, clock, { id }: { id: string }) => removeReminder(db, clock, id)),
  'learning.reminderToStep': page(reminderToStep),
  'learning.addFile': page(addFile),
  'learning.removeFile': page((db, clock, { id }: { id: string }) => removeFile(db, clock, id)),
} satisfies Partial<HandlersOf<'learning'>>;
