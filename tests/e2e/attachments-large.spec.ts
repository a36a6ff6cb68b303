import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#tests/e2e/app.ts';
import { bar, choose, editor, isSaved, newEntry, pictures } from '#tests/e2e/attaching.ts';
import { pngPicture } from '#tests/support/pictures.ts';

test('a 30 MB picture and a 200 MB file are stored while writing goes on; one that is taken out stops', async ({
  waymark,
}) => {
  test.setTimeout(180_000);
  await waymark.makeVault();
  const { page, folders } = waymark;
  const picture = join(folders.files, 'large.png');
  writeFileSync(picture, pngPicture(4_000, 2_500, { noise: true }));
  const file = join(folders.files, 'recording.bin');
  writeFileSync(file, Buffer.from([1, 2, 3, 0]));
  truncateSync(file, 200_000_000);
  await newEntry(page, 'Large things');

  await choose(page, picture);
  await expect(pictures(page)).toHaveCount(1);
  await page.keyboard.type('still writing');
  await expect(editor(page)).toContainText('still writing');
  await expect(editor(page).getByText(/Storing/)).toHaveCount(0, { timeout: 60_000 });
  await expect
    .poll(() =>
      pictures(page)
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBe(1_600);

  await choose(page, file);
  await expect(editor(page).getByText(/Storing… \d+ % of 200/)).toBeVisible();
  // Half way through, it is taken out: nothing of it stays.
  await page.keyboard.press('ArrowUp');
  await bar(page).getByRole('button', { name: 'Stop and remove' }).click();
  await expect(editor(page)).not.toContainText('recording.bin');
  await page.keyboard.type(' and on');
  await expect.poll(async () => (await waymark.call('vault.stats', {})).attachments).toBe(1);

  const slowest = await page.evaluate(async () => {
    (globalThis as unknown as { frames: number[] }).frames = [];
    let last = performance.now();
    const tick = (now: number): void => {
      (globalThis as unknown as { frames: number[] }).frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return 0;
  });
  expect(slowest).toBe(0);
  await choose(page, file);
  await expect(editor(page).getByText(/Storing/)).toBeVisible();
  await page.keyboard.type(' while it comes in');
  await expect(editor(page).getByText('File, 200 MB')).toBeVisible({ timeout: 120_000 });
  const frames = await page.evaluate(() =>
    (globalThis as unknown as { frames: number[] }).frames.sort((a, b) => a - b),
  );
  console.log(
    `frames while 200 MB came in: p95 ${frames[Math.floor(frames.length * 0.95)]?.toFixed(0)} ms of ${frames.length}`,
  );
  await isSaved(page);
  expect((await waymark.call('vault.stats', {})).attachments).toBe(2);
  expect((await waymark.call('vault.verify', { job: 'check' })).problems).toEqual([]);
});
