import { setTimeout as wait } from 'node:timers/promises';
import { sqliteCode } from '#main/database/open.ts';
import { api, type CallName } from '#shared/api.ts';
import type { Domain } from '#shared/bridge/call.ts';
import { type BridgeError, type Result, WaymarkError } from '#shared/bridge/errors.ts';
import type { BoundHandlers } from './handlers.ts';
import type { Log } from './log.ts';

export interface Door {
  /** Runs one call. Never throws and never rejects: whatever goes wrong comes back as a value. */
  call(name: unknown, input: unknown): Promise<Result<unknown>>;
}

export interface DoorOptions {
  handlers: BoundHandlers;
  isOpen: () => boolean;
  /** Called after a command succeeded. */
  publish: (changed: readonly Domain[]) => void;
  log: Log;
  /** Checks what handlers give back as well; for tests. */
  checkOutput?: boolean;
}

/** Above this a call has cost a frame, which is worth a line in the log. In ms. */
const slowCall = 16;
/** How long a call waits for another process to finish writing (an import, say) before it gives up, in ms. */
const longestWait = 30_000;

/** The one way into main: name, access, input, run, errors to values, time, publish. */
export function createDoor({ handlers, isOpen, publish, log, checkOutput = false }: DoorOptions): Door {
  return {
    call: async (name, input) => {
      if (typeof name !== 'string' || !Object.hasOwn(api, name)) {
        return failure(new WaymarkError('invalid', 'Waymark does not know this call.'));
      }
      const callName = name as CallName;
      const declared = api[callName];
      if (declared.access === 'open' && !isOpen()) {
        return failure(new WaymarkError('locked', 'Waymark is locked. Unlock it to go on.'));
      }
      const parsed = declared.input.safeParse(input ?? {});
      if (!parsed.success) {
        const message = parsed.error.issues[0]?.message ?? 'Waymark cannot use this.';
        return failure(new WaymarkError('invalid', message));
      }
      const run = handlers[callName] as (input: unknown) => unknown;
      /** Only what runs before the first wait keeps the window from painting. */
      const timed = (): unknown => {
        const started = performance.now();
        try {
          return run(parsed.data);
        } finally {
          const lasted = performance.now() - started;
          if (lasted > slowCall) log.slow(callName, lasted);
        }
      };
      try {
        const value = await patiently(timed);
        if (checkOutput) declared.output.parse(value);
        if (declared.type === 'command' && declared.changes.length > 0) publish(declared.changes);
        return { ok: true, value };
      } catch (error) {
        const expected = asExpected(error);
        if (expected.kind === 'internal') log.bug(callName, error);
        return failure(expected);
      }
    },
  };
}

/** SQLite answers BUSY while another process writes; trying again off the stack keeps the window painting meanwhile. */
async function patiently<T>(run: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + longestWait;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!sqliteCode(error)?.startsWith('SQLITE_BUSY') || performance.now() > until) throw error;
      await wait(25);
    }
  }
}

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

function failure(error: WaymarkError): { ok: false; error: BridgeError } {
  return { ok: false, error: error.toBridge() };
}
