import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { announce } from '#renderer/ui/announcer.tsx';

/** How one writes; each is a setting of its own. */
export const modes = ['focusMode', 'typewriterMode', 'privacyMode'] as const;
export type Mode = (typeof modes)[number];

/** The ways of writing that are on. */
export function useModes(): Record<Mode, boolean> {
  const { data: settings } = useRead('settings.read', {});
  return {
    focusMode: settings?.focusMode ?? false,
    typewriterMode: settings?.typewriterMode ?? false,
    privacyMode: settings?.privacyMode ?? false,
  };
}

const said: Record<Mode, { on: string; off: string }> = {
  focusMode: { on: 'Focus is on: only the page of an entry is shown.', off: 'Focus is off.' },
  typewriterMode: { on: 'The line you write stays at one height.', off: 'Typewriter is off.' },
  privacyMode: { on: 'All but the line you write is blurred.', off: 'Nothing is blurred any more.' },
};

/** Turns a way of writing on or off, for this computer. */
export async function toggleMode(mode: Mode): Promise<void> {
  try {
    const before = await call('settings.read', {});
    const isOn = !before[mode];
    await call('settings.save', { [mode]: isOn });
    announce(said[mode][isOn ? 'on' : 'off']);
  } catch (error) {
    notifyFailure(error);
  }
}
