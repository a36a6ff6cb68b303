import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { countRecords, recordRow } from '#main/database/record.ts';
import type { ListedStep } from '#shared/explore/application-list.ts';
import {
  type Application,
  type ApplicationFile,
  type ApplicationPage,
  hasEnded,
  type SameEmployer,
} from '#shared/explore/applications.ts';
import { employerKey } from '#shared/explore/employer.ts';
import { applications, type ListedRow, type StepRow, toApplication } from './rows.ts';

const listed = `
  SELECT applications.*, options.name AS option_name, people.name AS person_name,
    (SELECT min(date) FROM application_steps
     WHERE application = applications.id AND sort = 'sent' AND trashed_at IS NULL) AS sent_on,
    latest.id AS latest_id, latest.sort AS latest_sort, latest.date AS latest_on
  FROM applications
  LEFT JOIN options ON options.id = applications.option AND options.trashed_at IS NULL
  LEFT JOIN people ON people.id = applications.person AND people.trashed_at IS NULL
  LEFT JOIN application_steps AS latest ON latest.id = (
    SELECT id FROM application_steps WHERE application = applications.id AND trashed_at IS NULL
    ORDER BY date DESC, created_at DESC, id DESC LIMIT 1)
  WHERE applications.trashed_at IS NULL`;

/** All applications outside the trash, see {@link inOrder}. One statement, however many there are. */
export function listApplications(db: ReadDb): Application[] {
  return inOrder(prepared<[], ListedRow>(db, listed).all());
}

/** The applications that belong to an option, in the same order. */
export function applicationsOf(db: ReadDb, option: string): Application[] {
  return inOrder(prepared<[string], ListedRow>(db, `${listed} AND applications.option = ?`).all(option));
}

/** How many applications there are outside the trash. */
export const countApplications = (db: ReadDb): number => countRecords(db, applications);

/**
 * An application with its steps and files.
 *
 * @throws WaymarkError `not-found` when there is no such application or it is in the trash.
 */
export function readApplication(db: ReadDb, id: string): ApplicationPage {
  recordRow(db, applications, id);
  const rows = prepared<[string], ListedRow>(db, `${listed} AND applications.id = ?`).all(id);
  return withChildren(db, rows.map(toApplication))[0] as ApplicationPage;
}

/** All applications with their steps and files. Three statements, however many there are. */
export function allApplications(db: ReadDb): ApplicationPage[] {
  return withChildren(db, listApplications(db));
}

/** Applications to an employer of the same name, the latest first. */
export function appliedTo(
  db: ReadDb,
  { employer, except }: { employer: string; except: string | null },
): SameEmployer[] {
  const key = employerKey(employer);
  if (key === '') return [];
  const same = prepared<[], { id: string; employer: string }>(
    db,
    'SELECT id, employer FROM applications WHERE trashed_at IS NULL',
  )
    .all()
    .filter((row) => row.id !== except && employerKey(row.employer) === key);
  if (same.length === 0) return [];
  const rows = prepared<[string], ListedRow>(
    db,
    `${listed} AND applications.id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(same.map(({ id }) => id)));
  return rows
    .map(toApplication)
    .sort((one, other) => compare(lastDay(other), lastDay(one)))
    .map(({ id, employer: name, role, outcome, sentOn, latest }) => ({
      id,
      employer: name,
      role,
      outcome,
      sentOn,
      latest,
    }));
}

/** Every step of a span of days, both included, the earliest first, with what it belongs to. */
export function stepsBetween(
  db: ReadDb,
  { from, to }: { from: string | null; to: string | null },
): ListedStep[] {
  return prepared<object, ListedStep>(
    db,
    `SELECT application_steps.date AS "on", application_steps.sort, application_steps.text,
       applications.employer, applications.role, applications.outcome
     FROM application_steps JOIN applications ON applications.id = application_steps.application
     WHERE application_steps.trashed_at IS NULL AND applications.trashed_at IS NULL
       AND (@from IS NULL OR date >= @from) AND (@to IS NULL OR date <= @to)
     ORDER BY date, application_steps.created_at, application_steps.id`,
  ).all({ from, to });
}

function withChildren(db: ReadDb, some: readonly Application[]): ApplicationPage[] {
  const ids = JSON.stringify(some.map(({ id }) => id));
  const stepsBy = groupRows(
    prepared<[string], StepRow>(
      db,
      `SELECT * FROM application_steps WHERE application IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL
       ORDER BY date, created_at, id`,
    ).all(ids),
    (row) => row.application,
  );
  const filesBy = groupRows(
    prepared<[string], ApplicationFile & { application: string }>(
      db,
      `SELECT application_files.id, application, attachment, attachments.name, attachments.bytes,
         application_files.created_at AS addedAt
       FROM application_files JOIN attachments ON attachments.id = application_files.attachment
       WHERE application IN (SELECT value FROM json_each(?)) AND application_files.trashed_at IS NULL
       ORDER BY application_files.created_at, application_files.id`,
    ).all(ids),
    (row) => row.application,
  );
  return some.map((application) => ({
    ...application,
    steps: (stepsBy.get(application.id) ?? []).map(({ id, sort, date, text }) => ({
      id,
      sort,
      on: date,
      text,
    })),
    files: (filesBy.get(application.id) ?? []).map(({ application: _, ...file }) => file),
  }));
}

/**
 * Open ones first: by the day of what comes next, and those without one after them, the latest changed first. Then what has ended,
 * the latest first.
 */
function inOrder(rows: readonly ListedRow[]): Application[] {
  return rows.map(toApplication).sort((one, other) => {
    const ended = Number(hasEnded(one)) - Number(hasEnded(other));
    if (ended !== 0) return ended;
    if (!hasEnded(one)) {
      const next = compare(one.nextOn ?? 'without', other.nextOn ?? 'without');
      if (next !== 0) return next;
    }
    return compare(lastDay(other), lastDay(one)) || compare(other.id, one.id);
  });
}

/** The day of the latest that happened, or the one on which it was written down. */
function lastDay({ latest, createdAt }: Pick<Application, 'latest' | 'createdAt'>): string {
  return latest?.on ?? createdAt.slice(0, 10);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
