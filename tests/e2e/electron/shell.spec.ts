import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from '#main/shells/electron-runtime.ts';
import { isRoot } from '#main/shells/root.ts';
import { expect, test } from '#tests/e2e/app.ts';
import { environmentOf } from '#tests/e2e/drivers/folders.ts';
import { askedOf, electronOf } from './electron.ts';

const root = join(import.meta.dirname, '..', '..', '..');

// They look at the program, stop it and end it.
test.use({ program: 'own' });

test('a window that does not answer is not closed without a question', async ({ waymark }) => {
  const electron = electronOf(waymark);
  await waymark.answer(false);
  // The page's process stands still, as one does that is busy for long.
  const page = await electron.evaluate(({ BrowserWindow }) =>
    Number(BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()),
  );
  process.kill(page, 'SIGSTOP');
  try {
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect.poll(async () => (await askedOf(waymark)).asked, { timeout: 30_000 }).toHaveLength(1);
  } finally {
    process.kill(page, 'SIGCONT');
  }
  expect((await askedOf(waymark)).asked[0]?.message).toBe('Some words are not saved yet');
  expect(await waymark.call('vault.state', {})).toEqual({ state: 'absent' });
  await waymark.answer(true);
});

test('a window whose process ends opens again, says so, and has lost nothing', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('journal.add', { title: 'A heron by the weir', date: '2026-03-04' });
  const electron = electronOf(waymark);
  const found = await electron.evaluate(async ({ BrowserWindow }, entry) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('no window');
    const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()));
    contents.forcefullyCrashRenderer();
    await loaded;
    return contents.executeJavaScript(`window.waymark.call('journal.get', { id: ${JSON.stringify(entry)} })`);
  }, id);
  expect(found).toMatchObject({ ok: true, value: { title: 'A heron by the weir' } });
  expect((await askedOf(waymark)).asked.map(({ message }) => message)).toEqual([
    'The window stopped and was opened again',
  ]);
  waymark.errors.length = 0;
});

test('a second start brings the first window to the front', async ({ waymark }) => {
  const electron = electronOf(waymark);
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
  });
  const second = spawn(
    findElectron(root) ?? '',
    [root, ...(isRoot() ? ['--no-sandbox'] : []), `--user-data-dir=${waymark.folders.settings}`],
    { env: environmentOf(waymark.folders), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  second.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(said).toContain('Waymark is open already');
  const state = (): Promise<unknown> =>
    electron.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      return {
        windows: windows.length,
        visible: windows[0]?.isVisible(),
        minimized: windows[0]?.isMinimized(),
      };
    });
  await expect.poll(state).toEqual({ windows: 1, visible: true, minimized: false });
});

test('the window opens where it was, and comes back when its screen is gone', async ({ waymark }) => {
  const bounds = { x: 60, y: 50, width: 1000, height: 700 };
  const present = (): Promise<{ x: number; y: number; width: number; height: number } | undefined> =>
    electronOf(waymark).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  await electronOf(waymark).evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  await expect.poll(present).toEqual(bounds);
  await waymark.restart();
  expect(await present()).toEqual(bounds);
  await waymark.close();
  const file = join(waymark.folders.settings, 'window-state.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), x: 9_000, y: 9_000 }));
  await waymark.restart();
  const { x = 0, y = 0 } = (await present()) ?? {};
  expect([x < 9_000, y < 9_000]).toEqual([true, true]);
});

test('the recovery code that is copied is on the clipboard, for other programs to paste', async ({
  waymark,
}) => {
  const { page } = waymark;
  const electron = electronOf(waymark);
  await electron.evaluate(({ clipboard }) => clipboard.writeText('what was there before'));
  await page.getByLabel('Passphrase', { exact: true }).fill('a heron by the weir');
  await page.getByLabel('The same once more').fill('a heron by the weir');
  await page.getByRole('button', { name: 'Begin' }).click();
  const groups = page.getByRole('list', { name: 'Recovery code' }).locator('.font-mono');
  await expect(groups).toHaveCount(9);
  const code = (await groups.allTextContents()).join('-');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(code);
});

test('menu items reach the window', async ({ waymark }) => {
  await waymark.page.evaluate(() => {
    const seen: unknown[] = [];
    Object.assign(window, { seen });
    window.waymark.on('menu', (data) => seen.push(data));
  });
  const labels = await electronOf(waymark).evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items ?? [];
    const wanted = ['New entry', 'Find…', 'Search the journal…', 'Go to…', 'Settings…', 'Keyboard shortcuts'];
    for (const item of items.flatMap(({ submenu }) => submenu?.items ?? [])) {
      if (wanted.includes(item.label)) item.click();
    }
    return items.map(({ label }) => label);
  });
  expect(labels).toEqual(['&File', '&Edit', '&View', '&Window', '&Help']);
  const seen = (): Promise<unknown> =>
    waymark.page.evaluate(() => (window as unknown as { seen: unknown }).seen);
  await expect
    .poll(seen)
    .toEqual([
      { action: 'new-entry' },
      { action: 'settings' },
      { action: 'find' },
      { action: 'search' },
      { action: 'palette' },
      { action: 'shortcuts' },
    ]);
});

