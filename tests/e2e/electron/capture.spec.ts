import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test, type Waymark } from '#tests/e2e/app.ts';
import { until } from '#tests/support/until.ts';
import { askedOf, electronOf } from './electron.ts';

// The tray, the keys of the system and its sleep are the program's.
test.use({ program: 'own' });

interface Heard {
  waymarkShortcut?: () => void;
}

/** Opens the small window as its shortcut does: what Waymark gives to the system for the keys is kept and run. */
async function openCapture(waymark: Waymark): Promise<Page> {
  const electron = electronOf(waymark);
  const isHeard = await electron.evaluate(({ globalShortcut }) => {
    const heard = globalThis as unknown as Heard;
    if (heard.waymarkShortcut) return true;
    const register = globalShortcut.register.bind(globalShortcut);
    globalShortcut.register = (keys, pressed) => {
      heard.waymarkShortcut = pressed;
      return register(keys, pressed);
    };
    return false;
  });
  if (!isHeard) {
    await waymark.call('settings.save', { captureShortcut: 'CommandOrControl+Alt+J' });
    await expect
      .poll(() => electron.evaluate(() => (globalThis as unknown as Heard).waymarkShortcut !== undefined))
      .toBe(true);
  }
  const isThere = (page: Page): boolean => page.url().includes('capture');
  const coming = electron.windows().find(isThere) ?? electron.waitForEvent('window');
  await electron.evaluate(() => (globalThis as unknown as Heard).waymarkShortcut?.());
  return coming;
}

test('a thought that tells of a talk becomes one, unless a key keeps it plain', async ({ waymark }) => {
  await waymark.makeVault();
  const ana = await waymark.call('people.add', { name: 'Ana' });
  const capture = await openCapture(waymark);
  const field = capture.getByRole('textbox', { name: 'A thought' });
  await field.fill('talked to Ben about the boats');
  await expect(capture.getByRole('button', { name: /Keep it plain/ })).toHaveCount(0);
  await field.fill('talked to Ana about the boats');
  await expect(capture.getByText('It becomes a talk with Ana.')).toBeVisible();
  await expectNoAxeViolations(capture);
  await field.press('Enter');
  const talks = () => waymark.call('people.conversations', { person: ana.id });
  await expect
    .poll(async () => (await talks()).map(({ entry }) => entry?.preview))
    .toEqual(['talked to Ana about the boats']);
  await openCapture(waymark);
  await field.fill('coffee with Ana');
  await field.press('Alt+t');
  await expect(capture.getByText('It stays a plain thought.')).toBeVisible();
  await field.press('Enter');
  await expect.poll(async () => (await waymark.call('journal.list', {})).total).toBe(2);
  expect(await talks()).toHaveLength(1);
});

test('a thought lands in today’s entries, also while the main window is closed', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.call('settings.save', { stayInTray: true });
  const capture = await openCapture(waymark);
  const field = capture.getByRole('textbox', { name: 'A thought' });
  await expect(field).toBeFocused();
  await expectNoAxeViolations(capture);
  await field.fill('ask Ruth about Thursday');
  await field.press('Enter');
  await expect
    .poll(async () => (await waymark.call('journal.list', {})).entries.map(({ preview }) => preview))
    .toEqual(['ask Ruth about Thursday']);

  await closeMain(waymark);
  await expect
    .poll(async () => (await askedOf(waymark)).asked.map(({ message }) => message))
    .toEqual(['Waymark stays in the tray']);
  await openCapture(waymark);
  await field.fill('and the loft');
  await field.press('Enter');
  await expect.poll(async () => (await waymark.call('journal.list', {})).total).toBe(2);
});

test('an activity goes into the energy log by keys', async ({ waymark }) => {
  await waymark.makeVault();
  const capture = await openCapture(waymark);
  await capture.getByRole('radio', { name: 'Energy' }).check({ force: true });
  await expectNoAxeViolations(capture);
  const field = capture.getByRole('textbox', { name: 'What you did' });
  await field.fill('Workshop\nwith tenants');
  await capture.getByRole('radio', { name: 'Lively, 4 of 5' }).check({ force: true });

  await field.press('Enter');
  await expect
    .poll(async () => (await waymark.call('reflection.activities', {})).activities)
    .toMatchObject([{ name: 'Workshop with tenants', energy: 4, engagement: null }]);
  expect(await waymark.call('journal.list', {})).toMatchObject({ total: 0 });
});

