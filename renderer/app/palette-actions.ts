import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { useHistoryLabels } from '#renderer/commands/history.ts';
import { canFind } from '#renderer/editor/find-in-entry/open-find.ts';
import { succeeds } from '#renderer/parts/failures.ts';
import { focusSettingsPart, settingsParts } from '#renderer/settings/parts.ts';
import { shortcutLabel } from '#renderer/settings/shortcut-label.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { modifierName } from './keys.ts';
import { type ActionName, keysOf, shortcuts } from './shortcuts.ts';

/** Something that the palette can do. */
export interface PaletteAction {
  name: string;
  words: string;
  /** The keys that do the same, when there are some. */
  keys: string | null;
  /** Shown only when its words were typed, since there are many like it. */
  isHidden?: true;
  run: () => void;
}

const themeLabels: Record<Settings['theme'], string> = {
  dark: 'Use the dark theme',
  light: 'Use the light theme',
  system: 'Follow the system’s theme',
};
const themes = ['dark', 'light', 'system'] as const;

/** Everything that can be done from the palette: what has a shortcut, a new goal, and the theme. */
export function usePaletteActions(run: (action: ActionName) => void): readonly PaletteAction[] {
  const navigate = useNavigate();
  const { data: settings } = useRead('settings.read', {});
  const { data: shell } = useRead('shell.info', {});
  const theme = settings?.theme;
  const labels = useHistoryLabels();
  const captureKeys =
    shell?.canCapture && settings?.quickCapture
      ? shortcutLabel(settings.captureShortcut, shell.platform).replaceAll('+', ' ')
      : null;
  return useMemo(() => {
    const everywhere = shortcuts
      .filter(
        ({ action, shift }) =>
          action !== 'palette' && action !== 'undo' && action !== 'redo' && (action !== 'search' || shift),
      )
      .map(
        (shortcut): PaletteAction => ({
          name: shortcut.action,
          words: shortcut.action === 'search' ? 'Search the journal' : shortcut.does,
          keys: keysOf(shortcut, ' '),
          run: () => run(shortcut.action),
        }),
      );
    const ofHistory = (['undo', 'redo'] as const).flatMap((action): PaletteAction[] => {
      const shortcut = shortcuts.find((each) => each.action === action);
      const label = labels[action];
      if (label === null || shortcut === undefined) return [];
      const words = `${action === 'undo' ? 'Undo' : 'Redo'} ${label}`;
      return [{ name: action, words, keys: keysOf(shortcut, ' '), run: () => run(action) }];
    });
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
    const toCompass = (
      [
        ['first-path', 'Find your direction', 'path'],
        ['log-activity', 'Log an activity', 'energy'],
      ] as const
    ).map(
      ([name, words, page]): PaletteAction => ({
        name,
        words,
        keys: null,
        run: () => void navigate({ to: '/compass/$id', params: { id: page } }),
      }),
    );
    const toPages = (
      [
        ['explore-for-you', 'What is out there for someone like you', '/explore'],
        ['explore-browse', 'Browse occupations', '/explore/browse'],
        ['explore-options', 'Your options', '/explore/options'],
        ['explore-applying', 'What you apply for', '/explore/applying'],
        ['explore-compare', 'Hold options side by side', '/explore/compare'],
        ['people-touch', 'Keep in touch: who is due', '/people/touch'],
        ['people-promises', 'Promises', '/people/promises'],
        ['people-questions', 'Questions for talks', '/people/questions'],
        ['people-templates', 'Message templates', '/people/touch/templates'],
      ] as const
    ).map(
      ([name, words, to]): PaletteAction => ({ name, words, keys: null, run: () => void navigate({ to }) }),
    );
    const newThought: PaletteAction = {
      name: 'new-thought',
      words: 'New thought in the small window',
      keys: captureKeys,
      run: () => void succeeds(() => call('shell.showCapture', {})),
    };
    const toSettings = settingsParts.map(
      ({ id, name }): PaletteAction => ({
        name: `settings-${id}`,
        words: `Settings: ${name}`,
        keys: null,
        isHidden: true,
        run: () => {
          void navigate({ to: '/settings', hash: id });
          focusSettingsPart(id);
        },
      }),
    );
    const toTheme = themes
      .filter((other) => other !== theme)
      .map(
        (other): PaletteAction => ({
          name: `theme-${other}`,
          words: themeLabels[other],
          keys: null,
          run: () => void succeeds(() => call('settings.save', { theme: other })),
        }),
      );
    return [
      ...everywhere.slice(0, place),
      ...ofHistory,
      ...(captureKeys === null ? [] : [newThought]),
      newGoal,
      ...toCompass,
      ...toPages,
      ...(canFind() ? [find] : []),
      ...everywhere.slice(place),
      ...toTheme,
      ...toSettings,
    ];
  }, [run, navigate, theme, captureKeys, labels]);
}

/** The actions whose words hold every word that was typed, in any order. */
export function fittingActions(actions: readonly PaletteAction[], typed: string): readonly PaletteAction[] {
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter(
    ({ words, isHidden }) =>
      (asked.length > 0 || !isHidden) && asked.every((word) => words.toLowerCase().includes(word)),
  );
}
