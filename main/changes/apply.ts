import { type HistoryKind, keepState } from '#main/database/history.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { insertIndexed } from '#main/database/search.ts';
import type { SearchKind } from '#shared/search/search.ts';
import { settlePlaces } from './places.ts';
import { isSame, type Row, type RowChange, rowKey } from './record.ts';
import { type Table, tablesOf } from './tables.ts';

export type Way = 'undo' | 'redo';

/** Something is otherwise than an act, or its undo, left it. */
export class ChangedSince extends Error {}

/**
 * Columns that others may have changed without any harm: the order, which is renumbered, the counters, what main finds out
 * by itself about a passage, and when it saw a timer run.
 */
const free: ReadonlySet<string> = new Set([
  'position',
  'revision',
  'modified_at',
  'number',
  'quote_before',
  'quote_after',
  'quote_at',
  'quote_state',
  'seen_at',
]);

/** The tables of which earlier states are kept. An entry's own are kept by its text and by its details. */
const keptKinds: Readonly<Record<string, HistoryKind>> = {
  goals: 'goal',
  milestones: 'milestone',
  steps: 'step',
  claims: 'claim',
  people: 'person',
  directions: 'direction',
  activities: 'activity',
  test_results: 'test-result',
  wins: 'win',
  occupation_notes: 'occupation',
  options: 'option',
  option_notes: 'option-note',
  option_facts: 'option-fact',
  experiments: 'experiment',
  futures: 'future',
  future_questions: 'future-question',
  applications: 'application',
  application_steps: 'application-step',
  application_files: 'application-file',
  fit_ratings: 'fit-rating',
  comparisons: 'comparison',
  favours: 'favour',
  sent_messages: 'sent-message',
  message_templates: 'message-template',
  learning_items: 'learning',
  learning_files: 'learning-file',
  learning_reminders: 'learning-reminder',
  learning_sessions: 'learning-session',
  lessons: 'lesson',
  organisations: 'organisation',
  conversations: 'conversation',
  conversation_leads: 'conversation-lead',
  promises: 'promise',
  asks: 'ask',
  question_sets: 'question-set',
};

/**
 * Sets rows back to how they were before an act, or forth again. What was added goes to the trash if it has one, with what
 * belongs to it, and comes back from there; nothing that a person wrote is deleted. Call it in a transaction.
 *
 * @throws ChangedSince
 */
export function apply(db: Db, changes: readonly RowChange[], way: Way, at: string): void {
  // A row may name another one that follows a little later.
  db.pragma('defer_foreign_keys = ON');
  const work: Work = { db, at, way, kept: new Set(), resting: restingRows(changes) };
  keepClaims(work, changes);
  for (const change of way === 'undo' ? changes.toReversed() : changes) {
    if (isOfIndexedEntry(change)) continue;
    if (change.type === 'changed') setTo(work, change);
    else if ((change.type === 'added') === (way === 'undo')) takeAway(work, change);
    else bringBack(work, change);
  }
  needOwners(work, changes);
  settlePlaces(db, changes);
}

/** What was put back is out of reach while what it belongs to is in the trash. */
function needOwners({ db, way }: Work, changes: readonly RowChange[]): void {
  for (const change of changes) {
    const { table, type } = change;
    if (!table.hasTrash || type === (way === 'undo' ? 'added' : 'removed')) continue;
    if (type === 'changed' && !('trashed_at' in change.after)) continue;
    const row = rowAt(db, table, rowKey(change));
    if (row?.trashed_at === null && isInTrash(db, { table, row })) throw new ChangedSince();
  }
}

interface Work {
  db: Db;
  at: string;
  way: Way;
  /** The records whose states were kept already. */
  kept: Set<string>;
  /** What the act added and its undo leaves in the trash, by table and id. */
  resting: ReadonlySet<string>;
}

/** The entries whose words in the index follow from their text, which is settled afterwards. */
function isOfIndexedEntry(change: RowChange): boolean {
  return change.table.name === 'search_text' && rowKey(change).kind === 'entry';
}

/**
 * Rows that an act added and that rest in the trash once it is undone: those that have a trash, and whatever goes with them.
 */
function restingRows(changes: readonly RowChange[]): Set<string> {
  const resting = new Set<string>();
  const named = new Set<string>();
  for (const { type, table, ...change } of changes) {
    if (type !== 'added' || !('row' in change)) continue;
    if (!table.hasTrash && !belongsTo(table, change.row, resting)) continue;
    resting.add(nameOf(table, change.row));
    // Nor goes what it names, such as a tag.
    for (const { table: parent, column } of table.parents)
      named.add(`${parent} ${String(change.row[column])}`);
  }
  for (const { type, table, ...change } of changes) {
    if (type !== 'added' || !('row' in change)) continue;
    const name = nameOf(table, change.row);
    if (named.has(name)) resting.add(name);
  }
  return resting;
}

