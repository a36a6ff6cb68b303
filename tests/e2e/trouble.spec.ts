import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from '#main/shells/root.ts';
import { documentFromPlainText, documentOf } from '#shared/document/document.ts';
import { expect, expectNoAxeViolations, test } from './app.ts';
import { beside } from './outside.ts';

test('an entry with a node that the editor does not know is read and never saved', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('journal.add', { title: 'From a newer Waymark', date: '2026-03-04' });
  const document = documentOf([
    ...(documentFromPlainText('Words before.').root.children ?? []),
    { type: 'hologram', version: 1, children: documentFromPlainText('Words inside.').root.children ?? [] },
  ]);
  // Written past the bridge, as a newer Waymark would have.
  await beside(waymark.folders, async ({ vault }) => {
    const stored = JSON.stringify(document);
    vault.opened().db.prepare('UPDATE entries SET document = ? WHERE id = ?').run(stored, id);
  });

  await waymark.page.getByRole('link', { name: /From a newer Waymark/ }).click();
  await expect(waymark.page.getByText('does not know')).toBeVisible();
  await expect(waymark.page.getByRole('article')).toHaveText('Words before.Words inside.');
  await expect(waymark.page.getByRole('textbox')).toHaveCount(0);
  await expectNoAxeViolations(waymark.page);
  await waymark.restart();
  expect(await waymark.call('journal.get', { id })).toMatchObject({ revision: 1, document });
});

test('a damaged text is told where it is opened, and everything around it goes on', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  const document = documentFromPlainText('What went well?');
  for (const title of ['Rain', 'Sun']) {
    await waymark.call('journal.add', { title, date: '2026-03-04', document });
    await waymark.call('journal.addTemplate', { name: `${title} template`, title: '', document });
  }
  await beside(waymark.folders, async ({ vault }) => {
    const { db } = vault.opened();
    db.exec("UPDATE entries SET document = '{' || document WHERE title = 'Rain'");
    db.exec("UPDATE templates SET document = '{' || document WHERE name = 'Rain template'");
  });
  await page.getByRole('link', { name: /Rain/ }).click();
  await expect(page.getByText('The text of this entry is damaged')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: /Sun/ }).click();
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveText('What went well?');

  await page.getByRole('button', { name: 'Begin an entry with…' }).click();
  await expect(page.getByRole('menuitem', { name: 'Sun template' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Rain template' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Templates…' }).click();
  const damaged = page
    .getByRole('list', { name: 'Your templates' })
    .getByRole('listitem')
    .filter({ hasText: 'Rain' });
  await damaged.getByRole('button', { name: /^Rain template/ }).click();
  await expect(damaged.getByRole('note')).toContainText('is damaged and cannot be read');
  await expect(damaged.getByRole('textbox')).toHaveCount(0);
  await expectNoAxeViolations(page);
  await damaged.getByRole('button', { name: 'More about Rain template' }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await expect(damaged).toHaveCount(0);
  expect(await waymark.call('trash.list', {})).toMatchObject([{ title: 'Rain template' }]);
});

test('a damaged entry leads to its earlier versions, by mouse and by keyboard', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  const add = async (title: string): Promise<string> => {
    const document = documentFromPlainText(`${title} as it was.`);
    const { id, revision } = await waymark.call('journal.add', { title, date: '2026-03-04', document });
    const written = documentFromPlainText(`${title} as it is.`);
    await waymark.call('journal.save', {
      id,
      revision,
      title,
      date: '2026-03-04',
      document: written,
      keep: true,
    });
    return id;
  };
  for (const title of ['Rain', 'Snow']) await add(title);
  const bare = documentFromPlainText('Never changed.');
  await waymark.call('journal.add', { title: 'Sun', date: '2026-03-04', document: bare });
  await beside(waymark.folders, async ({ vault }) => {
    vault.opened().db.exec("UPDATE entries SET document = '{' || document");
  });

  await page.getByRole('link', { name: /Sun/ }).click();
  await expect(page.getByText('There are no earlier versions of it.')).toBeVisible();
  await page.getByRole('link', { name: /Rain/ }).click();
  await page.getByRole('button', { name: 'Look at its earlier versions…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
  await expect(dialog.getByRole('region', { name: 'Version' })).toContainText('Rain as it was.');
  await expect(dialog.getByRole('radiogroup', { name: 'Show' })).toHaveCount(0);
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Bring this version back' }).click();
  const text = page.getByRole('textbox', { name: 'Text' });
  await expect(text).toHaveText('Rain as it was.');

  await page.getByRole('link', { name: /Snow/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The text of this entry is damaged')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: 'Look at its earlier versions…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Snow as it was.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Look at its earlier versions…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Bring this version back' }).press('Enter');
  await expect(text).toHaveText('Snow as it was.');
  await expect(page.locator('body')).not.toBeFocused();
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
