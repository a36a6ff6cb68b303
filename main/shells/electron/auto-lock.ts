import type { Core } from '#main/core.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** What tells that the person has gone: Electron's power monitor, or what stands in for it. */
export interface Monitor {
  on(event: 'suspend' | 'lock-screen', listener: () => void): unknown;
  off(event: 'suspend' | 'lock-screen', listener: () => void): unknown;
  /** Seconds since the last input to any program. On some desktops always 0. */
  getSystemIdleTime(): number;
  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' | 'unknown';
}

export interface AwayOptions {
  monitor: Monitor;
  core: Promise<Pick<Core, 'call'>>;
  /** Does what the person's own lock does: it saves first, and stays open and says so when something cannot be saved. */
  lock: () => void;
  /** Seconds since the last input to a window of ours. */
  ownIdle: () => number;
}

/** How often the monitor is looked at, in ms. */
const lookEvery = 5_000;
/** How long a vault that could not be locked is left before the next try, in ms. */
const againAfter = 60_000;

export interface AwayWatch {
  /** Looks at the monitor now; it is looked at every few seconds anyway. */
  look(): Promise<void>;
  end(): void;
}

/**
 * Locks after a while without input to any program, when the computer goes to sleep, and when its screen is locked, as
 * Settings say.
 */
export function lockWhenAway({ monitor, core, lock, ownIdle }: AwayOptions): AwayWatch {
  /** The system counts idle time here: some desktops do not, and then only our own windows tell. */
  let counts = false;
  let wasScreenLocked = false;
  /** When the person was last found gone, in ms; null while they are there. */
  let goneSince: number | null = null;

  const settingsIfOpen = async (): Promise<Settings | null> => {
    const ready = await core;
    const vault = await ready.call('vault.state', {});
    if (!vault.ok || vault.value.state !== 'open' || vault.value.protection !== 'passphrase') return null;
    const settings = await ready.call('settings.read', {});
    return settings.ok ? settings.value : null;
  };
  const lockIf = async (wanted: (settings: Settings) => boolean): Promise<void> => {
    const settings = await settingsIfOpen();
    if (settings !== null && wanted(settings)) lock();
  };
  const idleSeconds = (): number => {
    const system = monitor.getSystemIdleTime();
    counts ||= system > 0;
    // What a program types for a person is input to our window and none to the system.
    return counts ? Math.min(system, ownIdle()) : ownIdle();
  };
  const look = async (): Promise<void> => {
    // Linux tells of a locked screen only to those who ask.
    const isScreenLocked = monitor.getSystemIdleState(1) === 'locked';
    const justLocked = isScreenLocked && !wasScreenLocked;
    wasScreenLocked = isScreenLocked;
    if (justLocked) await lockIf(({ lockOnScreenLock }) => lockOnScreenLock);
    const idle = idleSeconds();
    const settings = await settingsIfOpen();
    if (settings === null || settings.lockAfter === 0 || idle < settings.lockAfter * 60) {
      goneSince = null;
      return;
    }
    if (goneSince !== null && Date.now() - goneSince < againAfter) return;
    goneSince = Date.now();
    lock();
  };

  const atSleep = (): void => void lockIf(({ lockOnSleep }) => lockOnSleep);
  const atScreenLock = (): void => void lockIf(({ lockOnScreenLock }) => lockOnScreenLock);
  monitor.on('suspend', atSleep);
  monitor.on('lock-screen', atScreenLock);
  const timer = setInterval(() => void look(), lookEvery).unref();
  return {
    look,
    end: () => {
      monitor.off('suspend', atSleep);
      monitor.off('lock-screen', atScreenLock);
      clearInterval(timer);
    },
  };
}
