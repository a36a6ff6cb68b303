import type { ShortcutState } from '#main/ports/shell.ts';

/** Electron's `globalShortcut`, or what stands in for it. */
export interface Keys {
  register(accelerator: string, pressed: () => void): boolean;
  unregister(accelerator: string): void;
}

/** One shortcut of the whole system. */
export interface SystemShortcut {
  /** Takes these keys in the place of the present ones; null lets go of them. */
  take(wanted: string | null): void;
  state(): ShortcutState;
}

/**
 * @param keys who gives and takes shortcuts.
 * @param isSure whether their answer can be trusted.
 */
export function createShortcut(keys: Keys, pressed: () => void, isSure: boolean): SystemShortcut {
  let held: string | null = null;
  let wanted: string | null = null;

  const register = (accelerator: string): boolean => {
    try {
      return keys.register(accelerator, pressed);
    } catch {
      // Keys that this system has no name for.
      return false;
    }
  };
  return {
    take: (next) => {
      // What was refused before may have become free.
      if (next === wanted && (next === null || held !== null)) return;
      wanted = next;
      if (held !== null) keys.unregister(held);
      held = next !== null && register(next) ? next : null;
    },
    state: () => {
      if (wanted === null) return 'off';
      if (held === null) return 'refused';
      return isSure ? 'works' : 'unsure';
    },
  };
}
