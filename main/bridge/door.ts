import { setTimeout as wait } from 'node:timers/promises';
import { sqliteCode } from '#main/database/open.ts';
import { api, type CallName } from '#shared/api.ts';
import type { Domain } from '#shared/bridge/call.ts';
import { type BridgeError, type Result, WaymarkError } from '#shared/bridge/errors.ts';
import { act, type Touched } from '#shared/changes/changes.ts';
import { asExpected } from './expected.ts';
import type { BoundHandlers } from './handlers.ts';
import type { Log } from './log.ts';
import { refusal } from './refusal.ts';

export interface Door {
  /**
   * Runs one call. Never throws and never rejects: whatever goes wrong comes back as a value. `act` names the act that it
   * belongs to, if any.
   */
  call(name: unknown, input: unknown, act?: unknown): Promise<Result<unknown>>;
}

export interface DoorOptions {
  handlers: BoundHandlers;
  isOpen: () => boolean;
  /** Called after a command succeeded that belongs to no act. */
  publish: (changed: readonly Domain[]) => void;
  /** Runs a command of an act, remembers what it changed, and publishes it. Null is touched when it changed nothing. */
  during: <T>(
    act: string,
    domains: readonly Domain[],
    run: () => T | Promise<T>,
  ) => Promise<{ value: T; touched: Touched | null }>;
  log: Log;
  /** Counts what this process has written to the open database so far, also what was rolled back; null while none is open. */
  written: () => number | null;
  /** Checks what handlers give back as well; for tests. */
  checkOutput?: boolean;
}

/** Above this a call has cost a frame, which is worth a line in the log. In ms. */
const slowCall = 16;
/** How long a call waits for another process to finish writing (an import, say) before it gives up, in ms. */
const longestWait = 30_000;

/** The one way into main: name, access, input, run, errors to values, time, publish. */
export function createDoor({
  handlers,
  isOpen,
  publish,
  during,
  log,
  written,
  checkOutput = false,
}: DoorOptions): Door {
  return {
    call: async (name, input, named) => {
      if (typeof name !== 'string' || !Object.hasOwn(api, name)) {
        return failure(new WaymarkError('invalid', 'Waymark does not know this call.'));
      }
      const callName = name as CallName;
      const declared = api[callName];
      if (declared.access === 'open' && !isOpen()) {
        return failure(new WaymarkError('locked', 'Waymark is locked. Unlock it to go on.'));
      }
      const parsed = declared.input.safeParse(input ?? {}, { error: refusal });
      if (!parsed.success) {
        const message = parsed.error.issues[0]?.message ?? 'Waymark cannot use this.';
        return failure(new WaymarkError('invalid', message));
      }
      const isAct = act.safeParse(named);
      if (named !== undefined && !isAct.success) {
        return failure(new WaymarkError('invalid', 'Waymark cannot use this.'));
      }
      const ofAct = declared.type === 'command' && isAct.success ? isAct.data : null;
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
        const repeatable = declared.type === 'query' || declared.repeatable;
        if (ofAct !== null && declared.type === 'command' && declared.access === 'open') {
          const patience = { repeatable, written };
          const { value, touched } = await patiently(() => during(ofAct, declared.changes, timed), patience);
          if (checkOutput) declared.output.parse(value);
          return { ok: true, value, touched };
        }
        const value = await patiently(timed, { repeatable, written });
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

/**
 * SQLite answers BUSY while another process writes; trying again off the stack keeps the window painting meanwhile. What is
 * not repeatable runs again only where nothing has happened yet: it threw before it first waited, with nothing written, as a
 * transaction does that could not begin.
 */
async function patiently<T>(
  run: () => T | Promise<T>,
  { repeatable, written }: { repeatable: boolean; written: () => number | null },
): Promise<T> {
  const until = performance.now() + longestWait;
  for (;;) {
    const before = repeatable ? null : written();
    let isBegun = false;
    try {
      const answer = run();
      isBegun = true;
      return await answer;
    } catch (error) {
      const mayRepeat = repeatable || (!isBegun && before !== null && before === written());
      if (!mayRepeat || !sqliteCode(error)?.startsWith('SQLITE_BUSY') || performance.now() > until)
        throw error;
      await wait(25);
    }
  }
}

function failure(error: WaymarkError): { ok: false; error: BridgeError } {
  return { ok: false, error: error.toBridge() };
}
