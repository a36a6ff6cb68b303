import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { silentLog } from '#main/bridge/log.ts';
import { createCore } from '#main/core.ts';
import { isRoot } from '#main/shells/root.ts';
import { documentFromPlainText, documentOf } from '#shared/document/document.ts';
import { testShell } from '#tests/support/shell.ts';
import { expect, expectNoAxeViolations, test } from './app.ts';

test('an entry with a node that the editor does not know is read and never saved', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('journal.add', { title: 'From a newer Waymark', date: '2026-03-04' });
  const document = documentOf([
    ...(documentFromPlainText('Words before.').root.children ?? []),
    { type: 'hologram', version: 1, children: documentFromPlainText('Words inside.').root.children ?? [] },
  ]);
  // Written past the bridge, as a newer Waymark would have.
  const core = createCore({
    vaultFolder: waymark.folders.vault,
    preferencesFile: join(waymark.folders.settings, 'unused.json'),
    shell: testShell(),
    window: false,
    log: silentLog,
  });
  await core.call('vault.state', {});
  const stored = JSON.stringify(document);
  core.vault.opened().db.prepare('UPDATE entries SET document = ? WHERE id = ?').run(stored, id);
  await core.close();

  await waymark.page.getByRole('link', { name: /From a newer Waymark/ }).click();
  await expect(waymark.page.getByText('does not know')).toBeVisible();
  await expect(waymark.page.getByRole('article')).toHaveText('Words before.Words inside.');
  await expect(waymark.page.getByRole('textbox')).toHaveCount(0);
  await expectNoAxeViolations(waymark.page);
  await waymark.restart();
  expect(await waymark.call('journal.get', { id })).toMatchObject({ revision: 1, document });
});

test('a full disk is said, the words stay in the window, and they are saved when there is room', async ({
  waymark,
}) => {
  const { vault } = waymark.folders;
  mkdirSync(vault);
  const isSmall = ((): boolean => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', vault], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();
  test.skip(!isSmall, `a small disk cannot be made here${isRoot() ? '' : ' without being root'}`);
  try {
    await waymark.makeVault();
    await waymark.page.keyboard.press('ControlOrMeta+n');
    const text = waymark.page.getByRole('textbox', { name: 'Text' });
    await expect(text).toBeFocused();
    await waymark.page.keyboard.type('Words while there is room.');
    await expect(waymark.page.locator('[data-save-state="saved"]')).toBeVisible();

    const filler = join(vault, 'filler');
    const { bavail, bsize } = statfsSync(vault);
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
    await waymark.page.keyboard.insertText(` Words without room. ${'And on and on. '.repeat(400)}`);
    await expect(waymark.page.getByRole('alert')).toContainText('The disk is full');
    await expect(text).toContainText('Words without room.');

    rmSync(filler);
    await waymark.page.getByRole('button', { name: 'Try again' }).click();
    await expect(waymark.page.locator('[data-save-state="saved"]')).toBeVisible();
    await waymark.restart();
    await expect(waymark.page.getByRole('link', { name: /Words without room/ })).toBeVisible();
  } finally {
    await waymark.close();
    execFileSync('umount', ['-l', vault]);
  }
});
