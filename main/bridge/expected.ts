import { sqliteCode } from '#main/database/code.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';

/** Turns whatever was thrown into an error that a person can act on. */
export function asExpected(error: unknown): WaymarkError {
  if (error instanceof WaymarkError) return error;
  const code = sqliteCode(error) ?? systemCode(error);
  if (code === null) {
    return new WaymarkError(
      'internal',
      'Something went wrong inside Waymark. Nothing was changed. Try again.',
    );
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return new WaymarkError(
      'storage',
      'The disk is full. Make some room and try again; your words stay here.',
      {
        code: 'full',
      },
    );
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new WaymarkError('storage', 'Another program is using the vault. Wait a moment and try again.', {
      code: 'busy',
    });
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new WaymarkError('storage', 'Waymark may not write there. Check the permissions of the folder.', {
      code: 'read-only',
    });
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new WaymarkError(
      'corrupt',
      'A part of the vault is damaged. Restore a backup, or run waymark verify.',
    );
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || /^E[A-Z]+$/.test(code)) {
    return new WaymarkError('storage', 'The disk did not answer as it should. Check it and try again.', {
      code,
    });
  }
  return new WaymarkError('internal', 'Something went wrong inside Waymark. Nothing was changed. Try again.');
}

function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
    ? error.code
    : null;
}