test('Escape keeps what was typed, and a lock hides it until the passphrase is there', async ({
  waymark,
}) => {
  await waymark.makeVault('correct horse battery');
  const capture = await openCapture(waymark);
  const field = capture.getByRole('textbox', { name: 'A thought' });
  await field.fill('nobody else may read this');
  await field.press('Escape');
  await openCapture(waymark);
  await expect(field).toHaveValue('nobody else may read this');

  await waymark.call('vault.lock', {});
  await expect(field).toHaveValue('');
  await expect(capture.getByText('waits here, unseen')).toBeVisible();
  await expectNoAxeViolations(capture);
  await capture.getByLabel('Passphrase').fill('correct horse battery');
  await capture.getByLabel('Passphrase').press('Enter');
  await expect(field).toHaveValue('nobody else may read this');
  await field.press('Enter');
  await expect.poll(async () => (await waymark.call('journal.list', {})).total).toBe(1);
});

test('the small window may ask little', async ({ waymark }) => {
  await waymark.makeVault();
  const capture = await openCapture(waymark);
  const answers = await capture.evaluate(async () => [
    await window.waymark.call('journal.list', {}),
    await window.waymark.call('vault.state', {}),
  ]);
  expect(answers).toMatchObject([{ ok: false, error: { kind: 'invalid' } }, { ok: true }]);
});

test('sleep and the lock of the screen lock the vault, and the window shows nothing then', async ({
  waymark,
}) => {
  await waymark.makeVault('correct horse battery');
  const { page } = waymark;
  await waymark.call('journal.add', { title: 'A secret heron', date: '2026-03-04' });
  for (const event of ['suspend', 'lock-screen']) {
    await expect(page.getByText('A secret heron')).toBeVisible();
    await electronOf(waymark).evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);
    await expect(page.getByRole('heading', { name: 'Waymark is locked' })).toBeVisible();
    expect(await page.locator('html').innerHTML()).not.toContain('heron');
    expect(await page.title()).toBe('Waymark');
    await page.getByLabel('Passphrase').fill('correct horse battery');
    await page.keyboard.press('Enter');
  }
});

test('without input to any program it locks after the minutes that Settings say', async ({ waymark }) => {
  await waymark.makeVault('correct horse battery');
  await waymark.call('settings.save', { lockAfter: 60 });
  const electron = electronOf(waymark);
  const away = (seconds: number): Promise<void> =>
    electron.evaluate(({ powerMonitor }, gone) => {
      const now = Date.now;
      const looks = { count: 0 };
      Object.assign(globalThis, { looks });
      powerMonitor.getSystemIdleTime = () => {
        looks.count += 1;
        return gone;
      };
      // What was done in the window itself lies back as far.
      Date.now = () => now() + gone * 1_000;
    }, seconds);
  await away(50 * 60);
  // The second look begins when all that followed from the first one is done.
  await until('the monitor was looked at twice', () =>
    electron.evaluate(() => (globalThis as unknown as { looks: { count: number } }).looks.count > 1),
  );
  await expect(waymark.page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
  await away(10 * 60);
  await waymark.call('settings.save', { lockAfter: 10 });
  await expect(waymark.page.getByRole('heading', { name: 'Waymark is locked' })).toBeVisible({
    timeout: 20_000,
  });
});

test('a screen that is found locked locks the vault, where nobody tells of it', async ({ waymark }) => {
  await waymark.makeVault('correct horse battery');
  await electronOf(waymark).evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleState = () => 'locked';
  });
  await expect(waymark.page.getByRole('heading', { name: 'Waymark is locked' })).toBeVisible();
});

const rooms = (page: Page) => page.getByRole('navigation', { name: 'Rooms' });

/** Closes the main window as its button does. */
async function closeMain(waymark: Waymark): Promise<void> {
  await electronOf(waymark).evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => !window.webContents.getURL().includes('capture'))
      ?.close();
  });
}

const isMainVisible = (waymark: Waymark): Promise<boolean | undefined> =>
  electronOf(waymark).evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => !window.webContents.getURL().includes('capture'))
      ?.isVisible(),
  );

test('closing to the tray saves what was typed a moment before, and a second start brings the window back', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await waymark.call('settings.save', { stayInTray: true, trayTold: true });
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+n');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.type('A heron stood by the weir.');
  await closeMain(waymark);
  await expect.poll(() => isMainVisible(waymark)).toBe(false);
  const { entries } = await waymark.call('journal.list', {});
  expect(entries.map(({ preview }) => preview)).toEqual(['A heron stood by the weir.']);
  expect((await askedOf(waymark)).asked).toEqual([]);
  await electronOf(waymark).evaluate(({ app }) => void app.emit('second-instance', {}, ['waymark'], ''));
  await expect.poll(() => isMainVisible(waymark)).toBe(true);
});

