import { counted } from '#renderer/ui/counts.ts';
import { fullDate, number, shortDate } from '#renderer/ui/dates.ts';
import { itemStatusNames, sortNames } from '#shared/learning/item-words.ts';
import { type GoalAlone, type Item, isFinished, type LearningGoal } from '#shared/learning/items.ts';
import { stillHolds } from '#shared/learning/runs-out.ts';
import { minutesOf } from '#shared/learning/time-unit.ts';

/** Minutes as hours, to a tenth. */
export function hoursText(minutes: number): string {
  const hours = Math.round(minutes / 6) / 10;
  return `${number(hours)} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** How far it is, in a few words; empty while nothing is known. */
export function farText({ isGoal, goalShown, progress, targetHours, minutes }: Item): string {
  if (isGoal && goalShown?.measure) return measureText(goalShown);
  const parts: string[] = [];
  if (progress !== null) {
    const unit = progress.unit.trim();
    const far =
      progress.of === null ? number(progress.at) : `${number(progress.at)} of ${number(progress.of)}`;
    parts.push(unit === '' ? far : `${unit} ${far}`);
  }
  if (targetHours !== null)
    parts.push(`${number(Math.round(minutes / 6) / 10)} of ${number(targetHours)} hours`);
  else if (minutes > 0) parts.push(hoursText(minutes));
  return parts.join(' · ');
}

/** The measure of a goal. */
function measureText({ measure }: LearningGoal): string {
  if (measure === null) return '';
  const unit = minutesOf(measure.unit) === 60 ? 'hours' : measure.unit.trim();
  return `${number(measure.now)} of ${number(measure.target)} ${unit}`.trim();
}

/** The line under the name of an item. */
export function factsText(item: Item, today: string): string {
  const { sort, status, provider, personName, doneOn, fileCount, isGoal } = item;
  const finished = status === 'done' && doneOn !== null ? `finished ${fullDate(doneOn, today)}` : '';
  return [
    sortNames[sort],
    finished || (status === 'doing' || status === 'wanted' ? '' : itemStatusNames[status].toLowerCase()),
    farText(item),
    provider.trim(),
    sort === 'person' || personName === null || provider.includes(personName) ? '' : `with ${personName}`,
    fileCount === 0 ? '' : fileCount === 1 ? 'kept as a file' : `kept as ${counted(fileCount, 'file')}`,
    isGoal ? 'the same as your goal, counted once' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The line under the title of a goal that has no item. */
export function goalFactsText(goal: GoalAlone): string {
  return [
    'Goal',
    goal.status === 'doing' || goal.status === 'wanted' ? '' : itemStatusNames[goal.status].toLowerCase(),
    measureText(goal),
    'learned as your goal',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Whether an item still asks for something: it is not finished, or it is a certificate that will run out. */
export function isOpen(item: Item, today: string): boolean {
  if (!isFinished(item)) return true;
  return (
    item.status === 'done' &&
    item.expiresOn !== null &&
    stillHolds(item.expiresOn, today) &&
    item.reminders.some(({ doneOn }) => doneOn === null)
  );
}

/** What stands at the end of a row. */
export interface NextText {
  text: string;
  /** It runs out, which is said in the colour of what ends. */
  isEnding: boolean;
}

export function nextText(
  { status, expiresOn, targetOn, goalShown, isGoal }: Item,
  today: string,
): NextText | null {
  if (status === 'let-go') return null;
  if (expiresOn !== null)
    return stillHolds(expiresOn, today)
      ? { text: `runs out ${fullDate(expiresOn, today)}`, isEnding: true }
      : { text: `ran out ${fullDate(expiresOn, today)}`, isEnding: false };
  if (status === 'done') return null;
  const step = isGoal ? (goalShown?.nextStep ?? null) : null;
  if (step !== null) return { text: stepText(step, today), isEnding: false };
  if (targetOn !== null) return { text: `by ${fullDate(targetOn, today)}`, isEnding: false };
  return status === 'doing' ? { text: 'when you like', isEnding: false } : null;
}

/** The next thing to do for a goal that has no item. */
export function nextOfGoal({ nextStep, due, status }: GoalAlone, today: string): string {
  if (isFinished({ status })) return '';
  if (nextStep !== null) return stepText(nextStep, today);
  return due === null ? '' : `by ${fullDate(due, today)}`;
}

function stepText({ title, due }: { title: string; due: string | null }, today: string): string {
  return due === null ? title : `${shortDate(due, today)}: ${title}`;
}

/** How many are open and finished, in words. */
export function countsText({
  open,
  finished,
  letGo,
}: Readonly<Record<'open' | 'finished' | 'letGo', number>>): string {
  const parts = [`${number(open)} open`];
  if (finished > 0) parts.push(`${number(finished)} finished`);
  if (letGo > 0) parts.push(`${number(letGo)} let go`);
  return parts.join(', ');
}
