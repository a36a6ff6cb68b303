import { expect, test } from 'vitest';
import { createShortcut } from './shortcut.ts';
import { isWayland } from './wayland.ts';

/** A system in which other programs hold some keys. */
function systemWith(taken: string[], isSure = true) {
  const ours = new Map<string, () => void>();
  let pressed = 0;
  const shortcut = createShortcut(
    {
      register: (keys, listener) => {
        if (keys === 'Nonsense') throw new TypeError('conversion failure');
        if (taken.includes(keys)) return false;
        ours.set(keys, listener);
        return true;
      },
      unregister: (keys) => ours.delete(keys),
    },
    () => {
      pressed += 1;
    },
    isSure,
  );
  return {
    shortcut,
    held: () => [...ours.keys()],
    press: () => {
      for (const run of ours.values()) run();
    },
    count: () => pressed,
  };
}

test('keys are held while they are wanted, and others take their place', () => {
  const { shortcut, held, press, count } = systemWith([]);
  expect(shortcut.state()).toBe('off');
  shortcut.take('Ctrl+Alt+J');
  shortcut.take('Ctrl+Alt+J');
  expect([shortcut.state(), held()]).toEqual(['works', ['Ctrl+Alt+J']]);
  press();
  expect(count()).toBe(1);
  shortcut.take('Ctrl+Alt+K');
  expect(held()).toEqual(['Ctrl+Alt+K']);
  shortcut.take(null);
  expect([shortcut.state(), held()]).toEqual(['off', []]);
});

test('keys of another program, and keys that there are not, are refused and leave none of the old behind', () => {
  for (const refused of ['Ctrl+Alt+J', 'Nonsense']) {
    const { shortcut, held } = systemWith(['Ctrl+Alt+J']);
    shortcut.take('Ctrl+Alt+K');
    shortcut.take(refused);
    expect([shortcut.state(), held()]).toEqual(['refused', []]);
  }
});

test('keys that were refused are asked for again', () => {
  const taken = ['Ctrl+Alt+J'];
  const { shortcut } = systemWith(taken);
  shortcut.take('Ctrl+Alt+J');
  taken.pop();
  shortcut.take('Ctrl+Alt+J');
  expect(shortcut.state()).toBe('works');
});

test('where the desktop decides, nobody says that they work', () => {
  const { shortcut } = systemWith([], false);
  shortcut.take('Ctrl+Alt+J');
  expect(shortcut.state()).toBe('unsure');
});

test('a Wayland session is known by its environment, and only on Linux', () => {
  expect(isWayland('linux', { XDG_SESSION_TYPE: 'wayland' })).toBe(true);
  expect(isWayland('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(isWayland('linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' })).toBe(false);
  expect(isWayland('darwin', { XDG_SESSION_TYPE: 'wayland' })).toBe(false);
});
