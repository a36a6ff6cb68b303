import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { menuTemplate } from './menu.ts';

const platforms = ['linux', 'darwin', 'win32'] as const;

function itemsOn(platform: NodeJS.Platform, developer = false) {
  const ask = vi.fn();
  const template = menuTemplate({
    platform,
    name: 'Waymark',
    developer,
    ask,
    about: () => {},
    capture: () => {},
  });
  const items = template.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
  return { ask, labels: template.map(({ label }) => label?.replace('&', '')), items };
}

describe.each(platforms)('the menu on %s', (platform) => {
  test('has the usual parts', () => {
    const { labels, items } = itemsOn(platform);
    const usual = ['File', 'Edit', 'View', 'Window', 'Help'];
    expect(labels).toEqual(platform === 'darwin' ? ['Waymark', ...usual] : usual);
    const roles = items.map(({ role }) => role);
    for (const role of [
      'cut',
      'copy',
      'paste',
      'selectAll',
      'quit',
      'minimize',
      'zoomIn',
      'togglefullscreen',
    ]) {
      expect(roles).toContain(role);
    }
  });

  test('has the tools of development only in development', () => {
    const tools = /devtools|reload/i;
    expect(itemsOn(platform).items.filter(({ role }) => tools.test(role ?? ''))).toEqual([]);
    expect(itemsOn(platform, true).items.some(({ role }) => tools.test(role ?? ''))).toBe(true);
  });

  test('gives no two items the same keys', () => {
    const keys = itemsOn(platform).items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('an item asks the window for what it says', () => {
  const { ask, items } = itemsOn('linux');
  const item = items.find(({ label }) => label === 'New entry');
  item?.click?.(undefined as never, undefined, undefined as never);
  expect(ask).toHaveBeenCalledExactlyOnceWith('new-entry');
});

test('Undo and Redo say what, and ask the window, which knows whether a text has the focus', () => {
  const ask = vi.fn();
  const items = menuTemplate({
    platform: 'linux',
    name: 'Waymark',
    developer: false,
    ask,
    about: () => {},
    capture: () => {},
    history: { undo: 'move “Bread & butter”', redo: null, inText: false },
  }).flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
  const [undo, redo] = ['undo', 'redo'].map((id) => items.find((item) => item.id === id));
  expect([undo?.label, redo?.label]).toEqual(['Undo move “Bread && butter”', 'Redo']);
  expect([undo?.enabled, redo?.enabled]).toEqual([true, false]);
  undo?.click?.(undefined as never, undefined, undefined as never);
  expect(ask).toHaveBeenCalledExactlyOnceWith('undo');
});

test('Undo and Redo are grey while there is nothing, and plain in a text, which undoes what was typed', () => {
  const shown = (history: { undo: string | null; redo: string | null; inText: boolean }) => {
    const template = menuTemplate({
      platform: 'linux',
      name: 'Waymark',
      developer: false,
      ask: () => {},
      about: () => {},
      capture: () => {},
      history,
    });
    return template
      .flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])
      .filter(({ id }) => id === 'undo' || id === 'redo')
      .map(({ label, enabled }) => [label, enabled]);
  };
  expect(shown({ undo: null, redo: null, inText: false })).toEqual([
    ['Undo', false],
    ['Redo', false],
  ]);
  expect(shown({ undo: 'add a step', redo: null, inText: true })).toEqual([
    ['Undo', true],
    ['Redo', true],
  ]);
});
