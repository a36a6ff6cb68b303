import { addChild, blankChild, childRow, linkChild, removeChild, saveChild } from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { recordRow } from '#main/database/record.ts';
import { addStep, listSteps, saveStep, tickStep } from '#main/goals/index.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { addDays } from '#shared/calendar/dates.ts';
import type { ItemPage, Reminder } from '#shared/learning/items.ts';
import { proposalsFor } from '#shared/learning/runs-out.ts';
import { readItem } from './read.ts';
import { learningItems, reminders } from './rows.ts';

/** Adds a reminder. @returns the item's id. @throws WaymarkError `not-found` for the item. */
export function addReminder(
  db: Db,
  clock: Clock,
  { item, daysBefore, text }: { item: string; daysBefore: number; text: string },
): string {
  return addChild(db, reminders, {
    ...blankChild(clock),
    learning_item: item,
    days_before: daysBefore,
    text,
    done_on: null,
    step: null,
  });
}

/** Proposes what to do before a certificate runs out, unless there are reminders already. Call it in a transaction. */
export function proposeReminders(db: Db, clock: Clock, item: string, expiresOn: string): void {
  const today = todayOf(clock);
  if (readItem(db, item, today).reminders.length > 0) return;
  for (const proposed of proposalsFor(expiresOn, today)) addReminder(db, clock, { item, ...proposed });
}

/**
 * Changes what is to be done and when; the step that it became, if it did.
 *
 * @returns the item's id.
 * @throws WaymarkError `not-found`.
 */
export function saveReminder(
  db: Db,
  clock: Clock,
  { id, daysBefore, text }: { id: string; daysBefore: number; text: string },
): string {
  return inTransaction(db, () => {
    const { item, reminder } = find(db, clock, id);
    saveChild(db, clock, reminders, id, () => ({ days_before: daysBefore, text }));
    const { expires_on } = recordRow(db, learningItems, item);
    const due = expires_on === null ? reminder.on : addDays(expires_on, -daysBefore);
    setStep(db, clock, reminder, { title: text, due });
    return item;
  });
}

/** Says that it is done, or not; of the step, too. @returns the item's id. @throws WaymarkError `not-found`. */
export function tickReminder(db: Db, clock: Clock, { id, done }: { id: string; done: boolean }): string {
  return inTransaction(db, () => {
    const { item, reminder } = find(db, clock, id);
    if (reminder.step !== null) tickStep(db, clock, { id: reminder.step.id, done });
    else if ((reminder.doneOn !== null) !== done)
      saveChild(db, clock, reminders, id, () => ({ done_on: done ? todayOf(clock) : null }));
    return item;
  });
}

/** Lets a reminder go; a step that it became stays. @returns the item's id. @throws WaymarkError `not-found`. */
export const removeReminder = (db: Db, clock: Clock, id: string): string =>
  removeChild(db, clock, reminders, id);

/**
 * Makes a reminder a step of a goal, with its day.
 *
 * @returns the item's id.
 * @throws WaymarkError `not-found` for either; `invalid` for one that is a step already.
 */
export function reminderToStep(db: Db, clock: Clock, { id, goal }: { id: string; goal: string }): string {
  return inTransaction(db, () => {
    const { item, reminder } = find(db, clock, id);
    if (reminder.step !== null) {
      throw new WaymarkError('invalid', `This is a step of “${reminder.step.goalTitle}” already.`);
    }
    const step = addStep(db, clock, { goal, title: reminder.text, due: reminder.on });
    if (reminder.doneOn !== null) tickStep(db, clock, { id: step.id, done: true });
    linkChild(db, clock, reminders, id, { step: step.id });
    return item;
  });
}

/** Moves the steps of a certificate's reminders with its last day, but for those that are done or were moved by hand. Call it in a transaction. */
export function followLastDay(db: Db, clock: Clock, before: ItemPage, expiresOn: string): void {
  for (const reminder of before.reminders) {
    const { step, on, daysBefore, doneOn, text } = reminder;
    const usual = before.expiresOn === null ? null : addDays(before.expiresOn, -daysBefore);
    if (step === null || doneOn !== null || on !== usual) continue;
    setStep(db, clock, reminder, { title: text, due: addDays(expiresOn, -daysBefore) });
  }
}

function setStep(
  db: Db,
  clock: Clock,
  { step: of }: Reminder,
  { title, due }: { title: string; due: string | null },
): void {
  if (of === null) return;
  const step = listSteps(db, clock, of.goal).find(({ id }) => id === of.id);
  if (step !== undefined) saveStep(db, clock, { ...step, title, due });
}

function find(db: Db, clock: Clock, id: string): { item: string; reminder: Reminder } {
  const { learning_item: item } = childRow(db, reminders, id);
  const reminder = readItem(db, item, todayOf(clock)).reminders.find((each) => each.id === id);
  if (reminder === undefined) throw new WaymarkError('not-found', reminders.gone);
  return { item, reminder };
}