function belongsTo(table: Table, row: Row, resting: ReadonlySet<string>): boolean {
  if (table.name === 'links') {
    return [...resting].some(
      (name) => name.endsWith(` ${String(row.from_id)}`) || name.endsWith(` ${String(row.to_id)}`),
    );
  }
  return table.parents.some(
    ({ table: parent, column, goesAlong }) => goesAlong && resting.has(`${parent} ${String(row[column])}`),
  );
}

function nameOf(table: Table, row: Row): string {
  return `${table.name} ${table.key.map((column) => String(row[column])).join(' ')}`;
}

function setTo(work: Work, { table, key, before, after }: RowChange & { type: 'changed' }): void {
  const [from, to] = work.way === 'undo' ? [after, before] : [before, after];
  // What tells the row apart may be what changed, as when a goal is held against another condition.
  const there = Object.fromEntries(table.key.map((column) => [column, from[column] ?? key[column] ?? null]));
  const row = rowAt(work.db, table, there);
  if (row === undefined) throw new ChangedSince();
  const columns = Object.keys(to).filter((column) => column !== 'revision' && column !== 'number');
  const isRetold = table.name === 'entries' && 'document' in to && !('revision' in to);
  if (!columns.every((column) => free.has(column) || isSame(row[column], from[column]))) {
    // A text that was only told another record's new name, and was written on since, is told the name anew.
    if (isRetold) return;
    throw new ChangedSince();
  }
  keep(work, table, row, columns, wordFor(to));
  const set: Record<string, Row[string]> = Object.fromEntries(
    columns.map((column) => [column, to[column] ?? null]),
  );
  // A counter never goes back, or a draft would take another state for the one that it was based on.
  if ('revision' in to) set.revision = Number(row.revision) + 1;
  update(work.db, table, there, set);
}

function takeAway(work: Work, change: Added): void {
  const { table, row } = change;
  const isResting = work.way === 'undo' && work.resting.has(nameOf(table, row));
  if (isResting && !table.hasTrash) return;
  const there = rowAt(work.db, table, row);
  if (there === undefined) throw new ChangedSince();
  if (isResting) {
    if (belongsTo(table, row, work.resting)) return;
    if (there.trashed_at !== null || (table.name === 'entries' && isWrittenOn(there, row))) {
      throw new ChangedSince();
    }
    keep(work, table, there, ['trashed_at'], 'trash');
    update(work.db, table, row, { trashed_at: work.at });
    return;
  }
  if (!table.columns.every((column) => free.has(column) || isSame(there[column], row[column]))) {
    throw new ChangedSince();
  }
  const naming = namesOf(work.db, table, row);
  if (!naming.every((name) => isInTrash(work.db, name))) throw new ChangedSince();
  if (!naming.every(({ letsGo }) => letsGo)) {
    if (table.name !== 'tags') throw new ChangedSince();
    // Nobody sees a tag that only the trash has.
    stayed.add(change);
    return;
  }
  letGo.set(change, naming);
  prepared<object>(work.db, `DELETE FROM ${table.name} WHERE ${where(table)}`).run(
    parameters(table.key, row),
  );
}

function bringBack(work: Work, change: Added): void {
  const { table, row } = change;
  const { db, way } = work;
  const there = rowAt(db, table, row);
  if (way === 'redo' && work.resting.has(nameOf(table, row))) {
    if (there === undefined) throw new ChangedSince();
    if (!table.hasTrash || belongsTo(table, row, work.resting)) return;
    if (there.trashed_at === null) throw new ChangedSince();
    keep(work, table, there, ['trashed_at'], 'put-back');
    update(db, table, row, { trashed_at: null });
    return;
  }
  if (stayed.delete(change) && there !== undefined) return;
  if (there !== undefined) throw new ChangedSince();
  if (table.name === 'search_text') {
    const { kind, record, date, title, body } = row;
    insertIndexed(db, kind as SearchKind, String(record), date === null ? null : String(date), {
      title: String(title),
      body: String(body),
    });
    return;
  }
  prepared<object>(
    db,
    `INSERT INTO ${table.name} (${table.columns.join(', ')})
     VALUES (${table.columns.map((column) => `@${column}`).join(', ')})`,
  ).run(row);
  for (const { table: other, row: naming, column } of letGo.get(change) ?? []) {
    const present = rowAt(db, other, naming);
    if (present?.[column] === null) update(db, other, naming, { [column]: naming[column] ?? null });
  }
}

type Added = Exclude<RowChange, { type: 'changed' }>;

interface Naming {
  table: Table;
  row: Row;
  column: string;
  letsGo: boolean;
}

