import { v7 as uuid } from 'uuid';
import type { TaskContext } from '#main/bridge/task-context.ts';
import { inTransaction } from '#main/database/open.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { ChangedField, ExchangeReport, LineChoice } from '#shared/transfer/people.ts';
import { changedPerson, changesOf } from './compare.ts';
import { createKeeper, type Keeper } from './keep.ts';
import { refuseNothing, walk } from './preview.ts';
import { openPeople } from './sources.ts';
import type { TakeOrder } from './tasks.ts';
import { comingPerson, groupOf, type Weighed, type Weigher } from './weigh.ts';

/**
 * Takes a source of people in, in one transaction: what was chosen of it, or nothing. A dry run reports the same and writes
 * nothing.
 *
 * @throws WaymarkError `invalid` or `not-found` when the source as a whole cannot be taken; `conflict` when it, or what is there,
 * is not as it was shown.
 */
export async function takePeople(order: TakeOrder, { db, progress }: TaskContext): Promise<ExchangeReport> {
  const source = await openPeople(order);
  const report: ExchangeReport = {
    ...{ batch: null, found: 0, added: 0, updated: 0, skipped: 0 },
    ...{ people: 0, organisations: 0, roles: 0, skills: 0, learning: 0 },
    ...{ conversations: 0, activities: 0, entries: 0, problems: [] },
  };
  const choices = new Map(order.choices.lines.map((choice) => [choice.id, choice]));
  const without = new Set<string>(order.choices.without);
  const batch = uuid();

  const takeAll = (): void => {
    if (!order.dryRun) {
      db.prepare('INSERT INTO imports (id, format, made_at) VALUES (?, ?, ?)').run(
        batch,
        source.format,
        order.at,
      );
    }
    const keeper = createKeeper(db, {
      at: order.at,
      batch: order.dryRun ? null : batch,
      withOrganisations: !without.has('organisations'),
      report,
    });
    const seal = walk(
      source,
      { db, progress },
      {
        fail: (problem) => {
          report.problems.push(problem);
        },
        meet: (weighed, weigher) => {
          report.found += 1;
          const did = without.has(groupOf(weighed.thing))
            ? null
            : takeOne(weighed, weigher, choices.get(weighed.id), order.choices.meetings, keeper, report);
          report.problems.push(...(did === null ? [] : weighed.problems));
          report[did ?? 'skipped'] += 1;
        },
      },
    );
    refuseNothing(report.found, report.problems.length);
    if (order.seal !== null && order.seal !== seal) {
      throw new WaymarkError(
        'conflict',
        'The file, or what is in Waymark, has changed since this was shown. Look at it once more.',
      );
    }
    if (order.dryRun) return;
    if (report.added + report.updated > 0) report.batch = batch;
    else db.prepare('DELETE FROM imports WHERE id = ?').run(batch);
  };
  if (order.dryRun) takeAll();
  else inTransaction(db, takeAll);
  return report;
}

/** What was done with one thing; null when it stayed out. */
function takeOne(
  weighed: Weighed,
  weigher: Weigher,
  choice: LineChoice | undefined,
  meetings: TakeOrder['choices']['meetings'],
  keeper: Keeper,
  report: ExchangeReport,
): 'added' | 'updated' | null {
  const { thing, state } = weighed;
  if (state === 'same' || choice?.act === 'out') return null;
  if (thing.kind !== 'person') {
    const meeting = choice?.act === 'conversation' || choice?.act === 'activity' ? choice.act : meetings;
    return keeper.add(weighed, { people: weigher.people, meeting }) ? 'added' : null;
  }
  const isAnother = state === 'new' || (state === 'maybe' && choice?.act === 'another');
  if (isAnother) {
    const id = keeper.addPerson(weighed);
    weigher.people.add(comingPerson(thing, id));
    return 'added';
  }
  if (state === 'maybe' && choice?.act !== 'same') {
    if (choice === undefined) {
      report.problems.push({
        where: thing.where,
        reason:
          'There is somebody of this name already, who may be the same person. Choose in the window whether they are.',
      });
    }
    return null;
  }
  const { person } = weighed;
  if (person === null) return null;
  const taken = takenOf(weighed, choice);
  if (taken.size === 0) return null;
  const changed = changedPerson(person, thing.person, taken);
  keeper.savePerson(weighed, person, changed, taken.has('picture'));
  Object.assign(person, changed, taken.has('picture') ? { hasPicture: true } : {});
  // Later things of the source find them by what is new of them as well.
  weigher.people.add(person);
  return 'updated';
}

/** The fields that change: what is filled in unless it is left, and what is taken of the rest. */
function takenOf({ thing, person }: Weighed, choice: LineChoice | undefined): Set<ChangedField> {
  if (thing.kind !== 'person' || person === null) return new Set();
  return new Set(
    changesOf(person, thing.person, thing.picture !== null)
      .filter(({ field, fills }) => (fills ? !choice?.leave.includes(field) : choice?.take.includes(field)))
      .map(({ field }) => field),
  );
}
