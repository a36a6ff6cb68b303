import { useEffect } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { setLocale } from '#renderer/ui/dates.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function show(theme: 'system' | 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
}

show('system');

/** Keeps the window's theme and locale as Settings say, following the system where they say so. */
export function ThemeFollower() {
  const { data: settings } = useRead('settings.read', {});
  const { data: info } = useRead('shell.info', {});
  const theme = settings?.theme ?? 'system';
  // While drawing, so that whatever is drawn after this follows it at once.
  setLocale(settings?.locale ?? info?.locale ?? null);
  useEffect(() => {
    show(theme);
    const follow = (): void => show(theme);
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [theme]);
  return null;
}
