import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { referencesOf } from '#shared/document/references.ts';
import { pngPicture } from '#tests/support/pictures.ts';
import { expect, expectNoAxeViolations, inBothShells, test, type Waymark } from './app.ts';
import { bar, choose, editor, isSaved, newEntry, pictures } from './attaching.ts';

const chooser = (page: Page) => page.locator('input[type="file"]');

interface Given {
  name: string;
  type: string;
  base64: string;
}

const given = (name: string, bytes: Buffer, type = ''): Given => ({
  name,
  type,
  base64: bytes.toString('base64'),
});

/** Pastes or drops files and words, as another program would hand them over. */
async function hand(
  page: Page,
  how: 'paste' | 'drop',
  { files = [], data = {} }: { files?: Given[]; data?: Record<string, string> },
): Promise<void> {
  await editor(page).evaluate(
    (root, { kind, files: all, words }) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type }));
      }
      for (const [type, text] of Object.entries(words)) transfer.setData(type, text);
      const target = root.lastElementChild ?? root;
      const { left, top, height } = target.getBoundingClientRect();
      const init = { bubbles: true, cancelable: true, clientX: left + 4, clientY: top + height / 2 };
      if (kind === 'paste') {
        root.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: transfer }));
      } else {
        target.dispatchEvent(new DragEvent('dragover', { ...init, dataTransfer: transfer }));
        target.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer: transfer }));
      }
    },
    { kind: how, files, words: data },
  );
}

async function attachmentsOf({ call }: Waymark): Promise<string[]> {
  const { entries } = await call('journal.list', {});
  const { document } = await call('journal.get', { id: entries[0]?.id ?? '' });
  return referencesOf(document).attachments;
}