test('the chosen theme reaches the system’s parts of the window, and the next start', async ({ waymark }) => {
  const dark = (): Promise<unknown> =>
    electronOf(waymark).evaluate(({ BrowserWindow, nativeTheme }) => [
      nativeTheme.shouldUseDarkColors,
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
    ]);
  expect(await dark()).toEqual([false, '#fbfaf7']);
  await waymark.call('settings.save', { theme: 'dark' });
  await expect.poll(dark).toEqual([true, '#141715']);
  await waymark.restart();
  expect(await dark()).toEqual([true, '#141715']);
});

test.describe('ended by a signal', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`${signal} closes the vault as quit does`, async ({ waymark }) => {
      await waymark.makeVault();
      await waymark.call('journal.add', { title: 'A heron by the weir', date: '2026-03-04' });
      const child = electronOf(waymark).process();
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      expect(existsSync(join(waymark.folders.vault, 'waymark.db'))).toBe(true);
      expect(existsSync(join(waymark.folders.vault, 'waymark.db-wal'))).toBe(false);
    });
  }
});

test('Undo in the menu says what it undoes, is grey without it, and undoes what is typed in a text', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await waymark.call('goals.add', { title: 'Learn to draw', status: 'active' });
  const { page } = waymark;
  const electron = electronOf(waymark);
  const shown = () =>
    electron.evaluate(({ Menu }) =>
      ['undo', 'redo'].map((id) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id);
        return [item?.label, item?.enabled];
      }),
    );
  const choose = (id: string) =>
    electron.evaluate(({ Menu }, chosen) => {
      Menu.getApplicationMenu()?.getMenuItemById(chosen)?.click();
    }, id);
  const nothing = [
    ['Undo', false],
    ['Redo', false],
  ];
  await expect.poll(shown).toEqual(nothing);
  await page.keyboard.press('ControlOrMeta+4');
  const card = page.getByRole('link', { name: 'Learn to draw', exact: true });
  await card.focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(shown).toEqual([
    ['Undo move “Learn to draw”', true],
    ['Redo', false],
  ]);
  await choose('undo');
  await expect.poll(shown).toEqual([
    ['Undo', false],
    ['Redo move “Learn to draw”', true],
  ]);
  expect((await waymark.call('goals.list', {})).map(({ status }) => status)).toEqual(['active']);

  await page.getByRole('button', { name: 'New goal' }).click();
  const title = page.getByRole('textbox').first();
  await title.pressSequentially('Sail');
  await expect.poll(shown).toEqual([
    ['Undo', true],
    ['Redo', true],
  ]);
  await choose('undo');
  await expect(title).toHaveValue('');
  await page.keyboard.press('Escape');
});
