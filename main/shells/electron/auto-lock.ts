import type { Core } from '#main/core.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** What tells that the person has gone: Electron's power monitor, or what stands in for it. */
export interface Monitor {
  on(event: 'suspend' | 'lock-screen', listener: () => void): unknown;
}

/**
 * Locks when the computer goes to sleep or its screen is locked, as Settings say. The window asks for the lock by itself
 * after a while without activity. `lock` does what the person's own lock does: it saves first, and stays open when
 * something cannot be saved.
 */
export function lockWhenAway(monitor: Monitor, core: Promise<Pick<Core, 'call'>>, lock: () => void): void {
  const lockIf = async (wanted: (settings: Settings) => boolean): Promise<void> => {
    const ready = await core;
    const settings = await ready.call('settings.read', {});
    const vault = await ready.call('vault.state', {});
    if (!settings.ok || !wanted(settings.value)) return;
    if (vault.ok && vault.value.state === 'open' && vault.value.protection === 'passphrase') lock();
  };
  monitor.on('suspend', () => void lockIf(({ lockOnSleep }) => lockOnSleep));
  monitor.on('lock-screen', () => void lockIf(({ lockOnScreenLock }) => lockOnScreenLock));
}