/** The tags that an undo let stay, since something in the trash has them. */
const stayed = new WeakSet<RowChange>();

/** What in the trash named a row that was deleted, and names it again when it comes back. */
const letGo = new WeakMap<RowChange, readonly Naming[]>();

/** The rows that name a row that would be deleted, and that the act did not add. */
function namesOf(db: Db, table: Table, row: Row): Naming[] {
  const [id] = table.key.length === 1 ? table.key : [];
  if (id === undefined) return [];
  return [...tablesOf(db).values()].flatMap((other) =>
    other.parents
      .filter(({ table: parent }) => parent === table.name)
      .flatMap(({ column, letsGo }) =>
        prepared<unknown[], Row>(db, `SELECT * FROM ${other.name} WHERE ${column} = ?`)
          .all(row[id])
          .map((naming) => ({ table: other, row: naming, column, letsGo })),
      ),
  );
}

/** Whether a row is in the trash, itself or with what it belongs to. */
function isInTrash(db: Db, { table, row }: Pick<Naming, 'table' | 'row'>): boolean {
  if (table.hasTrash && typeof row.trashed_at === 'string') return true;
  return table.parents.some(({ table: parent, column, goesAlong }) => {
    const above = goesAlong ? tablesOf(db).get(parent) : undefined;
    const [id] = above?.key ?? [];
    if (above === undefined || id === undefined) return false;
    const owner = rowAt(db, above, { [id]: row[column] ?? null });
    return owner !== undefined && isInTrash(db, { table: above, row: owner });
  });
}

/** Whether somebody wrote in an entry since it was added; new names of what its text names are none of that. */
function isWrittenOn(there: Row, added: Row): boolean {
  if (there.revision === added.revision) return false;
  return ['title', 'date', 'time', 'document'].some((column) => !isSame(there[column], added[column]));
}

/** What is about to happen to a row that is set to these columns, as its kept state says it. */
function wordFor(to: Row): 'edit' | 'trash' | 'put-back' {
  if (!('trashed_at' in to)) return 'edit';
  return to.trashed_at === null ? 'put-back' : 'trash';
}

/** A claim's evidence is kept as a part of it, before either is set. */
function keepClaims(work: Work, changes: readonly RowChange[]): void {
  const claims = tablesOf(work.db).get('claims');
  if (claims === undefined) return;
  for (const change of changes) {
    if (change.table.name !== 'evidence') continue;
    const row = rowAt(work.db, change.table, rowKey(change));
    const claim = row && rowAt(work.db, claims, { id: row.claim ?? null });
    if (claim === undefined) continue;
    const isUndo = work.way === 'undo';
    const to =
      change.type === 'changed'
        ? change[isUndo ? 'before' : 'after']
        : { trashed_at: (change.type === 'added') === isUndo ? work.at : null };
    if (Object.keys(to).every((column) => free.has(column))) continue;
    keep(work, claims, claim, ['evidence'], wordFor(to));
  }
}

/** Keeps a record's present state once, before anything but its place in an order is set. */
function keep(
  { db, at, kept }: Work,
  table: Table,
  row: Row,
  columns: readonly string[],
  change: 'edit' | 'trash' | 'put-back',
): void {
  const kind =
    table.name === 'entries'
      ? columns.includes('document')
        ? 'entry'
        : 'entry-details'
      : keptKinds[table.name];
  const record = String(row.id);
  if (kind === undefined || kept.has(`${kind} ${record}`)) return;
  if (columns.every((column) => column === 'position')) return;
  kept.add(`${kind} ${record}`);
  const evidence = kind === 'claim' && evidenceOf(db, record);
  const state = evidence ? { ...row, evidence } : row;
  keepState(db, { kind, record, revision: Number(row.revision), change, at, state });
}

function evidenceOf(db: ReadDb, claim: string): Row[] {
  return prepared<[string], Row>(db, 'SELECT * FROM evidence WHERE claim = ? ORDER BY created_at, rowid').all(
    claim,
  );
}

function rowAt(db: ReadDb, table: Table, key: Row): Row | undefined {
  return prepared<object, Row>(db, `SELECT * FROM ${table.name} WHERE ${where(table)}`).get(
    parameters(table.key, key),
  );
}

function update(db: Db, table: Table, key: Row, set: Row): void {
  const columns = Object.keys(set);
  if (columns.length === 0) return;
  prepared<object>(
    db,
    `UPDATE ${table.name} SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE ${where(table)}`,
  ).run({ ...set, ...parameters(table.key, key) });
}

function where(table: Table): string {
  return table.key.map((column) => `${column} = @key_${column}`).join(' AND ');
}

function parameters(columns: readonly string[], row: Row): Row {
  return Object.fromEntries(columns.map((column) => [`key_${column}`, row[column] ?? null]));
}
