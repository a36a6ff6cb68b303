import { attachmentProblems } from '#main/attachments/index.ts';
import { type Db, sqliteCode } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { parseDocument } from '#main/texts/index.ts';
import { counted } from '#shared/wording/counts.ts';

/** Everything that is wrong with the database of an open vault, in sentences without a person's words. @throws SQLite's errors when it cannot look. */
export function databaseProblems(db: Db, progress: (done: number, total: number) => void): string[] {
  const checks: readonly ((db: Db) => string[])[] = [
    wholeness,
    foreignKeys,
    indexMatchesText,
    everythingFindable,
    nothingStale,
    documentsReadable,
    statesReadable,
    attachmentProblems,
  ];
  const problems: string[] = [];
  for (const [index, check] of checks.entries()) {
    progress(index, checks.length);
    problems.push(...check(db));
  }
  progress(checks.length, checks.length);
  return problems;
}

function wholeness(db: Db): string[] {
  const said = db.pragma('integrity_check(20)') as { integrity_check: string }[];
  const wrong = said.filter(({ integrity_check: line }) => line !== 'ok').length;
  return wrong === 0 ? [] : [`The database file is damaged in ${wrong === 20 ? 'many' : wrong} places.`];
}

function foreignKeys(db: Db): string[] {
  const broken = (db.pragma('foreign_key_check') as unknown[]).length;
  return broken === 0
    ? []
    : [`${counted(broken, 'record names', 'records name')} another record that is not there.`];
}

/** This is written as an insert, so others must wait with writing meanwhile; nothing is written. */
function indexMatchesText(db: Db): string[] {
  try {
    // With 1, the index is compared with the texts that it was made from.
    db.prepare("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)").run();
    return [];
  } catch (error) {
    // A busy database, or a disk that refuses, says nothing about the index.
    if (!sqliteCode(error)?.startsWith('SQLITE_CORRUPT')) throw error;
    return ['The search index does not match the texts, so search may miss some.'];
  }
}

/** What must be findable: everything outside the trash; milestones and steps go with their goal. */
const findable = `
  SELECT 'entry' AS kind, id FROM entries WHERE trashed_at IS NULL
  UNION ALL SELECT kind, id FROM claims WHERE trashed_at IS NULL
  UNION ALL SELECT 'direction', id FROM directions WHERE words <> ''
  UNION ALL SELECT 'activity', id FROM activities WHERE trashed_at IS NULL
  UNION ALL SELECT 'occupation', id FROM occupation_notes WHERE note <> ''
  UNION ALL SELECT 'option', id FROM options WHERE trashed_at IS NULL
  UNION ALL SELECT 'experiment', id FROM experiments WHERE trashed_at IS NULL
  UNION ALL SELECT 'future', id FROM futures WHERE trashed_at IS NULL
  UNION ALL SELECT 'application', id FROM applications WHERE trashed_at IS NULL
  UNION ALL SELECT 'comparison', id FROM comparisons WHERE trashed_at IS NULL
  UNION ALL SELECT 'learning', id FROM learning_items WHERE trashed_at IS NULL
  UNION ALL SELECT 'conversation', id FROM conversations WHERE trashed_at IS NULL
  UNION ALL SELECT 'question-set', id FROM question_sets WHERE trashed_at IS NULL
  UNION ALL SELECT 'test-result', id FROM test_results WHERE trashed_at IS NULL
  UNION ALL SELECT 'goal', id FROM goals WHERE trashed_at IS NULL
  UNION ALL SELECT 'person', id FROM people WHERE trashed_at IS NULL
  UNION ALL SELECT 'organisation', id FROM organisations WHERE trashed_at IS NULL
  UNION ALL SELECT 'milestone', milestones.id FROM milestones JOIN goals ON goals.id = milestones.goal
    WHERE milestones.trashed_at IS NULL AND goals.trashed_at IS NULL
  UNION ALL SELECT 'step', steps.id FROM steps JOIN goals ON goals.id = steps.goal
    WHERE steps.trashed_at IS NULL AND goals.trashed_at IS NULL
  UNION ALL SELECT 'win', id FROM wins WHERE trashed_at IS NULL
  UNION ALL SELECT 'message-template', id FROM message_templates WHERE trashed_at IS NULL`;

function count(db: ReadDb, sql: string): number {
  return db.prepare<[], number>(`SELECT count(*) FROM (${sql})`).pluck().get() as number;
}

function everythingFindable(db: ReadDb): string[] {
  const missing = count(db, `${findable} EXCEPT SELECT kind, record FROM search_text`);
  return missing === 0 ? [] : [`${counted(missing, 'record')} cannot be found by search.`];
}

function nothingStale(db: ReadDb): string[] {
  const stale = count(db, `SELECT kind, record FROM search_text EXCEPT SELECT kind, id FROM (${findable})`);
  return stale === 0
    ? []
    : [`Search knows ${counted(stale, 'record that is', 'records that are')} not there.`];
}

function documentsReadable(db: ReadDb): string[] {
  return (['entries', 'templates'] as const).flatMap((table) => {
    let unreadable = 0;
    const documents = db.prepare<[], string>(`SELECT document FROM ${table}`).pluck();
    for (const document of documents.iterate()) if (parseDocument(document) === null) unreadable += 1;
    return unreadable === 0
      ? []
      : [`${counted(unreadable, table === 'entries' ? 'entry' : 'template', table)} cannot be read.`];
  });
}

/** Earlier states, and what is stored like them. Which columns a state needs is known to its reader, who tells it as damaged then. */
function statesReadable(db: ReadDb): string[] {
  const isRecord = (text: string): string =>
    `CASE WHEN json_valid(${text}) THEN json_type(${text}) END IS 'object'`;
  const states = count(db, `SELECT 1 FROM history WHERE NOT (${isRecord('state')})`);
  const turns = count(db, `SELECT 1 FROM goal_turns WHERE NOT (${isRecord('before')})`);
  const repeats = count(db, `SELECT 1 FROM steps WHERE repeat IS NOT NULL AND NOT (${isRecord('repeat')})`);
  return [
    ...(states + turns === 0 ? [] : [`${counted(states + turns, 'earlier state')} cannot be read.`]),
    ...(repeats === 0 ? [] : [`How ${counted(repeats, 'step is', 'steps are')} repeated cannot be read.`]),
  ];
}
