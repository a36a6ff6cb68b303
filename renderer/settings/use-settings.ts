import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import type { Output } from '#shared/api.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** The settings and what the window runs in, with the way to change a setting; null while they are being read. */
export function useSettings(): {
  settings: Settings;
  shell: Output<'shell.info'>;
  change: (changed: Partial<Settings>) => void;
} | null {
  const { data: settings } = useRead('settings.read', {});
  const { data: shell } = useRead('shell.info', {});
  const { mutate } = useCommand('settings.save');
  if (!settings || !shell) return null;
  return { settings, shell, change: (changed) => mutate(changed, { onError: notifyFailure }) };
}
