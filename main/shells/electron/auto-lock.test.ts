import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Core } from '#main/core.ts';
import { settings } from '#shared/settings/settings.ts';
import type { VaultState } from '#shared/vault/vault.ts';
import { lockWhenAway } from './auto-lock.ts';

function watched(chosen: object, vault: VaultState) {
  const monitor = new EventEmitter();
  const lock = vi.fn();
  const answers: Record<string, unknown> = { 'settings.read': settings.parse(chosen), 'vault.state': vault };
  const call = (async (name: string) => ({ ok: true, value: answers[name] })) as Core['call'];
  lockWhenAway(monitor, Promise.resolve({ call }), lock);
  return { lock, emit: (event: string) => (monitor.emit(event), new Promise(setImmediate)) };
}

const open = { state: 'open', protection: 'passphrase' } as const;

describe('locking when the person is away', () => {
  it('follows sleep and the lock of the screen', async () => {
    const { lock, emit } = watched({}, open);
    await emit('suspend');
    expect(lock).toHaveBeenCalledTimes(1);
    await emit('lock-screen');
    expect(lock).toHaveBeenCalledTimes(2);
  });

  it('does neither when Settings say so', async () => {
    const { lock, emit } = watched({ lockOnSleep: false, lockOnScreenLock: false }, open);
    await emit('suspend');
    await emit('lock-screen');
    expect(lock).not.toHaveBeenCalled();
  });

  it('leaves alone what has no passphrase or is locked already', async () => {
    for (const vault of [
      { state: 'open', protection: 'none' },
      { state: 'locked', retryAt: null },
    ] as const) {
      const { lock, emit } = watched({}, vault);
      await emit('suspend');
      expect(lock).not.toHaveBeenCalled();
    }
  });
});