test('pictures come by paste, drop and choosing; they are described, sized, seen large and saved again', {
  tag: inBothShells,
}, async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  const weir = pngPicture(900, 600);
  await newEntry(page, 'At the weir');
  await hand(page, 'paste', { files: [given('weir.png', weir, 'image/png')] });
  await expect(pictures(page)).toHaveCount(1);
  await page.keyboard.type('and later');
  await hand(page, 'drop', { files: [given('bank.png', pngPicture(300, 400, { tint: 200 }))] });
  await expect(pictures(page)).toHaveCount(2);
  await chooser(page).setInputFiles({
    name: 'bridge.png',
    mimeType: 'image/png',
    buffer: pngPicture(320, 240, { tint: 10 }),
  });
  await expect(pictures(page)).toHaveCount(3);

  // By keyboard: up to the last picture, into its bar, a description, back, a size.
  await page.keyboard.press('ArrowUp');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('The old bridge');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
  await expect(editor(page).getByRole('img', { name: 'The old bridge' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(bar(page).getByRole('radio', { name: 'Small' })).toBeChecked();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(editor(page)).toBeFocused();

  // Space shows it large; the arrows go on to the others.
  await page.keyboard.press('Space');
  const view = page.getByRole('dialog', { name: 'The old bridge' });
  await expect(view).toContainText('3 of 3');
  await page.keyboard.press('ArrowRight');
  const first = page.getByRole('dialog', { name: 'Picture', exact: true });
  await expect(first).toContainText('1 of 3');
  await expect(first.getByRole('img')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('+');
  await expect(first.getByRole('region', { name: 'The picture' })).toBeVisible();
  await page.keyboard.press('0');
  const saved = await waymark.saving(() => first.getByRole('button', { name: 'Save a copy' }).click());
  expect(readFileSync(saved).equals(weir)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();

  await isSaved(page);
  expect((await attachmentsOf(waymark)).length).toBe(3);
  const again = await waymark.restart();
  await again.getByRole('link', { name: /At the weir/ }).click();
  await expect(pictures(again)).toHaveCount(3);
  await expect
    .poll(() =>
      pictures(again)
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBe(900);
  expect(await again.evaluate(() => document.querySelector('[data-save-state="saved"]'))).toBeNull();
});

test('a file stands in the text by its name; Backspace takes it out and undo brings it back', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  await newEntry(page, 'The offer');
  await chooser(page).setInputFiles({
    name: 'offer.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 and so on'),
  });
  await expect(editor(page)).toContainText('offer.pdf');
  await expect(editor(page)).toContainText('PDF, 18 bytes');
  await page.keyboard.press('Backspace');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(editor(page)).not.toContainText('offer.pdf');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor(page)).toContainText('PDF, 18 bytes');
  await expectNoAxeViolations(page);
  const stats = await waymark.call('vault.stats', {});
  expect(stats.attachments).toBe(1);
});

test('what is broken, dangerous or too large is kept as a file, shown as drawn, or refused with a sentence', {
  tag: inBothShells,
}, async ({ waymark }) => {
  await waymark.makeVault();
  const { page, folders } = waymark;
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (!/^(app|blob|data):|^https:\/\/waymark\.invalid\//.test(request.url())) loaded.push(request.url());
  });
  await newEntry(page, 'Odd things');
  const broken = Buffer.concat([pngPicture(50, 50).subarray(0, 60), Buffer.alloc(40)]);
  await hand(page, 'drop', { files: [given('broken.png', broken, 'image/png')] });
  await expect(editor(page)).toContainText('It cannot be shown as a picture and is kept as a file.');

  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80" onload="top.hacked = 1">
    <script>top.hacked = 2</script><image href="https://example.org/tracker.png" width="9" height="9"/>
    <style>@import url('https://example.org/x.css');</style>
    <rect width="120" height="80" fill="teal"/></svg>`;
  await hand(page, 'drop', { files: [given('drawing.svg', Buffer.from(svg), 'image/svg+xml')] });
  await expect(pictures(page)).toHaveCount(1);
  await expect
    .poll(() => pictures(page).evaluate(async (image: HTMLImageElement) => image.naturalWidth))
    .toBe(1_600);
  const shown = await pictures(page).evaluate(async (image: HTMLImageElement) => image.src.slice(0, 5));
  expect(shown).toBe('blob:');
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  const ids = await expect
    .poll(async () => (await attachmentsOf(waymark)).length)
    .toBe(2)
    .then(() => attachmentsOf(waymark));
  const preview = await waymark.call('attachments.preview', { id: ids[1] ?? '', size: 'page' });
  expect(preview?.mediaType).toBe('image/webp');

  const large = join(folders.files, 'large.bin');
  writeFileSync(large, 'x');
  truncateSync(large, 250_000_001);
  await choose(page, large);
  await expect(page.getByText('Waymark takes files up to 250 MB')).toBeVisible();

  await hand(page, 'paste', {
    data: {
      'text/html':
        '<p style="color:red">Read <b>this</b><img src="https://example.org/cat.png" alt="A cat"></p><script>top.hacked = 3</script><img src="file:///etc/passwd"><img src="x" onerror="top.hacked = 4">',
      'text/plain': 'Read this',
    },
  });
  await expect(editor(page).getByRole('link', { name: 'A cat' })).toBeVisible();
  await expect(editor(page)).not.toContainText('passwd');
  await expect(pictures(page)).toHaveCount(1);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(loaded).toEqual([]);
});

test('a lock takes the pictures out of the window', async ({ waymark }) => {
  await waymark.makeVault('correct horse battery');
  const { page } = waymark;
  await newEntry(page, 'Private');
  await hand(page, 'paste', { files: [given('weir.png', pngPicture(200, 100), 'image/png')] });
  await expect(pictures(page)).toHaveCount(1);
  const address = await pictures(page).evaluate((image: HTMLImageElement) => image.src);
  await isSaved(page);
  await expect(editor(page).getByText(/Storing/)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+l');
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  const isThere = await page.evaluate(
    (src) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = src;
      }),
    address,
  );
  expect(isThere).toBe(false);
  waymark.errors.splice(0);
});
