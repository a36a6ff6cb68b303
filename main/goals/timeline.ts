import { basename } from 'node:path';
import type { OpenContext } from '#main/bridge/handlers.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { writeTarget } from '#main/ports/write-target.ts';
import { fontCss, paperOf } from '#main/print/index.ts';
import { wordedDirections } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import type { Goal } from '#shared/goals/goals.ts';
import type { View } from '#shared/goals/timeline/axis.ts';
import type { Dates } from '#shared/goals/timeline/move.ts';
import { timelineOf } from '#shared/goals/timeline/rows.ts';
import { renderTimelineHtml } from '#shared/goals/timeline/timeline-html.ts';
import { wordingOf } from '#shared/plan/wording.ts';
import { saveGoal } from './change.ts';
import { saveMilestone } from './milestones.ts';
import { getGoal, listGoals } from './read.ts';
import { milestoneRow } from './rows.ts';

/**
 * Gives a goal its start and due day and some of its milestones their dates, all of it or nothing.
 *
 * @throws WaymarkError `invalid` when it would be due before it starts, or a milestone belongs to another goal; `not-found`.
 */
export function rescheduleGoal(
  db: Db,
  clock: Clock,
  { id, start, due, milestones }: Dates & { id: string },
): Goal {
  return inTransaction(db, () => {
    if (start !== null && due !== null && due < start) {
      throw new WaymarkError('invalid', 'It would be due before it starts. Choose a later due day.');
    }
    saveGoal(db, clock, { ...getGoal(db, id), start, due });
    for (const { id: milestone, due: date } of milestones) {
      const { goal, title, revision } = milestoneRow(db, milestone);
      if (goal !== id) {
        throw new WaymarkError('invalid', 'This milestone is of another goal. Move it there.');
      }
      saveMilestone(db, clock, { id: milestone, revision, title, due: date });
    }
    return getGoal(db, id);
  });
}

/**
 * Asks for a target and writes the timeline there as a PDF. `saved` is the file's name, or null when the person cancelled.
 *
 * @param only the goals that are on it, by their ids; null for all.
 * @throws WaymarkError `unsupported` where there is nothing to print with.
 */
export async function printTimeline(
  { db, clock, locale, shell }: OpenContext,
  { goals: only, ...view }: View & { goals: readonly string[] | null },
): Promise<{ saved: string | null }> {
  const today = todayOf(clock);
  const target = await shell.chooseTarget({
    title: 'Save the timeline',
    suggestedName: `My timeline ${today}.pdf`,
    extension: 'pdf',
  });
  if (target === null) return { saved: null };
  const shown = only === null ? null : new Set(only);
  const goals = listGoals(db, today).filter(({ id }) => shown === null || shown.has(id));
  const directions = wordedDirections(db).map(({ id, words, until }) => ({
    id,
    name: words.trim().split('\n')[0] ?? '',
    until,
  }));
  const dayOf = (instant: string): string => dateOnWall(new Date(instant));
  const timeline = timelineOf(goals, directions, { today, dayOf });
  const wording = wordingOf(locale);
  const html = renderTimelineHtml(
    timeline,
    view,
    { ...wording, locale, today },
    {
      fontCss: fontCss(JSON.stringify(timeline)),
    },
  );
  const page = { title: 'My timeline', date: wording.date(today), paper: paperOf(locale) };
  await writeTarget(target, await shell.printToPdf(html, page));
  return { saved: basename(target.path) };
}
