import { expect, test, vi } from 'vitest';
import { type Settings, settings } from '#shared/settings/settings.ts';
import { createTrayAndCapture } from './tray-and-capture.ts';

function beside({ hasTray = true } = {}) {
  const shown = { trays: 0 };
  const take = vi.fn();
  const capture = { hide: vi.fn(), destroy: vi.fn() };
  const made = createTrayAndCapture({
    capture,
    shortcut: { take, state: () => 'works' },
    createTray: () => {
      if (!hasTray) return null;
      shown.trays += 1;
      return {
        destroy: () => {
          shown.trays -= 1;
        },
      };
    },
  });
  const follow = (chosen: Partial<Settings>): void => made.follow(settings.parse(chosen));
  return { made, follow, shown, take, capture };
}

test('the tray is there once while quick capture or staying is wanted', () => {
  const { follow, shown } = beside();
  follow({});
  follow({ theme: 'dark' });
  expect(shown.trays).toBe(1);
  follow({ quickCapture: false, stayInTray: true });
  expect(shown.trays).toBe(1);
  follow({ quickCapture: false, stayInTray: false });
  expect(shown.trays).toBe(0);
});

test('closing the window leaves Waymark running only when that is wanted and there is a tray to come back from', () => {
  const { made, follow } = beside();
  follow({});
  expect(made.staysInTray()).toBe(false);
  follow({ stayInTray: true });
  expect(made.staysInTray()).toBe(true);
  const without = beside({ hasTray: false });
  without.follow({ stayInTray: true });
  expect(without.made.staysInTray()).toBe(false);
});

test('the keys follow Settings, and quick capture that is switched off takes its window away', () => {
  const { follow, take, capture } = beside();
  follow({ captureShortcut: 'CommandOrControl+Alt+J' });
  expect(take).toHaveBeenLastCalledWith('CommandOrControl+Alt+J');
  expect(capture.hide).not.toHaveBeenCalled();
  follow({ quickCapture: false });
  expect(take).toHaveBeenLastCalledWith(null);
  expect(capture.hide).toHaveBeenCalled();
});

test('nothing of it outlives the program', () => {
  const { made, follow, shown, take, capture } = beside();
  follow({ stayInTray: true });
  made.end();
  expect([shown.trays, made.staysInTray()]).toEqual([0, false]);
  expect(take).toHaveBeenLastCalledWith(null);
  expect(capture.destroy).toHaveBeenCalled();
});
