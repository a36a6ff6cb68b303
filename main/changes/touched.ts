import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { Touched } from '#shared/changes/changes.ts';
import { type Row, type RowChange, rowKey } from './record.ts';

/** Tables of which nothing stands on a goal. */
const apart =
  /^(choices|wins|saved_searches|prompt|template|entry_|value_(rounds|cards|choices)|interest_(checks|answers)|path_parts|test_results|activities|occupation_notes|option(s$|_)|application(s$|_)|experiments|future(s$|_)|fit_ratings|comparisons|conversation(s$|_)|promises|asks|question_sets|learning_|lessons|energizers|evidence|search_text|goal_(motives|obstacles|reasons|rehearsals|measured|conditions)$)/;

/** Which goals an act was about, as far as its rows tell. */
export function touchedBy(db: ReadDb, changes: readonly RowChange[]): Touched {
  const goals = new Set<string>();
  let isReordered = false;
  let isAny = false;
  for (const change of changes) {
    const { name } = change.table;
    const columns = change.type === 'changed' ? Object.keys(change.after) : null;
    if (name === 'goals') {
      if (columns === null || columns.includes('trashed_at')) isAny = true;
      else if (columns.includes('title')) for (const goal of goalsFrom(db, change)) goals.add(goal);
      if (columns?.includes('position') || columns?.includes('status')) isReordered = true;
      if (columns?.some((column) => column !== 'position')) goals.add(String(rowKey(change).id));
    } else if (name === 'links') {
      const { from_kind: from, from_id: goal } = rowKey(change);
      if (from === 'goal') goals.add(String(goal));
    } else if (name === 'milestones' || name === 'steps' || name === 'step_days' || name === 'goal_turns') {
      const goal = goalOf(db, name, change);
      if (goal !== null) goals.add(goal);
    } else if (!apart.test(name)) isAny ||= name !== 'entries' && name !== 'tags' && name !== 'journals';
  }
  return { goals: isAny ? null : [...goals], isReordered };
}

/** The goals that came from one, which say its title. */
function goalsFrom(db: ReadDb, change: RowChange): string[] {
  return prepared<unknown[], string>(db, 'SELECT id FROM goals WHERE came_from = ?')
    .pluck()
    .all(rowKey(change).id);
}

function goalOf(db: ReadDb, table: string, change: RowChange): string | null {
  const key: Row = rowKey(change);
  if (change.type !== 'changed' && typeof change.row.goal === 'string') return change.row.goal;
  const of = table === 'step_days' ? 'steps' : table;
  const goal = prepared<unknown[], string>(db, `SELECT goal FROM ${of} WHERE id = ?`)
    .pluck()
    .get(of === table ? key.id : key.step);
  return goal ?? null;
}
