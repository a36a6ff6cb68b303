import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { createDoor } from './door.ts';
import type { BoundHandlers } from './handlers.ts';
import type { Log } from './log.ts';

/** How many rows were written so far. */
let written = 0;
const busy = (): Error => new Database.SqliteError('database is locked', 'SQLITE_BUSY');

/** A door with the given handlers; a call without one is a bug of the test. */
function doorOf(handlers: Record<string, (input: never) => unknown>, open = true) {
  const publish = vi.fn();
  const log = { slow: vi.fn(), bug: vi.fn(), note: vi.fn() } satisfies Log;
  const door = createDoor({
    handlers: handlers as unknown as BoundHandlers,
    isOpen: () => open,
    publish,
    during: async (_act, _domains, run) => ({ value: await run(), touched: null }),
    log,
    written: () => written,
    checkOutput: true,
  });
  return { door, publish, log };
}

const goal = '01920000-0000-7000-8000-000000000000';

describe('the door', () => {
  test.each([undefined, null, 7, 'constructor', 'toString', '__proto__', 'journal.drop', ''])(
    'refuses the name %s',
    async (name) => {
      const { door } = doorOf({});
      expect(await door.call(name, {})).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    },
  );

  test('refuses input that the contract does not allow, without running the handler', async () => {
    const run = vi.fn();
    const { door, publish } = doorOf({ 'goals.add': run });
    const result = await door.call('goals.add', { title: '   ' });
    expect(result).toEqual({
      ok: false,
      error: { kind: 'invalid', message: 'Say in a few words what you want.' },
    });
    expect(run).not.toHaveBeenCalled();
    expect(publish).not.toHaveBeenCalled();
  });

  test('answers "locked" before it looks at the input', async () => {
    const run = vi.fn();
    const { door } = doorOf({ 'goals.add': run }, false);
    expect(await door.call('goals.add', 'nonsense')).toMatchObject({ ok: false, error: { kind: 'locked' } });
    expect(run).not.toHaveBeenCalled();
  });

  test('lets through what needs no open vault', async () => {
    const { door } = doorOf({ 'vault.state': () => ({ state: 'absent' }) }, false);
    expect(await door.call('vault.state', undefined)).toEqual({ ok: true, value: { state: 'absent' } });
  });

  test('fills in defaults and publishes what a command changed, once it succeeded', async () => {
    const run = vi.fn(() => ({}));
    const { door, publish } = doorOf({ 'goals.trash': run });
    await door.call('goals.trash', { id: goal });
    expect(run).toHaveBeenCalledWith({ id: goal });
    expect(publish).toHaveBeenCalledExactlyOnceWith([
      'goals',
      'search',
      'plan',
      'reflection',
      'journal',
      'people',
      'explore',
      'learning',
      'trash',
    ]);
  });

  test('keeps the kind and details of an expected failure, and publishes nothing', async () => {
    const { door, publish, log } = doorOf({
      'goals.trash': () => {
        throw new WaymarkError('conflict', 'It changed meanwhile.', { revision: 4 });
      },
    });
    expect(await door.call('goals.trash', { id: goal })).toEqual({
      ok: false,
      error: { kind: 'conflict', message: 'It changed meanwhile.', details: { revision: 4 } },
    });
    expect(publish).not.toHaveBeenCalled();
    expect(log.bug).not.toHaveBeenCalled();
  });

  test('a bug crosses as "internal" without its message, which stays out of the answer', async () => {
    const { door, log } = doorOf({
      'goals.trash': () => {
        throw new TypeError('what the person wrote');
      },
    });
    const result = await door.call('goals.trash', { id: goal });
    expect(result).toMatchObject({ ok: false, error: { kind: 'internal' } });
    expect(JSON.stringify(result)).not.toContain('what the person wrote');
    expect(log.bug).toHaveBeenCalledOnce();
  });

  test.each([
    ['SQLITE_FULL', 'storage', 'full'],
    ['SQLITE_READONLY_DIRECTORY', 'storage', 'read-only'],
    ['SQLITE_CORRUPT_VTAB', 'corrupt', undefined],
    ['SQLITE_IOERR_WRITE', 'storage', 'SQLITE_IOERR_WRITE'],
    ['SQLITE_CONSTRAINT_CHECK', 'internal', undefined],
  ])('tells what %s means', async (code, kind, detail) => {
    const { door } = doorOf({
      'goals.trash': () => {
        throw new Database.SqliteError('as SQLite says', code);
      },
    });
    const result = await door.call('goals.trash', { id: goal });
    expect(result).toMatchObject({
      ok: false,
      error: { kind, ...(detail ? { details: { code: detail } } : {}) },
    });
  });

  test('waits while another process writes, and then succeeds', async () => {
    let tries = 0;
    const { door } = doorOf({
      'goals.trash': () => {
        tries += 1;
        if (tries < 3) throw new Database.SqliteError('database is locked', 'SQLITE_BUSY');
        return {};
      },
    });
    expect(await door.call('goals.trash', { id: goal })).toEqual({ ok: true, value: {} });
    expect(tries).toBe(3);
  });

  test('does not run anything again that may have happened', async () => {
    const wrote = vi.fn(() => {
      written += 1;
      throw busy();
    });
    const asked = vi.fn(async () => {
      throw busy();
    });
    const { door } = doorOf({ 'goals.trash': wrote, 'vault.backUp': asked });
    expect(await door.call('goals.trash', { id: goal })).toMatchObject({
      ok: false,
      error: { kind: 'storage', details: { code: 'busy' } },
    });
    expect(wrote).toHaveBeenCalledOnce();
    expect(await door.call('vault.backUp', { job: 'b' })).toMatchObject({ ok: false });
    expect(asked).toHaveBeenCalledOnce();
  });

  test.each([
    ['a call that only reads', 'goals.list', {}, []],
    ['one that says it is repeatable', 'transfer.addSample', {}, { entries: 1 }],
  ])('runs %s again, however far it was', async (_, name, input, answer) => {
    let tries = 0;
    const { door } = doorOf({
      [name]: async () => {
        written += 1;
        tries += 1;
        if (tries < 3) throw busy();
        return answer;
      },
    });
    expect(await door.call(name, input)).toEqual({ ok: true, value: answer });
    expect(tries).toBe(3);
  });

  test('logs a call that kept the window from painting, and none that only waited', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { door, log } = doorOf({
      'goals.trash': () => {
        vi.advanceTimersByTime(25);
        return {};
      },
      'trash.restore': async () => {
        await Promise.resolve();
        vi.advanceTimersByTime(25);
        return {};
      },
    });
    await door.call('trash.restore', { kind: 'goal', id: goal });
    expect(log.slow).not.toHaveBeenCalled();
    await door.call('goals.trash', { id: goal });
    expect(log.slow).toHaveBeenCalledExactlyOnceWith('goals.trash', expect.any(Number));
  });
});
