import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Core } from '#main/core.ts';
import { settings } from '#shared/settings/settings.ts';
import type { VaultState } from '#shared/vault/vault.ts';
import { lockWhenAway, type Monitor } from './auto-lock.ts';

const open = { state: 'open', protection: 'passphrase' } as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A person who may go away, and a vault that may be locked then. */
function watched(chosen: object = {}, vault: VaultState = open) {
  const present = { system: 0, own: 0, screen: 'active' as ReturnType<Monitor['getSystemIdleState']> };
  const monitor = Object.assign(new EventEmitter(), {
    getSystemIdleTime: () => present.system,
    getSystemIdleState: () => present.screen,
  });
  const lock = vi.fn();
  const answers: Record<string, unknown> = { 'settings.read': settings.parse(chosen), 'vault.state': vault };
  const call = (async (name: string) => ({ ok: true, value: answers[name] })) as Core['call'];
  const away = lockWhenAway({ monitor, core: Promise.resolve({ call }), lock, ownIdle: () => present.own });
  return {
    lock,
    end: away.end,
    emit: (event: string) => {
      monitor.emit(event);
      return new Promise(setImmediate);
    },
    /** Looks at the person as they are now. */
    find: async (changed: Partial<typeof present>) => {
      Object.assign(present, changed);
      await away.look();
      return lock.mock.calls.length;
    },
  };
}

describe('locking when the person is away', () => {
  it('follows sleep and the lock of the screen', async () => {
    const { lock, emit } = watched();
    await emit('suspend');
    expect(lock).toHaveBeenCalledTimes(1);
    await emit('lock-screen');
    expect(lock).toHaveBeenCalledTimes(2);
  });

  it('follows nothing any more once it has ended', async () => {
    const { lock, emit, end } = watched({ lockAfter: 1 });
    end();
    await emit('suspend');
    await emit('lock-screen');
    vi.advanceTimersByTime(120_000);
    expect(lock).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does neither when Settings say so', async () => {
    const { lock, emit, find } = watched({ lockOnSleep: false, lockOnScreenLock: false });
    await emit('suspend');
    await emit('lock-screen');
    await find({ screen: 'locked' });
    expect(lock).not.toHaveBeenCalled();
  });

  it('leaves alone what has no passphrase or is locked already', async () => {
    for (const vault of [
      { state: 'open', protection: 'none' },
      { state: 'locked', retryAt: null },
    ] as const) {
      const { lock, emit, find } = watched({ lockAfter: 1 }, vault);
      await emit('suspend');
      await find({ system: 90, own: 90, screen: 'locked' });
      expect(lock).not.toHaveBeenCalled();
    }
  });

  it('asks about the screen where nobody tells, and once for each time', async () => {
    const { find } = watched();
    expect(await find({ screen: 'active' })).toBe(0);
    expect(await find({ screen: 'locked' })).toBe(1);
    expect(await find({ screen: 'locked' })).toBe(1);
    await find({ screen: 'active' });
    expect(await find({ screen: 'locked' })).toBe(2);
  });

  it('locks after the minutes without input to any program', async () => {
    const { find } = watched({ lockAfter: 2 });
    expect(await find({ system: 5, own: 400 })).toBe(0);
    expect(await find({ system: 119, own: 514 })).toBe(0);
    expect(await find({ system: 121, own: 516 })).toBe(1);
  });

  it('does not lock while somebody works in another program, nor ever when it is off', async () => {
    expect(await watched({ lockAfter: 2 }).find({ system: 1, own: 9_000 })).toBe(0);
    expect(await watched({ lockAfter: 0 }).find({ system: 9_000, own: 9_000 })).toBe(0);
  });

  it('trusts its own windows where the system counts nothing', async () => {
    const { find } = watched({ lockAfter: 2 });
    expect(await find({ system: 0, own: 100 })).toBe(0);
    expect(await find({ system: 0, own: 125 })).toBe(1);
  });

  it('takes input to its own window for input, whatever the system says', async () => {
    expect(await watched({ lockAfter: 2 }).find({ system: 9_000, own: 3 })).toBe(0);
  });

  it('tries again after a minute when it could not lock, and at once when the person was back meanwhile', async () => {
    const { find } = watched({ lockAfter: 1 });
    expect(await find({ system: 61, own: 61 })).toBe(1);
    vi.advanceTimersByTime(30_000);
    expect(await find({ system: 91, own: 91 })).toBe(1);
    vi.advanceTimersByTime(31_000);
    expect(await find({ system: 122, own: 122 })).toBe(2);
    expect(await find({ system: 0, own: 0 })).toBe(2);
    expect(await find({ system: 60, own: 60 })).toBe(3);
  });
});
