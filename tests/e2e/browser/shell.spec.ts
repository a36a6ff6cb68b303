import { readdirSync } from 'node:fs';
import { expect, test } from '#tests/e2e/app.ts';

test('words typed a moment before the window’s own close button are saved', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.page.keyboard.press('ControlOrMeta+n');
  await expect(waymark.page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await waymark.page.keyboard.type('A heron stood by the weir.');
  await waymark.page.close({ runBeforeUnload: true });
  await waymark.ended();
  await waymark.restart();
  await expect(waymark.page.getByText('A heron stood by the weir.').first()).toBeVisible();
});

test('what it cannot do it says, with the way to do it', async ({ waymark }) => {
  await waymark.makeVault();
  expect(await waymark.call('shell.info', {})).toMatchObject({ shell: 'browser', canChooseFiles: false });
  await expect(waymark.call('transfer.import', { job: 'import', format: 'jrnl' })).rejects.toThrow(
    /command line/,
  );
});

test('where files cannot be chosen, the command line is named', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+,');
  await expect(page.getByRole('region', { name: 'Import', exact: true })).toContainText(
    'waymark import PATH',
  );
  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  await expect(page.getByRole('dialog')).toContainText('waymark restore FILE');
});

test('a window that crashed has lost nothing', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('journal.add', { title: 'A heron by the weir', date: '2026-03-04' });
  const { page } = waymark;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.crash').catch(() => {});
  await waymark.killAndReopen();
  expect(await waymark.call('journal.get', { id })).toMatchObject({ title: 'A heron by the weir' });
  waymark.errors.length = 0;
});

test('the page stays alone and gets nothing from elsewhere', async ({ waymark }) => {
  const { page } = waymark;
  const reached = await page.evaluate(() =>
    Promise.all(
      ['https://example.org/', 'http://127.0.0.1:9/', 'https://waymark.invalid/../package.json'].map((url) =>
        fetch(url, { mode: 'no-cors' }).then(
          ({ status }) => status,
          () => 'refused',
        ),
      ),
    ),
  );
  expect(reached).toEqual(['refused', 'refused', 404]);
  await page.evaluate(() => void window.open('https://example.org/'));
  await expect.poll(() => page.context().pages().length).toBe(1);
  expect(await page.evaluate(() => Object.keys(window.waymark))).toEqual(['call', 'on']);
  waymark.errors.length = 0;
});

test('nothing is left behind', async ({ waymark }) => {
  await waymark.makeVault();
  expect(readdirSync(waymark.folders.temporary).some((name) => name.startsWith('waymark-window-'))).toBe(
    true,
  );
  await waymark.close();
  expect(readdirSync(waymark.folders.temporary).filter((name) => name.startsWith('waymark-window-'))).toEqual(
    [],
  );
});