test('closing the window ends the program when it is not to stay', async ({ waymark }) => {
  await waymark.makeVault();
  const capture = await openCapture(waymark);
  await capture.getByRole('textbox', { name: 'A thought' }).fill('typed, and not saved yet');
  await closeMain(waymark);
  await waymark.ended();
  await waymark.restart();
  expect((await waymark.call('journal.list', {})).entries.map(({ preview }) => preview)).toEqual([
    'typed, and not saved yet',
  ]);
});

test('a thought that cannot be saved since Waymark is locked holds the end until the person decides', async ({
  waymark,
}) => {
  await waymark.makeVault('correct horse battery');
  await waymark.call('vault.lock', {});
  const capture = await openCapture(waymark);
  await capture.getByRole('textbox', { name: 'A thought' }).fill('typed while locked #work');
  await waymark.answer(false);
  await electronOf(waymark).evaluate(({ app }) => app.quit());
  await expect
    .poll(async () => (await askedOf(waymark)).asked.map(({ message }) => message))
    .toEqual(['A thought is not saved yet']);
  await waymark.answer(true);
  const field = capture.getByRole('textbox', { name: 'A thought' });
  if ((await field.inputValue()) === '') await field.fill('typed while locked #work');
  await field.press('Enter');
  const passphrase = capture.getByLabel('Passphrase');
  await expect(passphrase).toBeFocused();
  await passphrase.fill('correct horse battery');
  await passphrase.press('Enter');
  await expect
    .poll(async () => (await waymark.call('journal.list', {})).entries.map(({ tags }) => tags))
    .toEqual([['work']]);
});

test('keys that the system refuses are said, and others take their place', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await electronOf(waymark).evaluate(({ globalShortcut }) => {
    const register = globalShortcut.register.bind(globalShortcut);
    globalShortcut.register = (keys, pressed) => keys !== 'Alt+Shift+F9' && register(keys, pressed);
  });
  await page.keyboard.press('ControlOrMeta+,');
  const part = page.getByRole('region', { name: 'Quick capture', exact: true });
  const keys = part.getByRole('button', { name: /^Shortcut/ });
  await keys.click();
  await expect(keys).toContainText('Press the keys…');
  await page.keyboard.press('Alt+Shift+F9');
  await expect(part.getByRole('status')).toContainText('did not give Waymark these keys');
  await expectNoAxeViolations(page);
  await keys.click();
  await page.keyboard.press('Control+J');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Hold two of');
  await keys.click();
  await page.keyboard.press('Control+Alt+J');
  await expect(keys).toContainText('Ctrl+Alt+J');
  await expect(part.getByRole('status')).toBeHidden();
  expect(
    await electronOf(waymark).evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+J')),
  ).toBe(true);
});

test('there is no way back to the addresses from before a lock', async ({ waymark }) => {
  await waymark.makeVault('correct horse battery');
  const { page } = waymark;
  await page.evaluate(() => {
    window.location.hash = '#/journal?find=heron';
  });
  await expect(page.getByLabel('Search', { exact: true })).toHaveValue('heron');
  await page.keyboard.press('ControlOrMeta+4');
  await page.keyboard.press('ControlOrMeta+l');
  await expect(page.getByRole('heading', { name: 'Waymark is locked' })).toBeVisible();
  const addresses = (): Promise<string[] | undefined> =>
    electronOf(waymark).evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.webContents.navigationHistory.getAllEntries()
        .map(({ url }) => url),
    );
  await expect.poll(addresses).toEqual(['app://waymark/#/journal']);
});

test('when something cannot be saved, the vault stays open and says so', async ({ waymark }) => {
  await waymark.makeVault('correct horse battery');
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+n');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.type('A heron');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  const [entry] = (await waymark.call('journal.list', {})).entries;
  const { id = '', revision = 0 } = entry ?? {};
  const theirs = {
    id,
    revision,
    title: 'From elsewhere',
    date: '2026-03-04',
    document: (await waymark.call('journal.get', { id })).document,
  };
  // Both within the pause that a save waits for, so that the window's save comes second and is refused.
  const isTheirsSaved = await page.evaluate(async (save) => {
    document.execCommand('insertText', false, ' stood by the weir');
    return (await window.waymark.call('journal.save', save)).ok;
  }, theirs);
  expect(isTheirsSaved).toBe(true);
  await electronOf(waymark).evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await expect(page.getByText('so Waymark stays open')).toBeVisible();
  await expect(rooms(page)).toBeVisible();
  waymark.errors.length = 0;
});
