import type { Db } from '#main/database/open.ts';

type Executing = Record<'run' | 'get' | 'all' | 'iterate', (...values: unknown[]) => unknown>;

/** How many statements `work` runs on a connection, whether it prepares each anew or runs one many times. */
export function countStatements(db: Db, work: () => void): number {
  const prepare = db.prepare.bind(db);
  let count = 0;
  const counting = (sql: string): unknown => {
    const statement = prepare(sql) as unknown as Executing;
    for (const name of ['run', 'get', 'all', 'iterate'] as const) {
      const execute = statement[name].bind(statement);
      statement[name] = (...values: unknown[]) => {
        count += 1;
        return execute(...values);
      };
    }
    return statement;
  };
  db.prepare = counting as Db['prepare'];
  try {
    work();
  } finally {
    db.prepare = prepare;
  }
  return count;
}
