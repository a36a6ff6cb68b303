import { expect, test } from 'vitest';
import { settingsApi } from '#shared/settings/settings.ts';
import { acceleratorOf, shortcutLabel } from './shortcut-label.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('pressed keys become a shortcut that Settings take', () => {
  const keys = acceleratorOf({ ...none, code: 'KeyJ', ctrlKey: true, altKey: true }, 'linux');
  expect(keys).toBe('CommandOrControl+Alt+J');
  expect(acceleratorOf({ ...none, code: 'KeyJ', metaKey: true }, 'darwin')).toBe('CommandOrControl+J');
  expect(acceleratorOf({ ...none, code: 'Space', ctrlKey: true, shiftKey: true }, 'win32')).toBe(
    'CommandOrControl+Shift+Space',
  );
  for (const code of ['KeyJ', 'ControlLeft', 'Enter'])
    expect(acceleratorOf({ ...none, code, shiftKey: true }, 'linux')).toBeNull();
  const input = settingsApi['settings.save'].input;
  expect(input.safeParse({ captureShortcut: keys }).success).toBe(true);
  for (const wrong of [
    'J',
    'Shift+J',
    'CommandOrControl',
    'CommandOrControl+CommandOrControl+J',
    'CommandOrControl+Enter',
    '',
  ])
    expect(input.safeParse({ captureShortcut: wrong }).success, wrong).toBe(false);
});

test('a shortcut is said as the platform calls its keys', () => {
  expect(shortcutLabel('CommandOrControl+Shift+Space', 'linux')).toBe('Ctrl+Shift+Space');
  expect(shortcutLabel('CommandOrControl+Shift+Space', 'darwin')).toBe('⌘ ⇧ Space');
});
