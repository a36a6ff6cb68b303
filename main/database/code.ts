/**
 * The extended result code of an SQLite error (`SQLITE_FULL`, …), or null for any other error. Told by its name, so that
 * asking loads no database.
 */
export function sqliteCode(error: unknown): string | null {
  return error instanceof Error &&
    error.name === 'SqliteError' &&
    'code' in error &&
    typeof error.code === 'string'
    ? error.code
    : null;
}
