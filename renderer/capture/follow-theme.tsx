import { useEffect } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';

/** Keeps the small window in the theme that Settings say. */
export function FollowTheme() {
  const { data: settings } = useRead('settings.read', {});
  const theme = settings?.theme ?? 'system';
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const show = (): void => {
      document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    show();
    dark.addEventListener('change', show);
    return () => dark.removeEventListener('change', show);
  }, [theme]);
  return null;
}
