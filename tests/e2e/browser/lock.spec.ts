import { expect, test } from '#tests/e2e/app.ts';

test('without activity in the window it locks after the minutes that Settings say', async ({ waymark }) => {
  await waymark.makeVault('correct horse battery');
  const { page } = waymark;
  await waymark.call('settings.save', { lockAfter: 1 });
  await page.clock.install();
  await page.reload();
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.clock.runFor(50_000);
  await page.keyboard.press('Shift');
  await page.clock.runFor(50_000);
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
  await page.clock.runFor(20_000);
  await expect(page.getByRole('heading', { name: 'Waymark is locked' })).toBeVisible();
});

test('Settings say what a browser cannot', async ({ waymark }) => {
  await waymark.makeVault('correct horse battery');
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+,');
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(part('Quick capture')).toContainText('which has neither');
  await expect(part('Quick capture').getByRole('checkbox')).toHaveCount(0);
  await expect(part('Lock')).toContainText('only what you do in this window counts');
  await expect(part('Lock').getByRole('checkbox')).toHaveCount(0);
  await expect(waymark.call('shell.showCapture', {})).rejects.toThrow('unsupported');
});
