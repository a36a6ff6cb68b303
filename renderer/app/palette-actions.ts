import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { canFind } from '#renderer/editor/find-in-entry/open-find.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { Settings } from '#shared/settings/settings.ts';
import { modifierName } from './keys.ts';
import { type ActionName, keysOf, shortcuts } from './shortcuts.ts';

/** Something that the palette can do. */
export interface PaletteAction {
  name: string;
  words: string;
  /** The keys that do the same, when there are some. */
  keys: string | null;
  run: () => void;
}

const themeWords: Record<Settings['theme'], string> = {
  dark: 'Use the dark theme',
  light: 'Use the light theme',
  system: 'Follow the system’s theme',
};
const themes = ['dark', 'light', 'system'] as const;

/** Everything that can be done from the palette: what has a shortcut, a new goal, and the theme. */
export function usePaletteActions(run: (action: ActionName) => void): readonly PaletteAction[] {
  const navigate = useNavigate();
  const { data: settings } = useRead('settings.read', {});
  const theme = settings?.theme;
  return useMemo(() => {
    const everywhere = shortcuts
      .filter(
        ({ action, shift }) => action !== 'palette' && action !== 'undo' && (action !== 'search' || shift),
      )
      .map(
        (shortcut): PaletteAction => ({
          name: shortcut.action,
          words: shortcut.action === 'search' ? 'Search the journal' : shortcut.does,
          keys: keysOf(shortcut, ' '),
          run: () => run(shortcut.action),
        }),
      );
    const find: PaletteAction = {
      name: 'find',
      words: 'Find in this entry',
      keys: `${modifierName} F`,
      run: () => run('find'),
    };
    const place = everywhere.findIndex(({ name }) => name === 'new-entry') + 1;
    const newGoal: PaletteAction = {
      name: 'new-goal',
      words: 'New goal',
      keys: null,
      run: () => void navigate({ to: '/goals', search: { add: true } }),
    };
    const toTheme = themes
      .filter((other) => other !== theme)
      .map(
        (other): PaletteAction => ({
          name: `theme-${other}`,
          words: themeWords[other],
          keys: null,
          run: () => void setTheme(other),
        }),
      );
    return [
      ...everywhere.slice(0, place),
      newGoal,
      ...(canFind() ? [find] : []),
      ...everywhere.slice(place),
      ...toTheme,
    ];
  }, [run, navigate, theme]);
}

async function setTheme(theme: Settings['theme']): Promise<void> {
  try {
    await call('settings.save', { theme });
  } catch (error) {
    notify({ tone: 'problem', words: sentenceOf(error) });
  }
}

/** The actions whose words hold every word that was typed, in any order. */
export function fittingActions(actions: readonly PaletteAction[], typed: string): readonly PaletteAction[] {
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter(({ words }) => asked.every((word) => words.toLowerCase().includes(word)));
}
