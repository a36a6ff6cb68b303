import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { countRecords, recordRow } from '#main/database/record.ts';
import { type Audience, stricter } from '#shared/audience/audience.ts';
import { type Experiment, experimentStatuses } from '#shared/explore/experiments.ts';
import { type ExperimentRow, experiments } from './rows.ts';

type ShownRow = ExperimentRow & {
  option_name: string | null;
  step_done: string | null;
  goal: string | null;
  goal_title: string | null;
};

type Claims = Experiment['claims'];

const shown = `
  SELECT experiments.*, options.name AS option_name, steps.done_at AS step_done, goals.id AS goal, goals.title AS goal_title
  FROM experiments
  LEFT JOIN options ON options.id = experiments.option AND options.trashed_at IS NULL
  LEFT JOIN steps ON steps.id = experiments.step AND steps.trashed_at IS NULL
  LEFT JOIN goals ON goals.id = steps.goal AND goals.trashed_at IS NULL
  WHERE experiments.trashed_at IS NULL`;

/** In the order in which a list shows them; SQLite would carry the whole rows through its sorting. */
function inOrder(one: ShownRow, other: ShownRow): number {
  const byStatus = experimentStatuses.indexOf(one.status) - experimentStatuses.indexOf(other.status);
  if (byStatus !== 0) return byStatus;
  const byDay =
    one.status === 'planned'
      ? compared(one.date ?? '9999', other.date ?? '9999')
      : compared(other.done_on ?? '', one.done_on ?? '');
  return byDay || compared(other.created_at, one.created_at) || compared(other.id, one.id);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** All experiments outside the trash, or those of one option, in the order in which a list shows them. Two statements. */
export function listExperiments(db: ReadDb, option: string | null = null): Experiment[] {
  const rows =
    option === null
      ? prepared<[], ShownRow>(db, shown).all()
      : prepared<[string], ShownRow>(db, `${shown} AND experiments.option = ?`).all(option);
  const claims = claimsOf(db, option === null ? null : rows.map(({ id }) => id));
  return rows.sort(inOrder).map((row) => toExperiment(row, claims.get(row.id) ?? []));
}

/**
 * An experiment that is not in the trash.
 *
 * @throws WaymarkError `not-found`.
 */
export function getExperiment(db: ReadDb, id: string): Experiment {
  const row = recordRow(db, experiments, id);
  const found = prepared<[string], ShownRow>(db, `${shown} AND experiments.id = ?`).get(id);
  const bare = { ...row, option_name: null, step_done: null, goal: null, goal_title: null };
  return toExperiment(found ?? bare, claimsOf(db, [id]).get(id) ?? []);
}

/** All experiments with the stricter of who may see them and who may see their option, also while that is in the trash. */
export function experimentsInPlan(db: ReadDb): Experiment[] {
  const ofOptions = new Map(
    prepared<[], { id: string; audience: Audience }>(
      db,
      'SELECT experiments.id, options.audience FROM experiments JOIN options ON options.id = experiments.option',
    )
      .all()
      .map(({ id, audience }) => [id, audience]),
  );
  return listExperiments(db).map((experiment) => {
    const { id, audience } = experiment;
    return { ...experiment, audience: stricter(audience, ofOptions.get(id) ?? audience) };
  });
}

/** How many there are outside the trash. */
export const countExperiments = (db: ReadDb): number => countRecords(db, experiments);

/** What of themselves experiments are about and that is not in the trash: of all of them, or of those named. */
function claimsOf(db: ReadDb, ids: readonly string[] | null): Map<string, Claims> {
  const which = ids === null ? '' : 'AND links.from_id IN (SELECT value FROM json_each(@ids))';
  const rows = prepared<object, Claims[number] & { experiment: string }>(
    db,
    `SELECT links.from_id AS experiment, claims.kind, claims.id, claims.name
     FROM links JOIN claims ON claims.id = links.to_id AND claims.kind = links.to_kind AND claims.trashed_at IS NULL
     WHERE links.from_kind = 'experiment' AND links.type = 'about' ${which}
     ORDER BY links.created_at, claims.id`,
  ).all(ids === null ? {} : { ids: JSON.stringify(ids) });
  return new Map(
    [...groupRows(rows, (row) => row.experiment)].map(([experiment, group]) => [
      experiment,
      group.map(({ kind, id, name }) => ({ kind, id, name })),
    ]),
  );
}

function toExperiment(row: ShownRow, claims: Claims): Experiment {
  const { option, option_name: optionName, step, goal, goal_title: title } = row;
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    belief: row.belief,
    sort: row.sort,
    test: row.test,
    on: row.date,
    saw: row.saw,
    energy: row.energy,
    engagement: row.engagement,
    verdict: row.verdict,
    change: row.change,
    doneOn: row.done_on,
    option: option === null || optionName === null ? null : { id: option, name: optionName },
    step:
      step === null || goal === null || title === null
        ? null
        : { id: step, done: row.step_done !== null, goal: { id: goal, title } },
    claims,
    audience: row.audience,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}
